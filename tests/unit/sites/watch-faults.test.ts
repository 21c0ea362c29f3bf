/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://x.com/sample_account"}
 */
import type { SiteReader } from '../../../src/sites/site';
import { clockOf } from '../../../src/sites/reading/schedule';
import { watch } from '../../../src/sites/reading/watch';
import { find, nameBlock } from './sample';
import {
  abort,
  countingReader,
  headerOfX,
  last,
  lastName,
  show,
  soon,
  start,
  told,
  useFreshPage,
} from './watched-page';

useFreshPage();

describe('a page that can’t be read', () => {
  test('is told of after the grace time, not at once', async () => {
    nameBlock(document).setAttribute('data-testid', 'renamed');
    await start();
    expect(last()?.reading).toMatchObject({ names: [] });
    expect(last()?.reading.unread).toEqual([]);
    await soon(900);
    expect(last()?.reading.unread[0]?.why).toMatch(/no name block/);
  });

  test('is forgotten as soon as it can be', async () => {
    const block = nameBlock(document);
    block.setAttribute('data-testid', 'renamed');
    await start();
    await soon(900);
    block.setAttribute('data-testid', 'UserName');
    await soon();
    expect(last()?.reading.unread).toEqual([]);
    expect(lastName()).toBe('Sample Person');
  });

  test('gets new grace at each move', async () => {
    nameBlock(document).setAttribute('data-testid', 'renamed');
    await start(headerOfX, { graceMs: 800 });
    history.pushState(null, '', '/another');
    document.title = 'x';
    await soon(40);
    expect(told.every(({ reading }) => reading.unread.length === 0)).toBe(true);
    await soon(900);
    expect(last()).toMatchObject({ path: '/another', reading: { unread: [{ place: 'profile' }] } });
  });
});

test('an error in a reader is told as unreadable, with its message, and reading goes on', async () => {
  let isBroken = true;
  const broken: SiteReader = {
    ...headerOfX,
    readPage(doc, url) {
      if (isBroken) throw new Error('nobody expected this');
      return headerOfX.readPage(doc, url);
    },
  };
  await start(broken);
  await soon(900);
  expect(last()?.reading).toMatchObject({
    names: [],
    unread: [{ place: 'profile', why: 'the reader of x failed: nobody expected this' }],
  });
  isBroken = false;
  find(document, 'article').append('change');
  await soon();
  expect(lastName()).toBe('Sample Person');
});

describe('a page that answers each mark of a row at once', () => {
  let answers: number;
  let page: MutationObserver;

  /** Has a page take each of our marks away as it comes, and change its row. */
  async function startAnswering(): Promise<void> {
    const row = Object.assign(document.createElement('div'), { className: 'row' });
    const mark = (): HTMLElement => document.createElement('deadringer-mark');
    row.append(mark(), mark());
    document.body.append(row);
    const site: SiteReader = { ...headerOfX, rows: '.row', readRow: () => ({ names: [] }) };
    await start(site, { clock: clockOf(window) }, () => row.append(mark()));
    answers = 0;
    page = new MutationObserver((records) => {
      const isMark = (node: Node): boolean => node.nodeName === 'DEADRINGER-MARK';
      if (!records.some(({ addedNodes }) => [...addedNodes].some(isMark))) return;
      if (++answers === 5000) page.disconnect(); // for the test's own sake
      row.lastElementChild?.remove();
      row.append('what else the page has to say');
    });
    page.observe(row, { childList: true });
    row.lastElementChild?.remove();
  }
  afterEach(() => {
    page.disconnect();
    jest.restoreAllMocks();
  });

  test('is answered fifty times, and then not before a timer has had its turn', async () => {
    await startAnswering();
    await soon(17); // the first answer is to the reading of this frame
    expect(answers).toBe(51);
    await soon(50);
    expect(answers).toBe(51);
    await soon(70);
    expect(answers).toBe(102);
  });

  test('comes to rest, however long its answers take', async () => {
    await startAnswering();
    jest.spyOn(performance, 'now').mockImplementation(() => answers * 1000); // each takes a second
    await soon(17);
    expect(answers).toBe(51);
  });
});

test('a hidden tab, which draws no frames, is read too', async () => {
  const frames = jest.spyOn(window, 'requestAnimationFrame').mockReturnValue(0);
  await start();
  expect(lastName()).toBe('Sample Person');
  show({ name: ['Other Person'] });
  await soon(250);
  expect(lastName()).toBe('Other Person');
  frames.mockRestore();
});

test('after an abort nothing is read any more, and nothing that was waiting either', async () => {
  const { site, read } = countingReader();
  nameBlock(document).setAttribute('data-testid', 'renamed');
  await start(site);
  find(document, 'article').append('change');
  abort();
  const before = read.mock.calls.length;
  show();
  history.pushState(null, '', '/elsewhere');
  window.dispatchEvent(new PopStateEvent('popstate'));
  await soon(250);
  expect(read.mock.calls.length).toBe(before);
});

test('a watch that is aborted before it begins never reads', async () => {
  abort();
  await start();
  await soon();
  expect(told).toEqual([]);
});

test('a document without a window is refused with a reason', () => {
  const detached = document.implementation.createHTMLDocument();
  expect(() => watch(headerOfX, detached, () => undefined, new AbortController().signal)).toThrow(
    /no window/,
  );
});

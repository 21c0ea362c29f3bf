/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://x.com/sample_account"}
 */
import type { PageReading } from '../../../src/sites/site';
import { find, nameBlock } from './sample';
import {
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

test('a page is read at once, and told once', async () => {
  await start();
  expect(told.map(({ path }) => path)).toEqual(['/sample_account']);
  expect(lastName()).toBe('Sample Person');
});

test('changes that don’t concern names are not told', async () => {
  await start();
  find(document, 'article').append('more');
  nameBlock(document).classList.add('hovered');
  await soon();
  expect(told).toHaveLength(1);
});

test('many changes in one frame make one reading', async () => {
  const { site, read } = countingReader();
  await start(site);
  const before = read.mock.calls.length;
  for (let at = 0; at < 50; at++) find(document, 'article').append('x');
  await soon();
  expect(read.mock.calls.length - before).toBeLessThanOrEqual(2);
});

test.each<[string, () => void, (reading: PageReading) => unknown, unknown]>([
  [
    'a name',
    () => (find(document, '.r-name > span').firstChild!.nodeValue = 'Other'),
    (r) => r.names[0]?.profile.displayName,
    'Other',
  ],
  [
    'a tick’s fill',
    () => find(document, '[data-testid="UserName"] path').setAttribute('fill', '#829aab'),
    (r) => r.names[0]?.profile.badge,
    'government',
  ],
  [
    'an emoji',
    () => find(document, '.r-name').append(Object.assign(document.createElement('img'), { alt: '⭐' })),
    (r) => r.names[0]?.profile.displayName,
    'Sample Person⭐',
  ],
  [
    'the theme',
    () => document.body.setAttribute('style', 'background-color: rgb(0, 0, 0)'),
    (r) => r.theme,
    'black',
  ],
])('%s that changes in place is told', async (_, change, part, value) => {
  await start();
  change();
  await soon();
  expect(part(last()!.reading)).toBe(value);
  document.body.removeAttribute('style');
});

test('a node that is reused for another account is read anew, and the old name is gone as soon as the address moves on', async () => {
  await start();
  const block = nameBlock(document);
  history.pushState(null, '', '/next_account');
  document.title = 'Loading';
  await soon();
  expect(last()).toMatchObject({ path: '/next_account', reading: { names: [] } });
  expect(last()?.reading.unread).toEqual([]);
  find(document, '.r-name > span').textContent = 'Next Person';
  find(document, '[data-testid="UserName"] .r-grey span').textContent = '@next_account';
  await soon();
  expect(lastName()).toBe('Next Person');
  expect(last()?.reading.names[0]?.anchor).toBe(block);
});

test('going back is noticed without any change of the page', async () => {
  await start();
  window.history.pushState(null, '', '/home');
  window.dispatchEvent(new PopStateEvent('popstate'));
  await soon();
  expect(last()).toMatchObject({ path: '/home', reading: { names: [] } });
});

test('a move that only the Navigation API tells of is noticed', async () => {
  const navigation = new EventTarget();
  Object.assign(window, { navigation });
  await start();
  history.pushState(null, '', '/home');
  navigation.dispatchEvent(new Event('currententrychange'));
  await soon();
  expect(last()?.path).toBe('/home');
  delete (window as { navigation?: unknown }).navigation;
});

test('rows that come one after the other are read in a few goes, a row beside a mark at once', async () => {
  const readRow = jest.fn(() => ({ names: [] }));
  await start({ ...headerOfX, rows: '.row', readRow });
  const row = (): HTMLElement => Object.assign(document.createElement('div'), { className: 'row' });
  const rows = row();
  document.body.append(rows);
  await soon(120);
  const before = readRow.mock.calls.length;
  for (let at = 0; at < 10; at++) {
    document.body.append(row());
    await soon(1);
  }
  expect(readRow.mock.calls.length).toBeLessThan(before + 10);
  await soon(150);
  expect(readRow.mock.calls.length).toBe(before + 10);
  rows.append(document.createElement('deadringer-mark'), 'another name');
  await Promise.resolve();
  expect(readRow.mock.calls.length).toBe(before + 11);
});

test('the same name at another node is told, because the mark has to move', async () => {
  await start();
  const old = nameBlock(document);
  show();
  await soon();
  expect(told).toHaveLength(2);
  expect(last()?.reading.names[0]?.anchor).not.toBe(old);
});

describe('our own marks', () => {
  const addMark = (): HTMLElement => {
    const mark = document.createElement('deadringer-mark');
    nameBlock(document).after(mark);
    return mark;
  };

  test('don’t count as changes when they are added or drawn', async () => {
    const { site, read } = countingReader();
    await start(site);
    const before = read.mock.calls.length;
    const mark = addMark();
    mark.append('text');
    mark.setAttribute('aria-label', 'x');
    await soon();
    expect(read.mock.calls.length).toBe(before);
  });

  test('are missed when the page takes them away', async () => {
    await start();
    const mark = addMark();
    await soon();
    mark.remove();
    await soon();
    expect(told).toHaveLength(2);
  });

  test('are missed when the page takes away what they stand in', async () => {
    await start();
    addMark();
    const box = nameBlock(document).parentElement!;
    box.replaceWith(...box.querySelectorAll('[data-testid="UserName"], [data-testid="UserDescription"]'));
    await soon();
    expect(told.length).toBeGreaterThanOrEqual(2);
  });

  test('are not missed when the page moves them with what they stand in', async () => {
    const box = document.createElement('div');
    const block = nameBlock(document);
    block.replaceWith(box);
    box.append(block);
    await start();
    addMark();
    await soon();
    box.parentElement?.prepend(box);
    await soon();
    expect(told).toHaveLength(1);
  });

  test('are missed when the page puts them beside something else', async () => {
    await start();
    const mark = addMark();
    await soon();
    find(document, '.r-head').append(mark);
    await soon();
    expect(told).toHaveLength(2);
  });
});

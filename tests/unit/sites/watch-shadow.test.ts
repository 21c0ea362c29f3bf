/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://x.com/sample_account"}
 */
import type { NamesRead, SiteReader } from '../../../src/sites/site';
import { abort, headerOfX, last, soon, start, told, useFreshPage } from './watched-page';

useFreshPage();

/** The name of a row is its text; where its surroundings are described, that has to begin with it. */
function readRow(row: Element): NamesRead {
  const displayName = row.textContent.trim();
  const described = row.closest('[aria-description]')?.getAttribute('aria-description');
  if (displayName === '' || (described != null && !described.startsWith(displayName))) return { names: [] };
  return {
    names: [
      {
        anchor: row.firstElementChild ?? row,
        profile: { site: 'x', handle: 'h', displayName, place: 'message' },
      },
    ],
  };
}

const site: SiteReader = {
  ...headerOfX,
  readPage: () => ({ names: [] }),
  rows: '.row',
  shadowHosts: '.host',
  readRow,
};

const names = () => last()?.reading.names.map(({ profile }) => profile.displayName);

function add(parent: ParentNode, className: string, text = ''): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  element.append(Object.assign(document.createElement('span'), { textContent: text }));
  parent.append(element);
  return element;
}

/** A host with an open root that holds rows of these names. */
function host(...texts: string[]): ShadowRoot {
  const root = add(document.body, 'host').attachShadow({ mode: 'open' });
  for (const text of texts) add(root, 'row', text);
  return root;
}

const setText = (row: Element, text: string): void => void (row.firstElementChild!.textContent = text);

test('rows in a shadow root are read in their place among the others', async () => {
  add(document.body, 'row', 'before');
  host('one', 'two');
  add(document.body, 'row', 'behind');
  await start(site);
  expect(names()).toEqual(['before', 'one', 'two', 'behind']);
});

test('of a site that names no hosts no shadow root is looked into', async () => {
  host('one');
  add(document.body, 'row', 'outside');
  await start({ ...headerOfX, readPage: site.readPage, rows: site.rows, readRow });
  expect(names()).toEqual(['outside']);
});

test('a closed root, which is nobody’s business, stays closed and costs nothing else', async () => {
  add(document.body, 'host').attachShadow({ mode: 'closed' });
  add(document.body, 'row', 'outside');
  await start(site);
  expect(names()).toEqual(['outside']);
});

test('what comes, changes and goes in a shadow root is told', async () => {
  const root = host('one');
  await start(site);
  const row = add(root, 'row', 'two');
  await soon(150);
  expect(names()).toEqual(['one', 'two']);
  setText(row, 'another');
  await soon(150);
  expect(names()).toEqual(['one', 'another']);
  root.host.remove();
  await soon(150);
  expect(names()).toEqual([]);
});

test('a description around rows counts as a change of them', async () => {
  const root = host();
  const around = add(root, 'around');
  around.setAttribute('aria-description', 'one, @h');
  const row = add(around, 'row', 'two');
  await start(site);
  expect(names()).toEqual([]);
  around.setAttribute('aria-description', 'two, @h');
  await soon(150);
  expect(names()).toEqual(['two']);
  expect(last()?.reading.names[0]?.anchor).toBe(row.firstElementChild);
});

describe('a root that is attached late', () => {
  test('is noticed without any change of the page', async () => {
    const late = add(document.body, 'host');
    await start(site);
    expect(names()).toEqual([]);
    add(late.attachShadow({ mode: 'open' }), 'row', 'one');
    await soon(400);
    expect(names()).toEqual(['one']);
    add(late.shadowRoot!, 'row', 'two');
    await soon(150);
    expect(names()).toEqual(['one', 'two']);
  });

  test('is waited for half a minute, and is read all the same when something else changes later', async () => {
    const late = add(document.body, 'host');
    await start(site);
    await soon(40_000);
    expect(jest.getTimerCount()).toBe(0);
    add(late.attachShadow({ mode: 'open' }), 'row', 'one');
    await soon(1000);
    expect(names()).toEqual([]);
    add(document.body, 'row', 'other');
    await soon(200);
    expect(names()).toEqual(['one', 'other']);
    abort();
  });

  test('is no longer waited for when the watch ends', async () => {
    add(document.body, 'host');
    await start(site);
    abort();
    await soon(300);
    expect(jest.getTimerCount()).toBe(0);
  });
});

describe('a mark in a shadow root', () => {
  const mark = (root: ShadowRoot): HTMLElement => {
    const made = document.createElement('deadringer-mark');
    root.querySelector('.row span')!.after(made);
    return made;
  };

  test('that is added or drawn into is no change', async () => {
    const root = host('one');
    await start(site);
    const made = mark(root);
    made.setAttribute('aria-label', 'x');
    await soon(150);
    expect(told).toHaveLength(1);
  });

  test('is missed when the page takes it away, alone or with what it stands in', async () => {
    const root = host('one');
    await start(site);
    for (const takeAway of [
      (made: HTMLElement) => made.remove(),
      (made: HTMLElement) => {
        const row = made.parentElement!;
        row.replaceWith(row.cloneNode(true));
        root.querySelector('deadringer-mark')?.remove();
      },
    ]) {
      const before = told.length;
      const made = mark(root);
      await soon(150);
      expect(told).toHaveLength(before);
      takeAway(made);
      await soon(150);
      expect(told.length).toBeGreaterThan(before);
    }
  });

  test('is right again before anything is painted when its row goes to another account', async () => {
    const root = host('one');
    await start(site);
    mark(root);
    await soon(150);
    setText(root.querySelector('.row')!, 'another');
    await Promise.resolve();
    expect(names()).toEqual(['another']);
  });
});

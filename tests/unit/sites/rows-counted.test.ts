/**
 * What a reading costs is counted: a change in one row of a long page takes as many questions as in one of a short page.
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://x.com/home"}
 */
import type { SiteReader } from '../../../src/sites/site';
import { watch } from '../../../src/sites/reading/watch';

const readRow = jest.fn<ReturnType<SiteReader['readRow']>, [Element]>((row) => ({
  names: [{ anchor: row, profile: { site: 'x', handle: 'h', displayName: row.textContent, place: 'post' } }],
}));
const site: SiteReader = {
  id: 'x',
  attributes: ['alt', 'title'],
  readPage: jest.fn(() => ({ names: [] })),
  rows: '.row',
  shadowHosts: '.host',
  readRow,
};

const row = (text: string): HTMLElement => {
  const element = Object.assign(document.createElement('div'), { className: 'row' });
  element.append(Object.assign(document.createElement('span'), { textContent: text }));
  return element;
};

/** Everything that asks the page. */
const ASKED = [
  ...(['querySelector', 'querySelectorAll', 'getElementsByTagName'] as const).map(
    (name) => [Element, name] as const,
  ),
  ...(['matches', 'closest'] as const).map((name) => [Element, name] as const),
  ...(['querySelector', 'querySelectorAll'] as const).map((name) => [Document, name] as const),
  ...(['compareDocumentPosition', 'contains', 'getRootNode'] as const).map((name) => [Node, name] as const),
] as const;

let asked: jest.SpyInstance[];
const questions = (): number => asked.reduce((sum, { mock }) => sum + mock.calls.length, 0);

/** What each way to change one row in the middle costs: questions to the page, and readings of rows. */
async function costs(rows: number): Promise<Record<string, [questions: number, reads: number]>> {
  document.body.replaceChildren(...Array.from({ length: rows }, (_, at) => row(`name ${at}`)));
  const stop = new AbortController();
  const onReading = jest.fn();
  watch(site, document, onReading, stop.signal);
  await jest.advanceTimersByTimeAsync(1000);
  const all: Record<string, [number, number]> = {};
  const middle = document.body.children[rows / 2]!;
  for (const [way, change] of Object.entries<() => void>({
    'a text': () => (middle.firstChild!.textContent = 'another name'),
    'an attribute': () => middle.setAttribute('title', 'x'),
    'a class, which is no row any more': () => (middle.className = ''),
    'and is one again': () => (middle.className = 'row'),
    'a row at the end': () => document.body.append(row('last')),
    'a row gone': () => document.body.lastElementChild!.remove(),
    'a picture in a row': () => middle.append(document.createElement('img')),
    nothing: () => undefined,
  })) {
    const told = onReading.mock.calls.length;
    asked = ASKED.map(([owner, name]) => jest.spyOn(owner.prototype as Element, name as 'matches'));
    readRow.mockClear();
    change();
    await jest.advanceTimersByTimeAsync(1000);
    all[way] = [questions(), readRow.mock.calls.length];
    for (const spy of asked) spy.mockRestore();
    if (way === 'a text') expect(onReading.mock.calls.length).toBe(told + 1);
  }
  stop.abort();
  return all;
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
});

test('a change in one row costs the same on a page of 400 rows and of 4,000', async () => {
  const short = await costs(400);
  const long = await costs(4000);
  const isOrdered = 'and is one again'; // finds its place by halving: four steps more among ten times as many
  expect({ ...long, [isOrdered]: 0 }).toEqual({ ...short, [isOrdered]: 0 });
  expect(long[isOrdered]![0] - short[isOrdered]![0]).toBeLessThanOrEqual(16);
  for (const [asks, reads] of Object.values(long)) {
    expect(asks).toBeLessThan(60);
    expect(reads).toBeLessThanOrEqual(1);
  }
  expect(long.nothing).toEqual([0, 0]);
});

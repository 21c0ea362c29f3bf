/** How the benchmark counts, and the form in which it hands its figures on. */
import type { Question } from '../../../tools/bench/corpus';
import { figuresJson } from '../../../tools/bench/figures-json';
import { evenly, recallOf } from '../../../tools/bench/recall';
import type { CaseResult } from '../../../tools/bench/run-case';
import { asMarkdown, asText, tablesOf, time } from '../../../tools/bench/tables';
import { quantile } from '../../../tools/bench/timing';

const question = (trick: string, field: Question['field'], right: number): Question => ({
  trick,
  field,
  right: [right],
  name: 'n',
  profile: { site: 'x', handle: 'h', displayName: 'd' },
});

test('recall is the mean of both fields, each the mean of its tricks, however often each is asked', () => {
  const questions = [
    question('a', 'name', 1),
    question('a', 'name', 1),
    question('b', 'name', 2),
    question('c', 'handle', 1),
    question('c', 'handle', 9),
  ];
  const { name, handle, overall, tricks } = recallOf(questions, () => new Set([1]));
  expect([name, handle, overall]).toEqual([0.5, 0.5, 0.5]);
  expect(tricks['a']).toEqual({ found: 2, of: 2 });
});

test('a small sample goes round the tricks of both fields', () => {
  const questions = ['a', 'b', 'c', 'd'].flatMap((trick) =>
    Array.from({ length: 10 }, () => question(trick, trick < 'c' ? 'name' : 'handle', 1)),
  );
  expect(evenly(questions, 4).map(({ trick }) => trick)).toEqual(['a', 'b', 'c', 'd']);
  expect(evenly(questions, 1000)).toHaveLength(40);
});

test('a quantile is a value that was measured', () => {
  const values = Array.from({ length: 100 }, (_, i) => 100 - i);
  expect([0, 0.5, 0.99, 1].map((share) => quantile(values, share))).toEqual([1, 51, 100, 100]);
});

const quantiles = { p50us: 8.25, p99us: 60, p999us: 90 };
const recall = { overall: 0.99, name: 1, handle: 0.98, tricks: { leet: { found: 9, of: 10 } } };
const RESULT: CaseResult = {
  list: '100000',
  ours: {
    lookup: quantiles,
    judged: quantiles,
    meanUs: 12,
    hard: recall,
    kind: recall,
    entities: 100_000,
    bytes: 11e6,
    indexBytes: 55e5,
    memoryMB: 12,
    asked: 100,
    impostors: 62,
    suggested: 0.3,
    bad: [{ what: 'two letters changed', found: 0.1, p50us: 9, p99us: 20 }],
  },
  cold: { openMs: 5, firstVerdictMs: 12, first50Ms: 40 },
  peers: [
    {
      name: 'fuse.js',
      options: 'o',
      figures: {
        ...quantiles,
        p50us: 800_000,
        recall: 0.5,
        recallName: 0.2,
        recallHandle: 0.8,
        buildMs: 100,
        memoryMB: 70,
        asked: 2,
        impostors: 2,
        tricks: { leet: { found: 0, of: 2 } },
      },
    },
    { name: 'minisearch', options: 'o', figures: undefined },
  ],
};

test('the figures are handed on by contender and list', () => {
  const json = figuresJson([RESULT]);
  expect(json['deadringer']?.['100000']).toMatchObject({
    p50us: 8.25,
    p99us: 60,
    openMs: 12,
    bytesPerEntity: 55,
    recall: 0.99,
  });
  expect(json['fuse.js']?.['100000']).toMatchObject({ p50us: 800_000, p99us: 60, recall: 0.5 });
  expect(json['fuse.js']?.['100000']).not.toHaveProperty('tricks');
  expect(json['minisearch']?.['100000']).toEqual({ finished: false });
});

test('the tables name every contender, the one that did not finish, every trick and the bad cases', () => {
  for (const text of [asText(tablesOf([RESULT])), asMarkdown(tablesOf([RESULT]))]) {
    for (const part of ['Deadringer', 'fuse.js', '96,970×', 'did not finish', 'leet', 'two letters changed'])
      expect(text).toContain(part);
  }
});

test.each([
  [8.25, '8.3 µs'],
  [250, '250 µs'],
  [12_000, '12.0 ms'],
  [435_000, '435 ms'],
  [2_789_064, '2.79 s'],
])('%d microseconds read as %s', (us, text) => expect(time(us)).toBe(text));

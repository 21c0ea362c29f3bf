/** The sets are what they say: frozen, each case once, their targets on the list, the two halves apart. */
import { readFileSync } from 'node:fs';
import { LEVELS } from '../../../src/model';
import { levelsOf, posingOf, type Case } from '../../../tools/evaluate/case';
import { readMaterial } from '../../../tools/evaluate/generate/material';
import { splitOf } from '../../../tools/evaluate/random';
import { rowsOf } from '../../../tools/evaluate/row';
import { FROZEN_SETS, hashOf, readSets } from '../../../tools/evaluate/sets';
import { readTargets, type Target } from '../../../tools/evaluate/targets';
import { readRows } from '../../../tools/list/rows';

const bySet = new Map<string, Case[]>();
let targets: Target[];

beforeAll(async () => {
  targets = await readTargets();
  for (const set of FROZEN_SETS) bySet.set(set, await readSets([set]));
});

test.each(FROZEN_SETS)('%s is what its hash says', (set) => {
  const hashes = JSON.parse(readFileSync('fixtures/sets/hashes.json', 'utf8')) as Record<string, string>;
  expect(hashOf(bySet.get(set) ?? [])).toBe(hashes[set]);
});

test.each(FROZEN_SETS)('%s has each case once, with levels to expect', (set) => {
  const cases = bySet.get(set) ?? [];
  expect(cases.length).toBeGreaterThan(50);
  expect(new Set(cases.map(({ kind, profile }) => JSON.stringify([kind, profile]))).size).toBe(cases.length);
  expect(cases.filter(({ expect: levels }) => levels.length === 0 || levels.length > LEVELS.length)).toEqual(
    [],
  );
});

test('there are at least five hundred targets, each on the list with an account it had when chosen', async () => {
  const accounts = new Map<string, Set<string>>();
  for (const { name, aliases, accounts: own } of await readRows()) {
    for (const each of [name, ...aliases]) {
      const known = accounts.get(each) ?? new Set<string>();
      for (const handle of own.x ?? []) known.add(handle.toLowerCase());
      accounts.set(each, known);
    }
  }
  expect(targets.length).toBeGreaterThanOrEqual(500);
  const gone = targets.filter(
    ({ name, accounts: own }) => !own.x?.some((handle) => accounts.get(name)?.has(handle.toLowerCase())),
  );
  expect(gone.map(({ name }) => name)).toEqual([]);
});

test('a target is in one half with all its cases, and both halves are of a size', () => {
  const cases = [...bySet.values()].flat();
  expect(cases.filter(({ target, split }) => target !== undefined && split !== splitOf(target))).toEqual([]);
  const tuning = targets.filter(({ name }) => splitOf(name) === 'tuning').length / targets.length;
  expect(tuning).toBeGreaterThan(0.45);
  expect(tuning).toBeLessThan(0.56);
});

test('every trick of the name and of the handle is played', () => {
  const kinds = (set: string): number => new Set(bySet.get(set)?.map(({ kind }) => kind)).size;
  expect(kinds('name-tricks')).toBe(50);
  expect(kinds('handle-tricks')).toBe(12);
});

test('handles are such as X allows', () => {
  const cases = [...bySet].flatMap(([set, all]) => (set === 'incomplete' ? [] : all));
  const odd = cases.filter(({ profile }) => profile.site === 'x' && !/^\w{1,15}$/.test(profile.handle));
  expect(odd.map(({ profile }) => profile.handle)).toEqual([]);
});

test('disclosures are in at least twelve languages', async () => {
  const { phrases } = await readMaterial();
  expect(new Set(phrases.map(({ lang }) => lang)).size).toBeGreaterThanOrEqual(12);
});

describe('expectations', () => {
  test('are levels, or words for several', () => {
    expect(levelsOf('warn')).toEqual(['possible', 'likely']);
    expect(levelsOf('none, namesake')).toEqual(['none', 'namesake']);
    expect(levelsOf(['quiet', 'none'])).toEqual(['none', 'official', 'disclosed', 'namesake']);
    expect(() => levelsOf('loud')).toThrow('"loud" is neither a level nor one of warn red quiet');
  });

  test('say whether a case poses where only one reading is left', () => {
    expect(posingOf(levelsOf('warn'))).toBe(true);
    expect(posingOf(levelsOf('quiet'))).toBe(false);
    expect(posingOf(levelsOf('not-red'))).toBeUndefined();
  });

  test('a row that can’t be used names file, line and key', () => {
    const row = JSON.stringify({ site: 'x', handle: 'a', displayName: 'A', expect: 'loud' });
    expect(() => rowsOf(`\n${row}`, 'f.jsonl', 's')).toThrow(/^f\.jsonl line 2: expect: "loud"/);
    expect(() => rowsOf('{"site":"x"}', 'f.jsonl', 's')).toThrow('f.jsonl line 1: handle: missing');
    expect(() => rowsOf('{', 'f.jsonl', 's')).toThrow('f.jsonl line 1: not JSON');
  });
});

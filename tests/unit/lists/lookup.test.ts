import fc from 'fast-check';
import { entity, listOf, profile } from '../../support/entities';

const TESLA = entity('Tesla', {
  kind: 'organisation',
  accounts: { x: ['Tesla', 'TeslaCharging'] },
  aliases: ['Tesla Motors'],
});
const MUSK = entity('Elon Musk', { accounts: { x: ['elonmusk'] } });
const AIRLINE = entity('Delta Air Lines', {
  kind: 'organisation',
  aliases: ['Delta'],
  accounts: { x: ['Delta'] },
});
const list = listOf(TESLA, MUSK, AIRLINE, entity('J. K. Rowling', { accounts: { x: ['jk_rowling'] } }));
const ways = (name: string, handle = 'zzqqzz') =>
  list.candidates(profile(name, handle)).map((candidate) => [candidate.entity.name, ...candidate.ways]);

test.each([
  ['Elon Musk', 'zzqqzz', ['Elon Musk', 'name']],
  ['Musk, Elon', 'zzqqzz', ['Elon Musk', 'name']],
  ['JK Rowling', 'zzqqzz', ['J. K. Rowling', 'name']],
  ['Tesla Motors', 'zzqqzz', ['Tesla', 'alias']],
  ['Elon Musk Official ✅', 'zzqqzz', ['Elon Musk', 'decorated-name']],
  ['TesIa', 'zzqqzz', ['Tesla', 'look-alike-name']],
  ['Elon Musk News and More', 'zzqqzz', ['Elon Musk', 'part-name']],
  ['Elon Mosk', 'zzqqzz', ['Elon Musk', 'near-name']],
  ['Somebody', 'ELONMUSK', ['Elon Musk', 'account', 'handle']],
  ['Somebody', 'elon_musk_', ['Elon Musk', 'handle']],
  ['Somebody', 'elonmuskik', ['Elon Musk', 'handle']],
  ['Somebody', 'elonmusk77', ['Elon Musk', 'handle']],
  ['Somebody', 'TesIaReal', ['Tesla', 'handle']],
  ['Somebody', 'DeltaSupport247', ['Delta Air Lines', 'handle']],
  ['Somebody', 'realelonmusk', ['Elon Musk', 'handle']],
  ['Somebody', 'elonmsuk', ['Elon Musk', 'handle']],
])('%s @%s is found', (name, handle, expected) => {
  expect(ways(name, handle)[0] ?? []).toEqual(expected);
});

test('an ordinary profile has no candidate', () => {
  expect(ways('Marisol Ottenby', 'marisol_ottenby')).toEqual([]);
});

test('a group account leads to everybody it is genuine for', () => {
  const both = listOf(
    entity('One', { accounts: { x: ['TheBand'] } }),
    entity('Two', { accounts: { x: ['TheBand'] } }),
  );
  expect(
    both
      .candidates(profile('The Band', 'theband'))
      .map(({ entity: { name } }) => name)
      .sort(),
  ).toEqual(['One', 'Two']);
});

test('a listed account says which second sources have it', () => {
  const listed = entity('Ada', {
    accounts: { x: ['ada', 'ada2'] },
    confirmed: { x: { ada: ['register'] } },
    sources: ['register'],
  });
  const index = listOf(listed);
  expect(index.candidates(profile('Ada', 'ADA'))[0]?.confirmedBy).toEqual(['Register, 2023']);
  expect(index.candidates(profile('Ada', 'ada2'))[0]?.confirmedBy).toEqual([]);
});

test('no name or handle makes it throw, and candidates stay few', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom('__proto__', 'constructor', '\u202E', '\uD800', 'a'.repeat(10_000)),
  );
  fc.assert(
    fc.property(hostile, hostile, (name, handle) => {
      expect(list.candidates(profile(name, handle)).length).toBeLessThanOrEqual(5);
    }),
  );
});

test('lists of nothing, of one, of identical and of endless names work', () => {
  expect(listOf().candidates(profile('Ada', 'ada'))).toEqual([]);
  const twins = Array.from({ length: 20 }, () => entity('Ada Lovelace'));
  expect(listOf(...twins).candidates(profile('Ada Lovelace', 'q'))).toHaveLength(5);
  const endless = 'name '.repeat(100);
  expect(listOf(entity(endless)).candidates(profile(endless, 'q'))).toHaveLength(1);
});

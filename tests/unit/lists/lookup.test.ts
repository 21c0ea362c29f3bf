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

test('a listed domain is found by what stands on it, and by nothing else', () => {
  const open = listOf(entity('Münchner Blatt', { kind: 'organisation', domains: ['münchner-blatt.de'] }));
  const found = (handle: string, site: 'bluesky' | 'mastodon' | 'x', url?: string) => {
    const links = url === undefined ? [] : [{ url, verified: true }];
    return open.candidates(profile('Somebody', handle, { site, links })).flatMap(({ ways }) => ways);
  };
  expect(found('xn--mnchner-blatt-wob.de', 'bluesky')).toEqual(['domain']);
  expect(found('news.münchner-blatt.de', 'bluesky')).toEqual(['domain']);
  expect(found('somebody@social.münchner-blatt.de', 'mastodon')).toEqual(['domain']);
  expect(found('zzqqzz', 'x', 'https://www.münchner-blatt.de/about')).toEqual(['domain']);
  expect(found('münchner-blatt.de.example.org', 'bluesky')).not.toContain('domain');
  expect(found('zzqqzz', 'x', 'https://example.org/münchner-blatt.de')).toEqual([]);
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

const MOST_QUESTIONS = 600;
/** Twelve that are likeliest, and those whose handle looks the same. */
const MOST_RECORDS = 12 + 4;

test('no name or handle makes it throw, and what it does is bounded by count', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: fc.constantFrom('a', 'e', 'l', 'n', 'o', '1', '0', '_', ' '), maxLength: 80 }),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom(
      '__proto__',
      'constructor',
      '\u202E',
      '\uD800',
      'a'.repeat(10_000),
      'ab '.repeat(4000),
      '_',
      '',
    ),
    fc.constantFrom(
      '0'.repeat(64),
      '1'.repeat(300),
      'elonmusk'.repeat(3),
      'realofficialelonmuskofficialreal',
    ),
  );
  const site = fc.constantFrom('x' as const, 'mastodon' as const, 'bluesky' as const, 'linkedin' as const);
  fc.assert(
    fc.property(site, hostile, hostile, (site, name, handle) => {
      const before = list.work;
      expect(list.candidates(profile(name, handle, { site })).length).toBeLessThanOrEqual(5);
      expect(list.work.questions - before.questions).toBeLessThanOrEqual(MOST_QUESTIONS);
      expect(list.work.records - before.records).toBeLessThanOrEqual(MOST_RECORDS);
    }),
    { numRuns: 2000 },
  );
});

test('a name that thousands share costs no more than one that few do', () => {
  const many = Array.from({ length: 5000 }, (_, i) =>
    entity('Ada Lovelace', { accounts: { x: [`ada${i}`] } }),
  );
  const crowd = listOf(...many);
  const before = crowd.work;
  const found = crowd.candidates(profile('Ada Lovelace', 'adalovelace'));
  expect(found).toHaveLength(5);
  expect(crowd.work.records - before.records).toBeLessThanOrEqual(12);
  expect(crowd.work.questions - before.questions).toBeLessThanOrEqual(MOST_QUESTIONS);
});

describe('lists of', () => {
  const endless = 'name '.repeat(100);
  const lists: [string, Parameters<typeof listOf>][] = [
    ['nothing', []],
    ['one', [entity('Ada')]],
    ['ten', Array.from({ length: 10 }, (_, i) => entity(`Ada ${i}`, { accounts: { x: [`ada${i}`] } }))],
    ['twins', Array.from({ length: 20 }, () => entity('Ada Lovelace'))],
    [
      'names without a letter',
      ['', ' ', '✔️', '\u200B', '…'].map((name) => entity(name, { accounts: { x: ['_'] } })),
    ],
    ['endless names', [entity(endless, { accounts: { x: ['a'.repeat(200)] } }), entity('é'.repeat(500))]],
  ];
  test.each(lists)('%s answer every question', (_, entities) => {
    const index = listOf(...entities);
    for (const { name, accounts } of [...entities, entity('Nobody', { accounts: { x: ['nobody'] } })]) {
      const found = index.candidates(profile(name, accounts.x?.[0] ?? 'q'));
      expect(found.length).toBeLessThanOrEqual(5);
    }
  });
  test('endless names and handles find them again', () => {
    const index = listOf(entity(endless, { accounts: { x: ['a'.repeat(200)] } }));
    expect(index.candidates(profile(endless, 'q'))).toHaveLength(1);
    expect(index.candidates(profile('Nobody', 'A'.repeat(200)))[0]?.ways).toContain('account');
  });
  test('twins give five of them', () => {
    const index = listOf(...Array.from({ length: 20 }, () => entity('Ada Lovelace')));
    expect(index.candidates(profile('Ada Lovelace', 'q'))).toHaveLength(5);
  });
});

test.each([
  ['bush43', '43bush'],
  ['georgewbush', 'bushgeorgew'],
  ['peternelson', 'nelsonpeter'],
  ['nelsonpeter', 'peternelson'],
  ['deltar', 'deltarnews'],
  ['user20', 'user2077'],
  ['user10', 'user1077'],
  ['T_trado319', 'T_trado319official'],
  ['nasa', 'nsaa'],
  ['x', 'X'],
])('@%s is found by @%s', (listed, handle) => {
  const index = listOf(entity('Somebody Listed', { accounts: { x: [listed] } }));
  expect(index.candidates(profile('Another Person', handle)).map(({ ways }) => ways.at(-1))).toEqual([
    'handle',
  ]);
});

test('eight namesakes do not hide the one whose handle is copied', () => {
  const namesakes = Array.from({ length: 30 }, (_, i) =>
    entity('Mike Johnson', { accounts: { x: [`mj${i}q`] } }),
  );
  const copied = entity('Somebody Else', { accounts: { x: ['distinctive_one'] } });
  const found = listOf(...namesakes, copied).candidates(profile('Mike Johnson', 'distinctive0ne_'));
  expect(found.map(({ entity: { name } }) => name)).toContain('Somebody Else');
});

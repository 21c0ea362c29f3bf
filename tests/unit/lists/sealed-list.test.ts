/** Fuzzing of lists whose checksum is right and whose content is wrong: each is refused in words, or works. */
import fc from 'fast-check';
import { judge } from '../../../src/engine/judge';
import { open } from '../../../src/lists/lookup';
import { entity, listBytes, NOW, profile } from '../../support/entities';
import { placeOfSection, sealed } from '../../support/sealed-list';

const ADA = entity('Ada Lovelace', {
  aliases: ['Аду Лавлейс', 'エイダ'],
  accounts: { x: ['ada'], mastodon: ['ada@engine.example'] },
  confirmed: { x: { ada: ['register'] } },
  domains: ['engine.example'],
});
const BYTES = listBytes([
  ADA,
  entity('Charles Babbage', { kind: 'organisation', accounts: { x: ['difference'] } }),
]);
const SECTIONS = 14;
const WORDS = new Uint32Array(BYTES.buffer);
const START = WORDS[placeOfSection(0)[0]] ?? 0;

const ASKED = [
  profile('Ada Lovelace', 'ada'),
  profile('Adа Lovelace', 'adaa', { bio: 'official' }),
  profile('エイダ', 'q7'),
  profile('Charles Babbage', 'ada@engine.example', { site: 'mastodon' }),
  profile('Charles Babage', 'engine.example', { site: 'bluesky' }),
];

/** Opens a list and judges by it; a verdict must be a verdict. */
function useAll(buffer: ArrayBuffer): void {
  const index = open(buffer);
  for (const subject of ASKED) {
    const { level, probability = 0 } = judge(subject, index.candidates(subject), { now: NOW });
    expect(level).toMatch(/^(none|official|disclosed|namesake|possible|likely)$/);
    expect(probability >= 0 && probability <= 1).toBe(true);
  }
  expect(index.work.records).toBeLessThanOrEqual(ASKED.length * 12);
}

/** A sentence that says it is the list that is wrong. */
function expectWords(buffer: ArrayBuffer): void {
  try {
    useAll(buffer);
  } catch (error) {
    if ((error as object).constructor.name === 'JestAssertionError') throw error;
    expect(String(error)).toMatch(/^(Range)?Error: list: ./);
  }
}

test('untouched, it is sealed as it was', () => {
  expect(new Uint8Array(sealed(BYTES, () => undefined))).toEqual(BYTES);
  expect(() => useAll(sealed(BYTES, () => undefined))).not.toThrow();
});

describe('a section outside the list’s bytes is refused', () => {
  test.each(Array.from({ length: SECTIONS }, (_, number) => number))('section %d', (number) => {
    const [offset, length] = placeOfSection(number);
    for (const [at, value] of [
      [offset, BYTES.length],
      [offset, 0xfffffffc],
      [length, BYTES.length],
      [length, 0xfffffffc],
      [offset, 17],
    ] as const) {
      const forged = sealed(BYTES, (_, words) => {
        words[at] = value;
        if (at === offset && value === BYTES.length) words[length] = 4;
      });
      expect(() => open(forged)).toThrow(/^list: section \w+ \(\d+ \+ \d+\) lies outside its \d+ bytes$/);
    }
  });
});

test('any bytes behind the directory: refused in words, or judged by as far as they go', () => {
  const change = fc.record({
    at: fc.integer({ min: START, max: BYTES.length - 1 }),
    value: fc.oneof(fc.constantFrom(0, 1, 0x7f, 0x80, 0xff), fc.nat(255)),
  });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 30 }), (changes) => {
      expectWords(sealed(BYTES, (bytes) => changes.forEach(({ at, value }) => (bytes[at] = value))));
    }),
    { numRuns: 600 },
  );
});

test('any directory', () => {
  const change = fc.record({
    at: fc.integer({ min: placeOfSection(0)[0], max: placeOfSection(SECTIONS)[0] - 1 }),
    value: fc.oneof(fc.nat(BYTES.length), fc.nat(0xffff), fc.integer({ min: 0, max: 0xffffffff })),
  });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      expectWords(sealed(BYTES, (_, words) => changes.forEach(({ at, value }) => (words[at] = value))));
    }),
    { numRuns: 600 },
  );
});

test.each([
  ['no JSON', 'nonsense'],
  ['nothing', ''],
  ['null', 'null'],
  ['another thing', '{"name":"test"}'],
  [
    'a table of another kind',
    '{"name":"","version":"","date":"","entities":1,"accounts":1,"titles":[],"tables":[]}',
  ],
])('metadata that is %s is refused in words', (_, text) => {
  const [offset, length] = placeOfSection(0);
  const forged = sealed(BYTES, (bytes, words) => {
    words[length] = text.length;
    bytes.set(new TextEncoder().encode(text), words[offset] ?? 0);
  });
  expect(() => open(forged)).toThrow(/^list: what it says of itself /);
});

/** What holds for every string there is. */
import fc from 'fast-check';
import { difference, withinOneEdit } from '../../../src/text/edit-distance';
import { fold } from '../../../src/text/fold';
import { isMixedScriptWord, scriptsOf } from '../../../src/text/script';
import { similarity } from '../../../src/text/similarity';
import { skeleton } from '../../../src/text/skeleton';
import { handleTokens, stripTrailingDigits } from '../../../src/text/tokenizer';
import { CountingText } from '../../support/counting-text';

/** Strings of whole and broken characters, with those that names are disguised with more often than chance has it. */
const odd = fc.constantFrom(
  ...Array.from('\u200B\u200D\u202E\u202C\u2066\u2069\u00AD\u3164\uFE0F\u0301\u0336\u0345'),
  ...Array.from(" .:&'!|$@01345⊥ǝɐʞ🇺🇸✔𝕏ⓥ₿ａΑаІЮ"),
  '\uD83D',
  '\uDE00',
  '\u{E0061}',
  ':ok:',
);
const strings = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .array(
      fc.oneof(
        odd,
        fc.string({ unit: 'grapheme-ascii', maxLength: 2 }),
        fc.string({ unit: 'binary', maxLength: 2 }),
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join('')),
);
const RUNS = { numRuns: 3000 };

test('folding a fold changes nothing', () => {
  fc.assert(
    fc.property(strings, (text) => {
      const once = fold(text).text;
      expect(fold(once).text).toBe(once);
    }),
    RUNS,
  );
});

test.each(['Ю\u0000〸аA', '𐞄ⲀཀྵÀ', 'ᴱⰀЀ Э', '𐅀 ΈᴼѤ', 'ၐꙀ𝐄 И', '𐊵𝒰ἀ λ', 'Ѐא𝐶 Ꙉ'])(
  'nor where ornaments and several scripts meet in one word: %s',
  (text) => {
    const once = fold(text).text;
    expect(fold(once).text).toBe(once);
  },
);

test('a fold is its tokens with single spaces, none of them empty, and no evidence is long', () => {
  fc.assert(
    fc.property(strings, (text) => {
      const { text: folded, tokens, tricks } = fold(text);
      expect(folded).toBe(tokens.join(' '));
      expect(tokens.every((token) => token !== '' && !/\s/.test(token))).toBe(true);
      expect(tricks.every(({ characters }) => Array.from(characters).length <= 8)).toBe(true);
    }),
    RUNS,
  );
});

test('the skeleton of a skeleton without digits is itself: which digits are letters depends on where they stand', () => {
  fc.assert(
    fc.property(strings, (text) => {
      const once = skeleton(text);
      fc.pre(!/\d/.test(once));
      expect(skeleton(once)).toBe(once);
    }),
    RUNS,
  );
});

test('the case of Latin letters makes no difference to a skeleton', () => {
  const latin = fc.string({
    unit: fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyzäöüéñçłøæþðđŋšžıßœ 0123456789.-_')),
    maxLength: 30,
  });
  fc.assert(
    fc.property(latin, (text) => {
      expect(skeleton(text.toUpperCase())).toBe(skeleton(text));
    }),
    RUNS,
  );
});

test('nothing throws on any string', () => {
  fc.assert(
    fc.property(strings, strings, (a, b) => {
      expect(similarity(a, b)).toBeGreaterThanOrEqual(0);
      expect(similarity(a, b)).toBeLessThanOrEqual(1);
      scriptsOf(a);
      isMixedScriptWord(a);
      handleTokens(a);
      stripTrailingDigits(a);
      difference(a, b);
      withinOneEdit(a, b);
    }),
    RUNS,
  );
});

test('an edit turns the one string into the other', () => {
  const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '😀', '😁'), maxLength: 6 });
  fc.assert(
    fc.property(short, short, (a, b) => {
      const edit = withinOneEdit(a, b);
      if (edit === undefined) return;
      expect(a.slice(0, edit.at) + edit.to + a.slice(edit.at + edit.from.length)).toBe(b);
    }),
    RUNS,
  );
});

test('an inserted, dropped, changed or swapped character is one edit', () => {
  const short = fc.string({ unit: 'grapheme-ascii', minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(short, fc.nat(), fc.constantFrom('x', 'é', '😀'), (a, n, c) => {
      const i = n % (a.length - 1);
      expect(withinOneEdit(a, a.slice(0, i) + c + a.slice(i))).toBeDefined();
      expect(withinOneEdit(a, a.slice(0, i) + a.slice(i + 1))).toBeDefined();
      expect(withinOneEdit(a, a.slice(0, i) + c + a.slice(i + 1))).toBeDefined();
      expect(withinOneEdit(a, a.slice(0, i) + a.charAt(i + 1) + a.charAt(i) + a.slice(i + 2))).toBeDefined();
    }),
    RUNS,
  );
});

test('differences are ranges of the first string, in order, and none when the strings are equal', () => {
  fc.assert(
    fc.property(strings, strings, (a, b) => {
      let last = -1;
      for (const [start, end] of difference(a, b)) {
        expect(start).toBeGreaterThan(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(a.length);
      if (a.length <= 100) expect(difference(a, a)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['letters', 'aé'],
  ['colons', ':a'],
  ['overrides', '\u202Ea'],
  ['marks', 'e\u0301\u0336'],
  ['halves of characters', '\uD83D'],
  ['spaced letters', 'a '],
  ['regional indicators', '🇺🇸'],
])('a million characters of %s take no more work than a thousand', (_, unit) => {
  const short = unit.repeat(500);
  const long = unit.repeat(500_000);
  expect(fold(long).text).toBe(fold(short).text);
  expect(skeleton(long)).toBe(skeleton(short));
  /** Characters of a text that are read to answer; what works on them works on a copy of no more. */
  const workOn = (text: string, ask: (text: string) => unknown): number => {
    const counting = new CountingText(text);
    ask(counting as unknown as string);
    return counting.read;
  };
  const other = unit.repeat(499);
  for (const ask of [fold, skeleton, handleTokens, (text: string) => similarity(text, other)]) {
    const work = workOn(long, ask);
    expect(work).toBeGreaterThan(0);
    expect(work).toBeLessThanOrEqual(2000);
    expect(work).toBe(workOn(unit.repeat(1500), ask));
  }
});

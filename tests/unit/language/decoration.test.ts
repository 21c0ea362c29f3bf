/** Decoration: what may stand around a name without making it another name, of every kind and in every script. */
import { isDecoration, SPARE_WORDS } from '../../../src/language/decoration';

test.each([
  ['a claim', 'official'],
  ['a claim in another script', '公式'],
  ['an opening', 'iam'],
  ['a service', 'soporte'],
  ['a title', 'senator'],
  ['a branch', 'deutschland'],
  ['a disclosure', 'parodie'],
  ['a disclosure in another script', 'пародия'],
])('%s decorates: "%s"', (_, word) => {
  expect(isDecoration(word)).toBe(true);
  expect(SPARE_WORDS).toContain(word);
});

test.each([
  ['a name', 'tesla'],
  ['a word of slogans', 'jesus'],
  ['a legal form that is no branch', 'incorporated'],
  ['nothing', ''],
])('%s does not: "%s"', (_, word) => {
  expect(isDecoration(word)).toBe(false);
});

test('a word that is of two kinds stands there once', () => {
  expect(SPARE_WORDS).toHaveLength(new Set(SPARE_WORDS).size);
});

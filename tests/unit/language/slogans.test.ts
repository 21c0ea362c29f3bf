/** Words of slogans: for each language a name that has one, and one that has none. */
import { SLOGAN_WORDS } from '../../../src/language/slogans';
import { fold } from '../../../src/text/fold';

/** The words of the concept in a name, as the look-up leaves them around the listed one. */
const found = (name: string): string[] => fold(name).tokens.filter((token) => SLOGAN_WORDS.has(token));

test.each([
  ['English', 'Unknown Person', 'unknown', 'Unkempt Person'],
  ['Spanish', 'Viva Zapata', 'viva', 'Vivian Zapata'],
  ['French', 'Zone Libre', 'libre', 'Zone Libraire'],
])('%s: "%s" has %s, "%s" has none', (_, name, word, innocent) => {
  expect(found(name)).toEqual([word]);
  expect(found(innocent)).toEqual([]);
});

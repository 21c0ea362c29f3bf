/** Openings of a name: for each language a name that has one, and one that has none. */
import { OPENINGS } from '../../../src/language/openings';
import { fold } from '../../../src/text/fold';

/** The words of the concept in a name, as the look-up leaves them around the listed one. */
const found = (name: string): string[] => fold(name).tokens.filter((token) => OPENINGS.has(token));

test.each([
  ['English', 'The Jane Doe', 'the', 'Theo Doe'],
  ['English, of oneself', 'Its Jane Doe', 'its', 'Itsuki Doe'],
])('%s: "%s" has %s, "%s" has none', (_, name, word, innocent) => {
  expect(found(name)).toEqual([word]);
  expect(found(innocent)).toEqual([]);
});

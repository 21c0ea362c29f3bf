/** Legal forms of companies: for each language a name that has one, and one that has none. */
import { COMPANY_FORMS } from '../../../src/language/company-forms';
import { fold } from '../../../src/text/fold';

/** The words of the concept in a name, as the look-up leaves them around the listed one. */
const found = (name: string): string[] => fold(name).tokens.filter((token) => COMPANY_FORMS.has(token));

test.each([
  ['English', 'Apple Inc.', 'inc', 'Apple Incense'],
  ['German', 'Siemens AG', 'ag', 'Siemens Agentur'],
  ['German, of the smaller kind', 'Lidl GmbH', 'gmbh', 'Lidl Markt'],
  ['French', 'Danone SA', 'sa', 'Danone Sarl'],
])('%s: "%s" has %s, "%s" has none', (_, name, word, innocent) => {
  expect(found(name)).toEqual([word]);
  expect(found(innocent)).toEqual([]);
});

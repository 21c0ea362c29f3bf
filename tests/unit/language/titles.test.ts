/** Titles and forms of address: for each language a name that has one, and one that has none. */
import { PUBLIC_TITLES, TITLES } from '../../../src/language/titles';
import { fold } from '../../../src/text/fold';

/** The words of the concept in a name, as the look-up leaves them around the listed one. */
const found = (name: string): string[] => fold(name).tokens.filter((token) => TITLES.has(token));

test.each([
  ['English', 'Senator Jane Doe', 'senator', 'Jane Senatore'],
  ['English, short', 'Dr. Jane Doe', 'dr', 'Dre Doe'],
  ['Latin, after the name', 'Jane Doe, PhD', 'phd', 'Jane Doe, Phnom Penh'],
  ['Arabic, in Latin letters', 'Sheikh Doe', 'sheikh', 'Sheila Doe'],
])('%s: "%s" has %s, "%s" has none', (_, name, word, innocent) => {
  expect(found(name)).toEqual([word]);
  expect(found(innocent)).toEqual([]);
});

test('of the titles, a public one is won by election or appointment', () => {
  expect(['senator', 'mayor', 'dr', 'pope', 'ceo'].filter((title) => PUBLIC_TITLES.has(title))).toEqual([
    'senator',
    'mayor',
  ]);
});

/** Words of a branch, a region or a channel: for each language a name that has one, and one that has none. */
import { BRANCHES, OFFICES } from '../../../src/language/branches';
import { fold } from '../../../src/text/fold';

/** The words of the concept in a name, as the look-up leaves them around the listed one. */
const found = (name: string): string[] => fold(name).tokens.filter((token) => BRANCHES.has(token));

test.each([
  ['English', 'Tesla Europe', 'europe', 'Tesla European'],
  ['English, of a channel', 'Tesla News', 'news', 'Tesla Newt'],
  ['German', 'Tesla Deutschland', 'deutschland', 'Tesla Deutsch'],
  ['French', 'Tesla France', 'france', 'Tesla Français'],
  ['Spanish', 'Tesla España', 'espana', 'Tesla Español'],
  ['Spanish, of Mexico', 'Tesla México', 'mexico', 'Tesla Mexicano'],
  ['Italian', 'Tesla Italia', 'italia', 'Tesla Italiano'],
  ['Portuguese', 'Tesla Brasil', 'brasil', 'Tesla Brasileiro'],
  ['Dutch', 'Tesla Nederland', 'nederland', 'Tesla Nederlands'],
])('%s: "%s" has %s, "%s" has none', (_, name, word, innocent) => {
  expect(found(name)).toEqual([word]);
  expect(found(innocent)).toEqual([]);
});

test('of the branches, an office is one that speaks for a person', () => {
  expect(['press', 'team', 'uk', 'shop'].filter((branch) => OFFICES.has(branch))).toEqual(['press', 'team']);
});

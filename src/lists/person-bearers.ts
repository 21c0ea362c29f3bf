/**
 * How many accounts bear a person's name by chance: over all cultures, people × share of the given name × share of the
 * family name, in each order in which the name can be read, of whom so many are online.
 *
 * That given and family names are independent of each other is assumed, which is too low within families and villages.
 * Where the statistics have no word of a name, the answer is a wide guess: "hardly anybody else" is said only of names
 * whose parts are known to be rare.
 */
import { cultureOf, MILLION } from './cultures';
import { nameKey } from './name-key';
import { readingsOf, unpartedReadings, type Reading } from './name-readings';
import {
  familyShare,
  givenShare,
  hasFamily,
  hasGiven,
  isNameOf,
  type NamesOfCulture,
  type NameStatistics,
} from './name-statistics';

/** Users of a country × share of a frequent given name × share of a frequent family name: 1e7 × 1 % × 0.5 %. */
const SAME_COUNTRY = 500;
/** Of the bearers of a pair of names, those who show one more name or initial that has to be met as well. */
const EXTRA_NAME = 0.05;
/** … where it is one of the culture's own names, and people use two family names. */
const SECOND_NAME = 0.15;
const TWO_FAMILY_NAMES = new Set(['ES', 'LA', 'BR', 'PH']);
/** Vietnamese middle names of men and of women. */
const MIDDLE_NAMES = new Map([
  ['van', 0.1],
  ['thi', 0.3],
]);
/** One profile in ten shows a single name. */
const SINGLE_NAMED = 0.1;
/** Given names stand alone so many times more often than family names do. */
const GIVEN_ALONE = 10;
/** Bearers of a pair of names of which no statistics have a word: ten or a thousand are as likely. */
const PAIR_UNKNOWN = 50;
/** The least for a single name, whether the statistics have it or not. */
const SINGLE_LEAST = 30;
/** In Han characters a given name of one character is so many times as frequent as a rare one of two. */
const ONE_CHARACTER = 15;
const NOWHERE: ReadonlySet<string> = new Set();
const LATIN = /\p{Script=Latin}/u;

/** People who bear a name, by culture. */
export type People = Map<string, number>;

/**
 * Expected accounts of others under a person's name, 0 and more; undefined where the name is in another script than the
 * Latin one and no statistics have a part of it.
 * @param tokens the folded words of the name, without titles
 * @param country of the one who is meant, ISO 3166-1: what is known of where an unknown name is from
 */
export function personBearers(
  tokens: readonly string[],
  statistics: NameStatistics,
  country = 'XX',
): number | undefined {
  const words = tokens.filter((token) => token.length > 1 || !LATIN.test(token));
  const isUnparted = words.length > 0 && UNPARTED.test(words.join(''));
  if (words.length < 2 && !isUnparted)
    return Math.max(SINGLE_LEAST, singleBearers(words[0] ?? '', statistics));
  // The statistics of the US have nearly all of its names; what others lack may be frequent all the same.
  const isKnown = cultureOf(country) === 'US' || words.some((word) => isNameOf(statistics, nameKey(word)));
  const isLatin = LATIN.test(words.join(''));
  if (!isLatin && !isUnparted && !words.some((word) => isNameOf(statistics, nameKey(word)))) return undefined;
  const people = peopleNamed(tokens, statistics);
  if (isUnparted && people.size === 0) return undefined;
  const accounts = accountsOf(people, words, statistics, country);
  const least = isKnown || isUnparted ? compatriotBearers(words, statistics) : PAIR_UNKNOWN;
  const further = Math.pow(EXTRA_NAME, tokens.length - 2);
  return isUnparted ? accounts : Math.max(accounts, least * further);
}

/** A name is the likelier of the culture of its bearer's country, so many times. */
const AT_HOME = 5;

/**
 * Accounts of the people of all cultures. A word that no statistics have is a name of one culture only: the likelier of
 * one, the more people bear the words beside it there.
 */
function accountsOf(
  people: People,
  words: readonly string[],
  statistics: NameStatistics,
  country: string,
): number {
  const keys = words.map(nameKey);
  const known = keys.filter((key) => isNameOf(statistics, key));
  const isWhole = known.length === keys.length || UNPARTED.test(words.join(''));
  const weights = statistics.cultures.map((names) => {
    if (isWhole) return 1;
    const home = names.code === cultureOf(country) ? AT_HOME : 1;
    return home * names.people * names.online * shareOfWords(known, names, statistics);
  });
  const sum = isWhole ? 1 : weights.reduce((all, weight) => all + weight, 0);
  return statistics.cultures.reduce((all, { code, online }, i) => {
    const share = sum > 0 ? (weights[i] ?? 0) / sum : 0;
    return all + share * online * (people.get(code) ?? 0);
  }, 0);
}

const shareOfWords = (keys: readonly string[], names: NamesOfCulture, statistics: NameStatistics): number =>
  keys.reduce(
    (share, key) =>
      share +
      (hasGiven(key, names) ? givenShare(key, names, statistics) : 0) +
      (hasFamily(key, names) ? familyShare(key, names, statistics) : 0),
    0,
  );

/** Names that aren't parted by spaces. Katakana with its long marks writes foreigners' names. */
const UNPARTED =
  /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々]{2,5}|\p{Script=Hangul}{2,5})$/u;

/** How many people bear a name of two words or more, by culture; cultures where nobody does are left out. */
export function peopleNamed(tokens: readonly string[], statistics: NameStatistics): People {
  const whole = tokens.join('');
  const script = scriptOf(whole);
  const isUnparted = UNPARTED.test(whole);
  const people: People = new Map();
  for (const names of statistics.cultures) {
    if (script !== 'Latin' && names.script !== script) continue;
    const readings = isUnparted ? unparted(whole, names) : readingsOf(tokens, names);
    const pairs = readings.reduce((sum, reading) => sum + shareOf(reading, names, statistics), 0);
    const share = pairs + (isUnparted ? 0 : givenAlone(tokens, names, statistics));
    if (share > 0) people.set(names.code, names.people * MILLION * share);
  }
  return people;
}

/** Hyun Bin may be a given name of two sounds, without a family name. */
function givenAlone(tokens: readonly string[], names: NamesOfCulture, statistics: NameStatistics): number {
  if (names.code !== 'KR' || tokens.length !== 2) return 0;
  return SINGLE_NAMED * givenShare(nameKey(tokens.join('')), names, statistics);
}

/** A stretch of characters that isn't known for a family name may be a given name or a word. */
const unparted = (whole: string, names: NamesOfCulture): Reading[] =>
  unpartedReadings(whole).flatMap((reading) => {
    if (!hasFamily(reading.family[0] ?? '', names)) return [];
    const isShort = names.script === 'Han' && reading.given.length === 1 && !hasGiven(reading.given, names);
    return [isShort ? { ...reading, weight: ONE_CHARACTER } : reading];
  });

function shareOf(
  { given, family, middles, weight }: Reading,
  names: NamesOfCulture,
  statistics: NameStatistics,
): number {
  const known = family.find((key) => hasFamily(key, names)) ?? family[0] ?? '';
  const pair = givenShare(given, names, statistics) * familyShare(known, names, statistics);
  return weight * middles.reduce((share, middle) => share * middleShare(middle, names), pair);
}

/** Of those who bear given and family name, the share that show this one as well. */
function middleShare(middle: string, names: NamesOfCulture): number {
  const isOwn = hasFamily(middle, names) || hasGiven(middle, names);
  if (TWO_FAMILY_NAMES.has(names.code) && isOwn) return SECOND_NAME;
  return (names.code === 'VN' ? MIDDLE_NAMES.get(middle) : undefined) ?? EXTRA_NAME;
}

const SCRIPTS: readonly [script: NonNullable<NamesOfCulture['script']>, letters: RegExp][] = [
  ['Han', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Hangul', /\p{Script=Hangul}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Arabic', /\p{Script=Arabic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Thai', /\p{Script=Thai}/u],
];

const scriptOf = (text: string): string =>
  LATIN.test(text) ? 'Latin' : (SCRIPTS.find(([, letters]) => letters.test(text))?.[0] ?? 'another');

/** Users who show this one word as their name: those with that given name or, less often, that family name. */
export function singleBearers(name: string, statistics: NameStatistics): number {
  const key = nameKey(name);
  return statistics.cultures.reduce((sum, names) => {
    const given = hasGiven(key, names) ? givenShare(key, names, statistics) : 0;
    const family = hasFamily(key, names) ? familyShare(key, names, statistics) : 0;
    return sum + names.people * MILLION * names.online * SINGLE_NAMED * (given + family / GIVEN_ALONE);
  }, 0);
}

/**
 * What a pair of names has in each country where both are among the most frequent, for countries whose culture is a
 * thin table. In either order, since half of the world writes the family name first.
 */
function compatriotBearers(
  words: readonly string[],
  { worldForenames, worldSurnames }: NameStatistics,
): number {
  const [given = '', family = ''] = [words[0], words.at(-1)];
  const countries = (one: string, other: string): number => {
    const here = worldSurnames.get(other) ?? NOWHERE;
    return [...(worldForenames.get(one) ?? NOWHERE)].filter((country) => here.has(country)).length;
  };
  return SAME_COUNTRY * (countries(given, family) + countries(family, given));
}

/**
 * How many users bear a person's name by chance: users × share of the given name × share of the family name, and more
 * where both names come from one country. Independence of the two is assumed, which is too low within immigrant
 * communities; too low also for South Asia and Africa, whose frequent names are scarcely in the statistics.
 */
import { familyShare, givenShare, isNameOf, type NameStatistics } from './name-statistics';

/** Accounts that a name may be met on, by order of magnitude those of one large site. */
const USERS = 3e8;
/** Users of a country × share of a frequent given name × share of a frequent family name: 1e7 × 1 % × 0.5 %. */
const SAME_COUNTRY = 500;
/** Of the bearers of a pair of names, those who show one more name or initial that has to be met as well. */
const EXTRA_NAME = 0.05;
/** One profile in ten shows a single name. */
const SINGLE_NAMED = 0.1;
/** Given names stand alone so many times more often than family names do. */
const GIVEN_ALONE = 10;
/** The statistics are of the Latin script; a name in another gets a middling figure. */
const NATIVE_SCRIPT_BEARERS = 50;
/** The least for a single name, whether the statistics have it or not. */
const SINGLE_LEAST = 30;
const NOWHERE: ReadonlySet<string> = new Set();

/**
 * Expected bearers of a person's name, 0 and more. The rules in the order in which they apply: a name in another script,
 * a single name, a pair of names with what stands between them.
 * @param tokens the folded words of the name, without titles
 */
export function personBearers(tokens: readonly string[], statistics: NameStatistics): number {
  const words = withoutInitials(tokens);
  if (isInOtherScript(tokens, words, statistics)) return NATIVE_SCRIPT_BEARERS;
  const [given = '', family = ''] = [words[0], words.at(-1)];
  if (words.length < 2) return Math.max(SINGLE_LEAST, singleBearers(given, statistics));
  const pair = pairBearers(given, family, statistics) + compatriotBearers(given, family, statistics);
  return pair * shareWithMore(tokens.length - 2);
}

const withoutInitials = (tokens: readonly string[]): string[] => tokens.filter((token) => token.length > 1);

/** No statistics have any of its words, and they aren't in the Latin script. */
function isInOtherScript(
  tokens: readonly string[],
  words: readonly string[],
  statistics: NameStatistics,
): boolean {
  const isKnown = words.some((word) => isNameOf(statistics, word));
  return !isKnown && /[^\p{Script=Latin}\p{N}]/u.test(tokens.join(''));
}

/** Users who show this one word as their name: those with that given name or, less often, that family name. */
export function singleBearers(name: string, statistics: NameStatistics): number {
  if (!isNameOf(statistics, name)) return 0;
  const share = givenShare(name, statistics) + familyShare(name, statistics) / GIVEN_ALONE;
  return USERS * SINGLE_NAMED * share;
}

/** Users × share of the given name × share of the family name. */
const pairBearers = (given: string, family: string, statistics: NameStatistics): number =>
  USERS * givenShare(given, statistics) * familyShare(family, statistics);

/**
 * What such a pair has in each country where both names are among the most frequent: US shares say little of Mohammed
 * Khan or Nguyen Van Anh. In either order, since half of the world writes the family name first.
 */
function compatriotBearers(
  given: string,
  family: string,
  { worldForenames, worldSurnames }: NameStatistics,
): number {
  const countries = (one: string, other: string): number => {
    const here = worldSurnames.get(other) ?? NOWHERE;
    return [...(worldForenames.get(one) ?? NOWHERE)].filter((country) => here.has(country)).length;
  };
  return SAME_COUNTRY * (countries(given, family) + countries(family, given));
}

/** Each further name or initial of the listed name has to be met as well: one bearer in twenty does. */
const shareWithMore = (further: number): number => Math.pow(EXTRA_NAME, further);

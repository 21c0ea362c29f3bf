/**
 * How many other accounts would bear a name by chance: the reason why "Mike Johnson" is no evidence and "Elon Musk"
 * is. In log2, from 0 (nobody else) to 30; compiled as one byte a name, in quarters of a bit.
 *
 * People: users × share of the given name × share of the family name, both from US statistics (given names: births
 * and census; family names: rank in the census, anchors below, interpolated in log-log). To that, for each country
 * where both names are among the most frequent, what such a pair has there, since US shares say little of Mohammed
 * Khan or Nguyen Van Anh. Independence of the two names is assumed, which is too low within immigrant communities.
 * Names that no list knows get a floor, not zero.
 * A single name is how one profile in ten shows itself: its bearers are those users with that given or family name.
 * Each initial or middle name in the listed name has to be met as well: one bearer in twenty does.
 * Names in other scripts, outside the lists, get a middling figure, since the statistics are of the Latin script.
 *
 * Organisations: a single word is as common among accounts as it is in speech; an invented one (Spotify) is borne by
 * fans and squatters only; a short one also by abbreviations and nicknames. Several words are rarely met by chance,
 * unless all are ordinary (Daily News, Ministry of Health), or they are a person's name (Ralph Lauren).
 *
 * Limits: good to a factor of four on known US pairs; too low for South Asia and Africa, whose frequent names are
 * scarcely in the lists; blind to fame itself (fans who take an idol's name), to age groups,
 * and to how many of a name's bearers use a site.
 */
import type { Entity } from '../model';
import { TITLES } from '../text/vocabulary';
import { nameTokens } from './keys';
import { interpolated } from './interpolate';

export interface NameStatistics {
  /** Folded US surnames by falling frequency: name → rank from 1. */
  surnameRank: ReadonlyMap<string, number>;
  /** Folded given names → share of people who bear it, 0 to 1. */
  forenames: ReadonlyMap<string, number>;
  /** Folded names that are among the most frequent of some countries → those countries. */
  worldForenames: ReadonlyMap<string, ReadonlySet<string>>;
  worldSurnames: ReadonlyMap<string, ReadonlySet<string>>;
  /** Folded ordinary words → rank by frequency from 1. */
  words: ReadonlyMap<string, number>;
}

/** Accounts that a name may be met on, by order of magnitude those of one large site. */
const USERS = 3e8;
const NONE: ReadonlySet<string> = new Set();

/** Share of the US population by surname rank (Census 2000: 270 million people). */
const SURNAME_SHARE: [rank: number, share: number][] = [
  [1, 8.8e-3],
  [10, 2.7e-3],
  [100, 8.5e-4],
  [1000, 1.3e-4],
  [10_000, 1.1e-5],
  [151_671, 3.7e-7],
];
const UNKNOWN_SURNAME = 2e-7;
const UNKNOWN_FORENAME = 1e-6;
/** For each country where a name is among the twenty most frequent: its share of users everywhere. */
const WORLD_FORENAME = 1e-4;
const WORLD_SURNAME = 4e-4;
/** Users of a country × share of a frequent given name × share of a frequent family name: 1e7 × 1 % × 0.5 %. */
const SAME_COUNTRY = 500;
const EXTRA_NAME = 0.05;
const SINGLE_NAMED = 0.1;
const SINGLE_LEAST = 30;
const NATIVE_SCRIPT_BEARERS = 50;

/** Accounts whose whole display name is one ordinary word, by the word's rank. */
const WORD_BEARERS: [rank: number, accounts: number][] = [
  [1, 10_000],
  [1000, 3000],
  [10_000, 300],
  [36_000, 90],
];
const INVENTED_WORD = 20;
const SHORT_WORD = 5;
const ORDINARY_RANK = 8000;
/** Accounts that bear two, three, four ordinary words together. */
const WORDS_TOGETHER = [0, 0, 30, 6, 1];

/** Where nothing is known (a list made in the browser): a pair of names is taken for a fairly common one. */
const PAIR_UNKNOWN = 50;
const SINGLE_UNKNOWN = 3000;

/**
 * log2 of the expected number of other bearers of one of an entity's names.
 * @param statistics undefined where none are at hand; the answer is then a cautious constant
 */
export function commonness(
  name: string,
  kind: Entity['kind'],
  statistics: NameStatistics | undefined,
): number {
  const tokens = nameTokens(name).filter((token) => kind === 'organisation' || !TITLES.has(token));
  return Math.min(30, Math.log2(1 + bearers(tokens, kind, statistics)));
}

function bearers(tokens: string[], kind: Entity['kind'], statistics: NameStatistics | undefined): number {
  if (statistics) return (kind === 'person' ? personBearers : organisationBearers)(tokens, statistics);
  if (tokens.length < 2) return SINGLE_UNKNOWN;
  return kind === 'person' ? PAIR_UNKNOWN : 0;
}

function organisationBearers(tokens: string[], statistics: NameStatistics): number {
  const words = tokens.filter((token) => token !== 'the');
  const [word = ''] = words;
  if (words.length > 1) {
    const ordinary = words.every((each) => (statistics.words.get(each) ?? Infinity) <= ORDINARY_RANK);
    const isPerson = words.length === 2 && statistics.forenames.has(word);
    return (
      (ordinary ? (WORDS_TOGETHER[words.length] ?? 0) : 0) + (isPerson ? personBearers(words, statistics) : 0)
    );
  }
  const rank = statistics.words.get(word);
  const asWord = rank === undefined ? INVENTED_WORD : interpolated(WORD_BEARERS, rank);
  const asName = singleBearers(word, statistics, 0);
  return (asWord + asName) * (word.length <= 4 ? SHORT_WORD : 1);
}

function personBearers(tokens: string[], statistics: NameStatistics): number {
  const words = tokens.filter((token) => token.length > 1);
  const [given = '', family = ''] = [words[0], words.at(-1)];
  const isKnown = words.some((word) => isNameOf(statistics, word));
  if (!isKnown && /[^\p{Script=Latin}\p{N}]/u.test(tokens.join(''))) return NATIVE_SCRIPT_BEARERS;
  if (words.length < 2) return singleBearers(given, statistics, SINGLE_LEAST);
  const extra = Math.pow(EXTRA_NAME, tokens.length - 2);
  return (pairBearers(given, family, statistics) + pairAbroad(given, family, statistics)) * extra;
}

const pairBearers = (given: string, family: string, statistics: NameStatistics): number =>
  USERS * givenShare(given, statistics) * familyShare(family, statistics);

/** Either order, since half of the world writes the family name first. */
function pairAbroad(
  given: string,
  family: string,
  { worldForenames, worldSurnames }: NameStatistics,
): number {
  const countries = (one: string, other: string): number => {
    const here = worldSurnames.get(other) ?? NONE;
    return [...(worldForenames.get(one) ?? NONE)].filter((country) => here.has(country)).length;
  };
  return SAME_COUNTRY * (countries(given, family) + countries(family, given));
}

function singleBearers(name: string, statistics: NameStatistics, least: number): number {
  if (!isNameOf(statistics, name)) return least;
  // Given names stand alone more often than family names do.
  const share = givenShare(name, statistics) + familyShare(name, statistics) / 10;
  return Math.max(least, USERS * SINGLE_NAMED * share);
}

function isNameOf(statistics: NameStatistics, name: string): boolean {
  const { forenames, surnameRank, worldForenames, worldSurnames } = statistics;
  return [forenames, surnameRank, worldForenames, worldSurnames].some((names) => names.has(name));
}

function givenShare(given: string, { forenames, worldForenames }: NameStatistics): number {
  const share = forenames.get(given) ?? UNKNOWN_FORENAME;
  return Math.max(share, WORLD_FORENAME * (worldForenames.get(given)?.size ?? 0));
}

function familyShare(family: string, { surnameRank, worldSurnames }: NameStatistics): number {
  const rank = surnameRank.get(family);
  const share = rank === undefined ? UNKNOWN_SURNAME : interpolated(SURNAME_SHARE, rank);
  return Math.max(share, WORLD_SURNAME * (worldSurnames.get(family)?.size ?? 0));
}

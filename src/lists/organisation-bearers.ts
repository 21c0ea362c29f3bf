/**
 * How many accounts bear an organisation's name by chance. A single word is as common among accounts as it is in speech;
 * several words are rarely met by chance, unless all are ordinary or they are a person's name.
 */
import { interpolated } from './interpolate';
import type { NameStatistics } from './name-statistics';
import { personBearers, singleBearers } from './person-bearers';

/** Accounts whose whole display name is one ordinary word, by the word's rank; between, in log-log. */
const WORD_BEARERS: [rank: number, accounts: number][] = [
  [1, 10_000],
  [1000, 3000],
  [10_000, 300],
  [36_000, 90],
];
/** A word that no dictionary has (Spotify) is borne by fans and squatters only. */
const INVENTED_WORD = 20;
/** A word of four letters at most is also an abbreviation and a nickname: so many times as many. */
const SHORT_LETTERS = 4;
const SHORT_WORD = 5;
/** Words up to this rank are ordinary ones. */
const ORDINARY_RANK = 8000;
/** Accounts that bear two, three, four ordinary words together; more words nobody bears by chance. */
const WORDS_TOGETHER = [0, 0, 30, 6, 1];

/**
 * Expected bearers of an organisation's name, 0 and more.
 * @param tokens the folded words of the name
 */
export function organisationBearers(tokens: readonly string[], statistics: NameStatistics): number {
  const words = tokens.filter((token) => token !== 'the');
  if (words.length > 1) return ordinaryWords(words, statistics) + founderName(words, statistics);
  const [word = ''] = words;
  return (asWord(word, statistics) + singleBearers(word, statistics)) * asShort(word);
}

/** Daily News, Ministry of Health: all of its words are ordinary. */
function ordinaryWords(words: readonly string[], statistics: NameStatistics): number {
  const isOrdinary = words.every((word) => (statistics.words.get(word) ?? Infinity) <= ORDINARY_RANK);
  return isOrdinary ? (WORDS_TOGETHER[words.length] ?? 0) : 0;
}

/** Ralph Lauren: two words of which the first is a given name are also people's. */
function founderName(words: readonly string[], statistics: NameStatistics): number {
  const isPerson = words.length === 2 && statistics.forenames.has(words[0] ?? '');
  return isPerson ? (personBearers(words, statistics) ?? 0) : 0;
}

/** As common as the word is in speech. */
function asWord(word: string, statistics: NameStatistics): number {
  const rank = statistics.words.get(word);
  return rank === undefined ? INVENTED_WORD : interpolated(WORD_BEARERS, rank);
}

const asShort = (word: string): number => (word.length <= SHORT_LETTERS ? SHORT_WORD : 1);

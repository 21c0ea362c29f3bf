/**
 * How many other accounts would bear a name by chance: the reason why "Mike Johnson" is no evidence and
 * "Elon Musk" is. In log2, from 0 (nobody else) to 30.
 *
 * People: users × P(given name) × P(family name), taken as independent (which is too low for immigrant communities).
 * A surname's share follows its rank in the US census (anchors below, interpolated in log-log); a given name's its
 * class. Names that no list knows get a floor, not zero. Single names count as nicknames do. Non-Latin names outside
 * the lists get a middling figure, since the statistics are mostly of the Latin script.
 * Organisations: a single word is a word that others use too; several words together hardly are.
 */
import type { Entity } from '../model';
import { TITLES } from '../text/vocabulary';
import { nameTokens } from './keys';

export interface NameStatistics {
  /** Folded US surnames by falling frequency: name → rank from 1. */
  surnameRank: ReadonlyMap<string, number>;
  /** Folded surnames frequent in some country. */
  worldSurnames: ReadonlySet<string>;
  /** Folded given names → class 1 (frequent in English) to 3 (rare). */
  forenames: ReadonlyMap<string, number>;
}

const USERS = 3e8;
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
const WORLD_SURNAME = 4e-4;
/** By class; calibrated on known pairs: Kevin Hart 750, Tim Cook 260, Chris Evans 650, David Smith 49,000. */
const FORENAME_SHARE = [2e-5, 5e-3, 1e-3, 1e-4];
const NATIVE_SCRIPT_BEARERS = 50;
const ONE_WORD_ORGANISATION = 30;

/** log2 of the expected number of other bearers of one of an entity's names. */
export function commonness(name: string, kind: Entity['kind'], statistics: NameStatistics): number {
  const tokens = nameTokens(name).filter((token) => kind === 'organisation' || !TITLES.has(token));
  const others =
    kind === 'organisation' ? organisationBearers(tokens, statistics) : personBearers(tokens, statistics);
  return Math.min(30, Math.log2(1 + others));
}

function organisationBearers(tokens: string[], statistics: NameStatistics): number {
  const [word = '', ...more] = tokens;
  if (more.length > 0) return 0;
  const isName = statistics.forenames.has(word) || statistics.surnameRank.has(word);
  return ONE_WORD_ORGANISATION * (isName ? 30 : 1) * (word.length <= 4 ? 10 : 1);
}

function personBearers(tokens: string[], statistics: NameStatistics): number {
  const words = tokens.filter((token) => token.length > 1);
  const initials = tokens.length - words.length;
  const [given = '', family = ''] = [words[0], words.at(-1)];
  if (words.length < 2) return singleNameBearers(given, statistics);
  const known = statistics.forenames.has(given) || statistics.surnameRank.has(family);
  if (!known && /[^\p{Script=Latin}\p{N}]/u.test(tokens.join(''))) return NATIVE_SCRIPT_BEARERS;
  // An initial or a middle name in the listed name has to be met as well: one bearer in twenty.
  const extra = Math.pow(0.05, initials + Math.max(0, words.length - 2));
  return USERS * givenShare(given, statistics) * familyShare(family, statistics) * extra;
}

function singleNameBearers(name: string, statistics: NameStatistics): number {
  if (statistics.forenames.has(name)) return (USERS / 100) * givenShare(name, statistics) * 10;
  return Math.max(30, (USERS / 100) * familyShare(name, statistics));
}

function givenShare(given: string, { forenames }: NameStatistics): number {
  return FORENAME_SHARE[forenames.get(given) ?? 0] ?? 0;
}

function familyShare(family: string, { surnameRank, worldSurnames }: NameStatistics): number {
  const rank = surnameRank.get(family);
  const share = rank === undefined ? UNKNOWN_SURNAME : shareAt(rank);
  return worldSurnames.has(family) ? Math.max(share, WORLD_SURNAME) : share;
}

function shareAt(rank: number): number {
  for (let i = 1; i < SURNAME_SHARE.length; i++) {
    const [lowRank, lowShare] = SURNAME_SHARE[i - 1] ?? [1, 1];
    const [highRank, highShare] = SURNAME_SHARE[i] ?? [1, 1];
    if (rank > highRank) continue;
    const along = Math.log(rank / lowRank) / Math.log(highRank / lowRank);
    return lowShare * Math.pow(highShare / lowShare, along);
  }
  return UNKNOWN_SURNAME;
}

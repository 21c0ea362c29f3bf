/**
 * How frequent names and words are, and what share of users bears a name by it. The statistics are of folded names in
 * the Latin script; where they have no name, a floor stands in for it, not zero.
 */
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

/** Share of the US population by surname rank (Census 2000: 270 million people); between, in log-log. */
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

/** Whether any of the statistics has the word as a given or a family name. */
export function isNameOf(statistics: NameStatistics, name: string): boolean {
  const { forenames, surnameRank, worldForenames, worldSurnames } = statistics;
  return [forenames, surnameRank, worldForenames, worldSurnames].some((names) => names.has(name));
}

/** Share of users with a given name, 0 to 1: as in US births and census, or by the countries where it is frequent. */
export function givenShare(given: string, { forenames, worldForenames }: NameStatistics): number {
  const share = forenames.get(given) ?? UNKNOWN_FORENAME;
  return Math.max(share, WORLD_FORENAME * (worldForenames.get(given)?.size ?? 0));
}

/** Share of users with a family name, 0 to 1: by its rank in the US census, or the countries where it is frequent. */
export function familyShare(family: string, { surnameRank, worldSurnames }: NameStatistics): number {
  const rank = surnameRank.get(family);
  const share = rank === undefined ? UNKNOWN_SURNAME : interpolated(SURNAME_SHARE, rank);
  return Math.max(share, WORLD_SURNAME * (worldSurnames.get(family)?.size ?? 0));
}

/**
 * How frequent names and words are: shares of the people of each culture who bear a given or a family name. Where the
 * statistics lack a name, a typical rare one of that culture stands in for it, not zero.
 */
import { MILLION, type Culture } from './cultures';
import { koreanKey, mayBeOf } from './name-key';

/** Share of a culture's people, 0 to 1, by the key of the name (name-key.ts). */
export type Shares = ReadonlyMap<string, number>;

export interface NamesOfCulture extends Culture {
  code: string;
  given: Shares;
  family: Shares;
  /** Sounds of given names of two in Chinese: of the first and of the second. */
  first: Shares;
  second: Shares;
}

export interface NameStatistics {
  cultures: readonly NamesOfCulture[];
  /** Every key that any culture has, but for those that are rare in the US. */
  known: ReadonlySet<string>;
  /** Folded names that are among the most frequent of some countries → those countries. */
  worldForenames: ReadonlyMap<string, ReadonlySet<string>>;
  worldSurnames: ReadonlyMap<string, ReadonlySet<string>>;
  /** Folded ordinary words → rank by frequency from 1. */
  words: ReadonlyMap<string, number>;
  /** Folded US surnames by falling frequency: name → rank from 1. */
  surnameRank: ReadonlyMap<string, number>;
  /** Folded US given names → share of people who bear it, 0 to 1. */
  forenames: ReadonlyMap<string, number>;
}

/** Of a typical rare share of one culture, what a name gets there that belongs to another one. */
const FOREIGN = 0.1;
/** Of the products of the shares of two sounds, what given names of these two sounds have together. */
const TWO_SOUNDS = 0.83;
/** A Chinese sound that the statistics lack. */
const OTHER_SOUND = 0.0005;

/** Whether any of the statistics has the key as a given or a family name. */
export const isNameOf = ({ known }: NameStatistics, key: string): boolean => known.has(key);

/** Share of a culture's people with a given name, 0 to 1. */
export function givenShare(key: string, names: NamesOfCulture, statistics: NameStatistics): number {
  const listed = names.given.get(keyIn(names, key)) ?? twoSounds(key, names);
  if (listed !== undefined) return listed;
  // A given name that isn't made of the culture's syllables is none of its own.
  return mayBeOf(names.code, key) ? typical(names.otherGiven, key, statistics) : 0;
}

/** Share of a culture's people with a family name, 0 to 1. */
export function familyShare(key: string, names: NamesOfCulture, statistics: NameStatistics): number {
  const listed = names.family.get(keyIn(names, key)) ?? names.family.get(masculine(key));
  return listed ?? typical(names.otherFamily, key, statistics);
}

/** Whether a culture's statistics have the key as a family name, without guessing. */
export const hasFamily = (key: string, names: NamesOfCulture): boolean =>
  names.family.has(keyIn(names, key)) || names.family.has(masculine(key));

/** Whether they have it as a given name. */
export const hasGiven = (key: string, names: NamesOfCulture): boolean => names.given.has(keyIn(names, key));

const keyIn = ({ code }: NamesOfCulture, key: string): string => (code === 'KR' ? koreanKey(key) : key);

const typical = (perMillion: number, key: string, { known }: NameStatistics): number =>
  (perMillion / MILLION) * (known.has(key) ? FOREIGN : 1);

/** Jinping is a given name of the sounds jin and ping, whether the statistics have it or not. */
function twoSounds(key: string, { first, second }: NamesOfCulture): number | undefined {
  if (first.size === 0) return undefined;
  let share = 0;
  for (let i = 1; i < key.length; i += 1) {
    const [one, other] = [first.get(key.slice(0, i)), second.get(key.slice(i))];
    if (one === undefined && other === undefined) continue;
    share = Math.max(share, (one ?? OTHER_SOUND) * (other ?? OTHER_SOUND));
  }
  return share === 0 ? undefined : TWO_SOUNDS * share;
}

/** Endings of women's family names and those of the men of the family, the longer first. */
const FEMININE: readonly [ending: string, masculine: string][] = [
  ['ovska', 'ovsky'],
  ['skaya', 'sky'],
  ['ская', 'ский'],
  ['цкая', 'цкий'],
  ['ська', 'ськии'],
  ['ska', 'ski'],
  ['cka', 'cki'],
  ['ova', 'ov'],
  ['eva', 'ev'],
  ['ina', 'in'],
  ['ова', 'ов'],
  ['ева', 'ев'],
  ['ина', 'ин'],
];

function masculine(key: string): string {
  const found = FEMININE.find(([ending]) => key.endsWith(ending));
  return found ? key.slice(0, key.length - found[0].length) + found[1] : key;
}

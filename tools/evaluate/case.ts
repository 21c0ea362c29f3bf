/** What the evaluation judges: profiles of which it is known whether they pose as a listed entity. */
import { LEVELS, type Level, type Profile } from '../../src/model';

/** Sets are split by target, so that nothing learnt about a target helps with the figures that count. */
export type Split = 'tuning' | 'test';

export interface Case {
  set: string;
  kind: string;
  profile: Profile;
  /** Name of the listed entity that it poses as or might be taken for; undefined for nobody on the list. */
  target?: string;
  /** Levels that a careful person would accept. */
  expect: Level[];
  /** Whether it poses as the target. undefined: people could disagree, so curves and calibration leave it out. */
  poses?: boolean;
  /** The account is genuine and is to be judged as if the list didn't have it. */
  isMasked?: boolean;
  /** … as if the list had no row of its owner. */
  isRowMasked?: boolean;
  split: Split;
}

/** A case before it is put in its set. */
export type Draft = Omit<Case, 'set' | 'split' | 'target'>;

const WARNED: Level[] = ['possible', 'likely'];
const QUIET: Level[] = ['none', 'official', 'disclosed', 'namesake'];
/** Words that stand for several levels in labels and sets. */
const WORDS: Record<string, Level[]> = {
  warn: WARNED,
  red: ['likely'],
  quiet: QUIET,
  'not-red': [...QUIET, 'possible'],
  any: [...LEVELS],
};

/**
 * Levels from their names, or from a word that stands for several: warn, red, quiet, not-red, any.
 * @throws Error naming the word that is neither
 */
export function levelsOf(expect: string | readonly string[]): Level[] {
  const words = typeof expect === 'string' ? expect.split(/[\s,|]+/).filter(Boolean) : expect;
  const levels = words.flatMap((word) => {
    const known = WORDS[word] ?? LEVELS.filter((level) => level === word);
    if (known.length > 0) return known;
    throw new Error(`expect: "${word}" is neither a level nor one of ${Object.keys(WORDS).join(' ')}`);
  });
  if (levels.length === 0) throw new Error(`expect: name a level, or one of ${Object.keys(WORDS).join(' ')}`);
  return [...new Set(levels)];
}

/** What expected levels say of posing: only warnings are accepted, only quiet ones are, or it is left open. */
export function posingOf(expect: readonly Level[]): boolean | undefined {
  const warns = expect.filter((level) => WARNED.includes(level));
  if (warns.length === expect.length) return true;
  return warns.length === 0 ? false : undefined;
}

export const isWarning = (level: Level): boolean => WARNED.includes(level);

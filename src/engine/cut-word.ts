/** A claim or service word at the end of a handle, of which the site's length has cut off the rest: @elonmuskofficia. */
import { isAtFullLength } from '../identity/longest-handle';
import { RULES } from '../identity/rules-by-site';
import { CLAIMS } from '../language/claims';
import { SERVICES } from '../language/services';
import type { Site } from '../model';

/** Letters that must be left of a word behind a listed handle or name; of these words three tell it. */
const LEFT_LEAST = 4;
const SHORT_LEFT = new Set(['off', 'sup', 'ofi']);
const WORD_LEAST = 4;
const NAME_LEAST = 5;

interface CutWord {
  /** Whole. */
  word: string;
  /** How many of its letters are left. */
  left: number;
}

/** Letter by letter, since of two letters that look like one the second may be cut off. */
export const lookOf = (letters: string): string =>
  letters.toLowerCase().replace(/[i1]/g, 'l').replace(/0/g, 'o');

/** Claim and service words, each with what it looks like. */
export const CLAIMING_WORDS: readonly { word: string; look: string }[] = [...CLAIMS, ...SERVICES]
  .filter((word) => word.length >= WORD_LEAST && /^[a-z]+$/.test(word))
  .map((word) => ({ word, look: lookOf(word) }));

/** Whether letters are too few to be more than the beginning of somebody's own word, but for those of "official". */
export const isCutOff = (letters: string): boolean => SHORT_LEFT.has(letters);

/** The word of which a rest is the beginning; undefined where it is whole, or none. */
export function cutWord(rest: string): string | undefined {
  const look = lookOf(rest);
  if (look.length < LEFT_LEAST && !SHORT_LEFT.has(rest)) return undefined;
  return CLAIMING_WORDS.find((one) => one.look.length > look.length && one.look.startsWith(look))?.word;
}

/** The cut words with which a handle at its site's full length may end, the longest rest first. */
export function cutWordsAtEnd(handle: string, site: Site | undefined): CutWord[] {
  if (site === undefined || !isAtFullLength(site, RULES[site].local(handle))) return [];
  const core = RULES[site].core(handle).toLowerCase();
  const found: CutWord[] = [];
  for (let left = core.length - NAME_LEAST; left >= 3; left--) {
    const word = cutWord(core.slice(-left));
    if (word !== undefined) found.push({ word, left });
  }
  return found;
}

/** Similarity of two strings (Sørensen–Dice coefficient). The only importer of string-similarity. */
import { compareTwoStrings } from 'string-similarity';

/** Names and handles are far shorter; the comparison takes time in proportion to length. */
const MOST_CHARACTERS = 500;

/**
 * Sørensen–Dice coefficient over pairs of neighbouring characters, 0 (none shared) to 1 (equal but for white space).
 * Only the first 500 UTF-16 units of each count.
 */
export function similarity(a: string, b: string): number {
  return compareTwoStrings(a.slice(0, MOST_CHARACTERS), b.slice(0, MOST_CHARACTERS));
}

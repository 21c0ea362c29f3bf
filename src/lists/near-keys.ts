/**
 * Keys for a search by edit distance one (insert, delete, replace, swap). One edit leaves one half of a text as it was, so
 * each text is filed under both halves, with a tag that says what the other half has to be like:
 *
 *   bits 16…31   the whole text's bag of letters: one edit changes two bits at most
 *   bits  8…15   hash of the other half up to its middle letter
 *   bits  0…7    hash of the other half after its middle letter: one edit leaves one of these two as it was
 *
 * A swap across the cut changes both halves; the look-up finds it by the first half with its last letter swapped.
 */
import { mix } from './hash-index';
import type { RollingHash } from './rolling-hash';

/** Shorter texts are one edit from everything. */
export const NEAR_LEAST = 4;

const HALF_SEED = 0x9e3779b1;
const TAG_SEED = 0x61c88647;

/** Where a text of this length is cut in halves. */
export const middleOf = (length: number): number => length >> 1;

/** The key of a half with this polynomial hash, of a text of `length` codes. */
export function halfKey(part: number, length: number, second: boolean): number {
  return mix(part ^ Math.imul(length * 2 + (second ? 1 : 0), HALF_SEED));
}

const byte = (look: RollingHash, from: number, to: number): number =>
  to > from ? mix(look.part(from, to) ^ TAG_SEED) & 0xff : 0;

/**
 * The tag of what isn't the shared half, of a look that stands `length` codes long in the index.
 * @param second whether the shared half is the second
 */
export function nearTag(look: RollingHash, length: number, second: boolean): number {
  const middle = middleOf(length);
  const [start, end] = second ? [0, middle] : [middle, length];
  const letter = start + ((end - start) >> 1);
  // Before the edit counted from the start, after it from the end: lengths may differ by one.
  const shift = look.length - length;
  const before = byte(look, start, letter);
  const after = byte(look, letter + 1 + shift, end + shift);
  return ((look.bag << 16) | (before << 8) | after) >>> 0;
}

/** Whether two tags may be of texts one edit apart. */
export function mayBeNear(one: number, other: number): boolean {
  const differ = one ^ other;
  if ((differ & 0xff) !== 0 && (differ & 0xff00) !== 0) return false;
  let bag = differ >>> 16;
  bag &= bag - 1;
  bag &= bag - 1;
  return bag === 0;
}

/**
 * What a name or handle looks like, as codes of which any part's hash is had at once, and the signature by which two
 * looks one edit apart are told from strangers. Compiler and look-up read the same way; the arrays are kept.
 */
import { skeleton } from '../text/skeleton';
import { mix } from './hash-index';

/** Codes of a look that are read; what is longer is no name that anybody could be taken in by. */
export const LOOK_MOST = 64;
/** Shorter looks have too many neighbours for one edit to mean anything. */
export const NEAR_LEAST = 6;

const BASE = 0x01000193;
const LOOK_SEED = 0x2545f491;
const HALF_SEED = 0x9e3779b1;
/** BASE to the power i, modulo 2^32. */
const POWERS = new Int32Array(LOOK_MOST + 1);
POWERS[0] = 1;
for (let i = 1; i <= LOOK_MOST; i++) POWERS[i] = Math.imul(POWERS[i - 1] ?? 0, BASE);

/** A polynomial hash of a text, the same as Look's over the same codes. */
export function hashOf(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, BASE) + text.charCodeAt(i)) | 0;
  return hash;
}

export class Look {
  /** The skeleton itself. */
  text = '';
  length = 0;
  readonly #prefix = new Int32Array(LOOK_MOST + 1);
  /** A bit for each letter (mod 16), set when it stands an odd number of times: an edit changes two bits at most. */
  bag = 0;

  /** Reads a name or a handle without separators. */
  read(text: string): this {
    return this.readSkeleton(skeleton(text));
  }

  readSkeleton(text: string): this {
    this.text = text;
    this.length = Math.min(text.length, LOOK_MOST);
    this.bag = 0;
    for (let i = 0; i < this.length; i++) {
      const code = text.charCodeAt(i);
      this.#prefix[i + 1] = (Math.imul(this.#prefix[i] ?? 0, BASE) + code) | 0;
      this.bag ^= 1 << (code & 15);
    }
    return this;
  }

  #part(from: number, to: number): number {
    return ((this.#prefix[to] ?? 0) - Math.imul(this.#prefix[from] ?? 0, POWERS[to - from] ?? 0)) | 0;
  }

  /** Hash of the part [from, to) as a look of its own. */
  hash(from = 0, to = this.length): number {
    return mix(this.#part(from, to) ^ LOOK_SEED);
  }

  /** Hash of the look with its two parts, cut at `at`, in the other order. */
  turned(at: number): number {
    const head = this.#part(0, at);
    return mix(((Math.imul(this.#part(at, this.length), POWERS[at] ?? 0) + head) | 0) ^ LOOK_SEED);
  }

  /** Hash of the look with the two codes around `at` swapped: the one edit that leaves neither half whole. */
  swappedAt(at: number): number {
    const [left, right] = [this.text.charCodeAt(at - 1), this.text.charCodeAt(at)];
    const rest = this.length - at - 1;
    const head = (Math.imul(this.#part(0, at - 1), BASE) + right) | 0;
    const swapped = (Math.imul(head, BASE) + left) | 0;
    return mix(((Math.imul(swapped, POWERS[rest] ?? 0) + this.#part(at + 1, this.length)) | 0) ^ LOOK_SEED);
  }

  /** Hash of the part [from, to) as the first or second half of a look of `length` codes. */
  half(from: number, to: number, length: number, second: boolean): number {
    return mix(this.#part(from, to) ^ Math.imul(length * 2 + (second ? 1 : 0), HALF_SEED));
  }
}

/** Where a look of this length is cut in halves. */
export const middleOf = (length: number): number => length >> 1;

/** Whether two bags may be of looks one edit apart: a replaced letter changes two, one more or less changes one. */
export function mayBeNear(one: number, other: number): boolean {
  let differ = (one ^ other) & 0xffff;
  differ &= differ - 1;
  differ &= differ - 1;
  return differ === 0;
}

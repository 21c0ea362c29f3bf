/**
 * What a name or handle looks like (its skeleton), or how it is spelt (plain letters), as codes of which any part's
 * hash is had at once. Compiler and look-up read the same way; the arrays are kept.
 */
import { skeletonInto } from '../text/skeleton';
import { mix } from './hash-index';

/** Codes that are read; what is longer is no name that anybody could be taken in by, and counts as empty. */
export const LOOK_MOST = 64;

const BASE = 0x01000193;
const LOOK_SEED = 0x2545f491;
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

const WHOLE_SEED = 0x7feb352d;

/** Key of a handle that has no look worth the name: of one letter, of signs alone, or endless. */
export const wholeKey = (text: string): number => mix(hashOf(text) ^ WHOLE_SEED);

const DOMAIN_SEED = 0x3c6ef372;

/** Key of a listed domain. */
export const domainKey = (domain: string): number => mix(hashOf(domain) ^ DOMAIN_SEED);

/** Whether a look of this length is filed as one. */
export const hasLook = (length: number): boolean => length >= 2 && length <= LOOK_MOST;

export class Look {
  readonly codes = new Uint16Array(LOOK_MOST);
  length = 0;
  /** A bit for each letter (mod 16), set when it stands an odd number of times: an edit changes two bits at most. */
  bag = 0;
  readonly #prefix = new Int32Array(LOOK_MOST + 1);

  /** Reads the skeleton of a name, or of a handle without separators. */
  read(text: string): this {
    return this.filled(skeletonInto(text, this.codes));
  }

  /** Takes the codes of a text as they are. */
  readCodes(text: string): this {
    const { length } = text;
    if (length <= LOOK_MOST) for (let i = 0; i < length; i++) this.codes[i] = text.charCodeAt(i);
    return this.filled(length);
  }

  /** To be told after `codes` has been written to from outside. */
  filled(length: number): this {
    this.length = length <= LOOK_MOST ? length : 0;
    let hash = 0;
    let bag = 0;
    for (let i = 0; i < this.length; i++) {
      const code = this.codes[i] ?? 0;
      hash = (Math.imul(hash, BASE) + code) | 0;
      this.#prefix[i + 1] = hash;
      bag ^= 1 << (code & 15);
    }
    this.bag = bag & 0xffff;
    return this;
  }

  /** Polynomial hash of the part [from, to), not yet mixed. */
  part(from: number, to: number): number {
    return ((this.#prefix[to] ?? 0) - Math.imul(this.#prefix[from] ?? 0, POWERS[to - from] ?? 0)) | 0;
  }

  /** Of the part [0, to) with the code at `to` in place of its last. */
  partSwapped(to: number): number {
    return (Math.imul(this.#prefix[to - 1] ?? 0, BASE) + (this.codes[to] ?? 0)) | 0;
  }

  /** Hash of the part [from, to) as a look of its own. */
  hash(from = 0, to = this.length): number {
    return mix(this.part(from, to) ^ LOOK_SEED);
  }

  /** Hash of the look with its two parts, cut at `at`, in the other order. */
  turned(at: number): number {
    const tail = Math.imul(this.part(at, this.length), POWERS[at] ?? 0);
    return mix(((tail + (this.#prefix[at] ?? 0)) | 0) ^ LOOK_SEED);
  }

  /** The part [from, to) as a string. */
  text(from = 0, to = this.length): string {
    let text = '';
    for (let i = from; i < to; i++) text += String.fromCharCode(this.codes[i] ?? 0);
    return text;
  }
}

/**
 * Rolling hash (polynomial, as Rabin and Karp's) of a name or handle: once a text is read, the hash of any part of it
 * takes one multiplication. The text is either a skeleton (what the name looks like) or its plain letters. Compiler and
 * look-up read the same way; an instance is used again for the next text and makes no garbage.
 */
import { skeletonInto } from '../text/skeleton';
import { mix } from './hash-index';

/** UTF-16 codes at most. A longer text deceives nobody as a name and counts as empty. */
export const CODES_MOST = 64;

const BASE = 0x01000193;
const SEED = 0x2545f491;
/** BASE to the power i, modulo 2^32. */
const POWERS = new Int32Array(CODES_MOST + 1);
POWERS[0] = 1;
for (let i = 1; i <= CODES_MOST; i++) POWERS[i] = Math.imul(POWERS[i - 1] ?? 0, BASE);

/** The polynomial hash of a text, the number that `RollingHash.part` gives for the same codes. 32 bits, signed. */
export function polynomialHash(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, BASE) + text.charCodeAt(i)) | 0;
  return hash;
}

const WHOLE_SEED = 0x7feb352d;

/** Key of a handle that has no usable skeleton: of one letter, of signs alone, or longer than `CODES_MOST`. */
export const wholeKey = (text: string): number => mix(polynomialHash(text) ^ WHOLE_SEED);

const DOMAIN_SEED = 0x3c6ef372;

/** Key of a listed domain. */
export const domainKey = (domain: string): number => mix(polynomialHash(domain) ^ DOMAIN_SEED);

/** Whether a skeleton of this length is filed in the index. */
export const hasLook = (length: number): boolean => length >= 2 && length <= CODES_MOST;

/** One text at a time, as codes with the hashes of all its beginnings. */
export class RollingHash {
  readonly codes = new Uint16Array(CODES_MOST);
  length = 0;
  /** One bit for each letter (modulo 16), set when the letter occurs an odd number of times: an edit changes at most two. */
  bag = 0;
  readonly #prefix = new Int32Array(CODES_MOST + 1);

  /** Reads the skeleton of a name, or of a handle without separators. */
  readSkeleton(text: string): this {
    return this.rehash(skeletonInto(text, this.codes));
  }

  /** Takes the codes of a text as they are. */
  readCodes(text: string): this {
    const { length } = text;
    if (length <= CODES_MOST) for (let i = 0; i < length; i++) this.codes[i] = text.charCodeAt(i);
    return this.rehash(length);
  }

  /** Hashes anew what a caller wrote into `codes`; `length` is the number of codes. */
  rehash(length: number): this {
    this.length = length <= CODES_MOST ? length : 0;
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

  /** Polynomial hash of the part [from, to), without the final mixing. */
  part(from: number, to: number): number {
    return ((this.#prefix[to] ?? 0) - Math.imul(this.#prefix[from] ?? 0, POWERS[to - from] ?? 0)) | 0;
  }

  /** Polynomial hash of the part [0, to) with the code at `to` instead of the last one: two neighbours swapped. */
  partWithSwap(to: number): number {
    return (Math.imul(this.#prefix[to - 1] ?? 0, BASE) + (this.codes[to] ?? 0)) | 0;
  }

  /** Hash of the part [from, to), as if that part were the whole text. */
  hash(from = 0, to = this.length): number {
    return mix(this.part(from, to) ^ SEED);
  }

  /** Hash of the text rotated: its two parts, cut at `at`, in the other order. */
  rotated(at: number): number {
    const tail = Math.imul(this.part(at, this.length), POWERS[at] ?? 0);
    return mix(((tail + (this.#prefix[at] ?? 0)) | 0) ^ SEED);
  }

  /** The part [from, to) as a string. */
  text(from = 0, to = this.length): string {
    let text = '';
    for (let i = from; i < to; i++) text += String.fromCharCode(this.codes[i] ?? 0);
    return text;
  }
}

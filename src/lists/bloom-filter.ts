/**
 * A filter in front of the index: one word of memory says of nearly every question that nobody is called so.
 * Two bits a key, both in one 32-bit word; ten bits a key at least, so that one question in thirty passes for nothing.
 */
const BITS_A_KEY = 10;

const wordOf = (hash: number, shift: number): number => hash >>> shift;
const bitsOf = (hash: number): number => (1 << (hash & 31)) | (1 << ((hash >>> 5) & 31));

/** The words of a filter for these hashes: a power of two. */
export function makeFilter(hashes: ArrayLike<number>): Uint32Array {
  const bits = Math.max(1, Math.ceil(Math.log2(Math.max(1, (hashes.length * BITS_A_KEY) / 32))));
  const words = new Uint32Array(2 ** bits);
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i] ?? 0;
    const at = wordOf(hash, 32 - bits);
    words[at] = (words[at] ?? 0) | bitsOf(hash);
  }
  return words;
}

export class Filter {
  readonly #words: Uint32Array;
  readonly #shift: number;

  constructor(words: Uint32Array) {
    this.#words = words;
    this.#shift = 32 - Math.round(Math.log2(words.length));
  }

  /** False when the hash isn't among those the filter was made of; true says little. */
  has(hash: number): boolean {
    const bits = bitsOf(hash);
    return ((this.#words[wordOf(hash, this.#shift)] ?? 0) & bits) === bits;
  }
}

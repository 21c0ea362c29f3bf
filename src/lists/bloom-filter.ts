/**
 * A blocked Bloom filter in front of the index: reading one word of memory answers nearly every question with "nobody is
 * called so". Each key sets two bits of one 32-bit word. With at least ten bits a key, one question in thirty passes
 * although there is no such key.
 */
const BITS_A_KEY = 10;

const wordOf = (hash: number, shift: number): number => hash >>> shift;
const bitsOf = (hash: number): number => (1 << (hash & 31)) | (1 << ((hash >>> 5) & 31));

/** The 32-bit words of a filter for these hashes; their number is a power of two. */
export function makeBloomFilter(hashes: ArrayLike<number>): Uint32Array {
  const bits = Math.max(1, Math.ceil(Math.log2(Math.max(1, (hashes.length * BITS_A_KEY) / 32))));
  const words = new Uint32Array(2 ** bits);
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i] ?? 0;
    const at = wordOf(hash, 32 - bits);
    words[at] = (words[at] ?? 0) | bitsOf(hash);
  }
  return words;
}

/** Asks a filter that `makeBloomFilter` made; the words are not copied. */
export class BloomFilter {
  readonly #words: Uint32Array;
  readonly #shift: number;

  constructor(words: Uint32Array) {
    this.#words = words;
    this.#shift = 32 - Math.round(Math.log2(words.length));
  }

  /** False: the hash is not among those that the filter was made of. True: it may be. */
  has(hash: number): boolean {
    const bits = bitsOf(hash);
    return ((this.#words[wordOf(hash, this.#shift)] ?? 0) & bits) === bits;
  }
}

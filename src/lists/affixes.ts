/** Affixes of a handle: known words at its ends. What is left without them is looked up by itself. */
import { SPARE_WORDS } from '../language/decoration';
import { RollingHash } from './rolling-hash';

/** Letters that must be left: a shorter rest is no handle. */
const LEFT_LEAST = 3;
const WORD_LEAST = 2;
const WORD_MOST = 11;
/** Ways to take words off one handle that are tried at most. */
const CUTS_MOST = 12;
/** Letters that people put after a name when the name is taken; they count only after names of some length. */
const LETTERS = ['s', 'x'];
const LETTER_LEFT_LEAST = 6;

const reader = new RollingHash();
const hashed = (word: string): number => reader.readCodes(word).hash();
const WORDS: ReadonlySet<number> = new Set(
  SPARE_WORDS.filter(({ length }) => length >= WORD_LEAST && length <= WORD_MOST).map(hashed),
);
const ENDINGS: ReadonlySet<number> = new Set(LETTERS.map(hashed));
/** A small Bloom filter of the words' hashes: most parts of handles are no words, and one bit says so. */
const BITS = new Uint32Array(256);
const wordOf = (hash: number): number => (hash >>> 5) & 255;
const bitOf = (hash: number): number => 1 << (hash & 31);
for (const hash of [...WORDS, ...ENDINGS]) BITS[wordOf(hash)] = (BITS[wordOf(hash)] ?? 0) | bitOf(hash);
const mayBe = (hash: number): boolean => ((BITS[wordOf(hash)] ?? 0) & bitOf(hash)) !== 0;

/** Finds where known words end and begin. The arrays are used again for the next handle. */
export class Affixes {
  /** Start and end of each part that is left, `count` of them. */
  readonly from = new Uint8Array(CUTS_MOST);
  readonly to = new Uint8Array(CUTS_MOST);
  count = 0;
  readonly #starts = new Uint8Array(WORD_MOST + 1);
  readonly #ends = new Uint8Array(WORD_MOST + 1);

  /** Reads the first `length` letters of a handle's plain spelling. */
  read(spelt: RollingHash, length: number): this {
    this.count = 0;
    let starts = 1;
    let ends = 1;
    this.#starts[0] = 0;
    this.#ends[0] = length;
    const most = Math.min(WORD_MOST, length - LEFT_LEAST);
    for (let size = 1; size <= most; size++) {
      const last = spelt.hash(length - size, length);
      if (mayBe(last) && (size > 1 ? WORDS.has(last) : ENDINGS.has(last) && length > LETTER_LEFT_LEAST))
        this.#ends[ends++] = length - size;
      if (size === 1) continue;
      const first = spelt.hash(0, size);
      if (mayBe(first) && WORDS.has(first)) this.#starts[starts++] = size;
    }
    ends = this.#secondWords(spelt, ends);
    for (let i = 0; i < starts; i++) {
      for (let j = 0; j < ends; j++) this.#add(this.#starts[i] ?? 0, this.#ends[j] ?? 0, length);
    }
    return this;
  }

  /** A second word before one at the end: nasa-official-live. */
  #secondWords(spelt: RollingHash, ends: number): number {
    let count = ends;
    for (let i = 1; i < ends && count < this.#ends.length; i++) {
      const end = this.#ends[i] ?? 0;
      const most = Math.min(WORD_MOST, end - LEFT_LEAST);
      for (let size = WORD_LEAST; size <= most && count < this.#ends.length; size++) {
        const hash = spelt.hash(end - size, end);
        if (mayBe(hash) && WORDS.has(hash)) this.#ends[count++] = end - size;
      }
    }
    return count;
  }

  #add(from: number, to: number, length: number): void {
    if (to - from < LEFT_LEAST || to - from === length || this.count === CUTS_MOST) return;
    this.from[this.count] = from;
    this.to[this.count++] = to;
  }
}

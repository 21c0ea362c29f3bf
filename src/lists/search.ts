/**
 * Searches the two hash indexes for postings that may answer a question. The caller still has to check each on its record.
 * Both the postings read in a bucket and the answers are bounded in number.
 */
import { exactTag, type Indexes } from './compile-index';
import { BloomFilter } from './bloom-filter';
import { shiftOf, type HashIndex } from './hash-index';
import type { RollingHash } from './rolling-hash';
import { halfKey, mayBeNear, middleOf, NEAR_LEAST, nearTag } from './near-keys';

/** Postings of one bucket that are looked at; only names that thousands share have more. */
const SCANNED_MOST = 4096;
/** Answers to one question. */
const FOUND_MOST = 32;

export class Search {
  /** The answers to the last question, `count` of them. */
  readonly found = new Uint32Array(FOUND_MOST);
  count = 0;
  /** Buckets read, and filters asked, since the search was made. */
  probes = 0;
  asked = 0;
  readonly #all: BloomFilter;
  readonly #parts: BloomFilter;
  readonly #exact: HashIndex<Uint16Array>;
  readonly #near: HashIndex<Uint32Array>;
  readonly #exactShift: number;
  readonly #nearShift: number;

  constructor({ exact, near, all, parts }: Indexes) {
    this.#all = new BloomFilter(all);
    this.#parts = new BloomFilter(parts);
    this.#exact = exact;
    this.#near = near;
    this.#exactShift = shiftOf(exact.dir);
    this.#nearShift = shiftOf(near.dir);
  }

  /** As `equal`, of what is looked for inside handles. */
  inside(hash: number): number {
    this.asked++;
    return this.#parts.has(hash) ? this.#equal(hash, true) : 0;
  }

  /** Postings filed under a hash. */
  equal(hash: number): number {
    this.asked++;
    return this.#all.has(hash) ? this.#equal(hash, false) : 0;
  }

  #equal(hash: number, contained: boolean): number {
    const { dir, tags, low, high } = this.#exact;
    this.probes++;
    this.count = 0;
    const bucket = hash >>> this.#exactShift;
    const start = dir[bucket] ?? 0;
    const end = Math.min(dir[bucket + 1] ?? 0, start + SCANNED_MOST);
    const want = exactTag(hash, true);
    for (let i = start; i < end && this.count < FOUND_MOST; i++) {
      const tag = tags[i] ?? 0;
      if (tag === want || (!contained && (tag | 1) === want))
        this.found[this.count++] = (low[i] ?? 0) | ((high[i] ?? 0) << 16);
    }
    return this.count;
  }

  /** Postings whose spelling may be one edit (insert, delete, replace, swap) from this one. */
  near(look: RollingHash): number {
    this.count = 0;
    const { length } = look;
    for (let other = Math.max(NEAR_LEAST, length - 1); other <= length + 1; other++) {
      const middle = middleOf(other);
      const [first, second] = [look.part(0, middle), look.part(length - other + middle, length)];
      this.#half(halfKey(first, other, false), nearTag(look, other, false));
      this.#half(halfKey(second, other, true), nearTag(look, other, true));
    }
    if (length >= NEAR_LEAST) {
      const across = look.partWithSwap(middleOf(length));
      this.#half(halfKey(across, length, false), nearTag(look, length, false));
    }
    return this.count;
  }

  #half(hash: number, want: number): void {
    const { dir, tags, low, high } = this.#near;
    this.probes++;
    const bucket = hash >>> this.#nearShift;
    const start = dir[bucket] ?? 0;
    const end = Math.min(dir[bucket + 1] ?? 0, start + SCANNED_MOST);
    for (let i = start; i < end && this.count < FOUND_MOST; i++) {
      if (mayBeNear(tags[i] ?? 0, want)) this.found[this.count++] = (low[i] ?? 0) | ((high[i] ?? 0) << 16);
    }
  }
}

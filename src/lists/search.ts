/** Reads the two indexes: which postings may answer a question. Every answer is still to be checked on the record. */
import { exactTag } from './compile-index';
import { shiftOf, type HashIndex } from './hash-index';
import { mayBeNear, middleOf, NEAR_LEAST, type Look } from './look';

/** Told of each posting that may fit. */
export type Visit = (post: number) => void;

export class Search {
  readonly #exact: HashIndex;
  readonly #near: HashIndex;
  readonly #exactShift: number;
  readonly #nearShift: number;

  constructor(exact: HashIndex, near: HashIndex) {
    this.#exact = exact;
    this.#near = near;
    this.#exactShift = shiftOf(exact);
    this.#nearShift = shiftOf(near);
  }

  /** Postings filed under a hash; `contained` takes only those that are looked for inside handles. */
  equal(hash: number, visit: Visit, contained = false): void {
    const { dir, tags, posts } = this.#exact;
    const bucket = hash >>> this.#exactShift;
    const end = dir[bucket + 1] ?? 0;
    const open = exactTag(hash, false);
    for (let i = dir[bucket] ?? 0; i < end; i++) {
      const tag = tags[i] ?? 0;
      if (tag === (open | 1) || (tag === open && !contained)) visit(posts[i] ?? 0);
    }
  }

  /** Postings whose look may be one edit (insert, delete, replace, swap) from this one. */
  near(look: Look, visit: Visit): void {
    const { length } = look;
    if (length < NEAR_LEAST) return;
    for (let other = length - 1; other <= length + 1; other++) {
      const middle = middleOf(other);
      this.#half(look.half(0, middle, other, false), look.bag, visit);
      this.#half(look.half(length - (other - middle), length, other, true), look.bag, visit);
    }
    this.equal(look.swappedAt(middleOf(length)), visit);
  }

  #half(hash: number, bag: number, visit: Visit): void {
    const { dir, tags, posts } = this.#near;
    const bucket = hash >>> this.#nearShift;
    const end = dir[bucket + 1] ?? 0;
    for (let i = dir[bucket] ?? 0; i < end; i++) {
      if (mayBeNear(tags[i] ?? 0, bag)) visit(posts[i] ?? 0);
    }
  }
}

/**
 * Hash index in flat arrays: a directory of buckets, and for each posting a tag and the entity that it points to. A look-up
 * reads two neighbours in the directory and the tags between them. The caller checks whatever passes against the record,
 * so a false tag costs time and never gives a wrong answer.
 *
 *   dir    u32 per bucket + 1         where each bucket starts; the bucket is the hash's top bits
 *   tags   u16 or u32 per posting     what else is known of the key (`exactTag`, `nearTag`)
 *   low    u16 per posting            entity * 16 + slot, the lower bits
 *   high   u8 per posting             … and the upper ones
 *
 * Within a bucket postings stand in the order in which they were filed. Eight postings a bucket on average.
 */
export interface HashIndex<Tags extends Uint16Array | Uint32Array> {
  dir: Uint32Array;
  tags: Tags;
  low: Uint16Array;
  high: Uint8Array;
}

/** Slots of a posting: 0…13 the name and its aliases, 14 the name that is a handle too, 15 a handle. */
export const NAMED_HANDLE_SLOT = 14;
export const HANDLE_SLOT = 15;
/** Entities that 24 bits of a posting can tell apart. */
export const ENTITIES_MOST = 2 ** 20;
const PER_BUCKET = 6;

/** Bits of the hash that choose the bucket. */
const bitsFor = (postings: number): number =>
  Math.max(1, Math.ceil(Math.log2(Math.max(2, postings / PER_BUCKET))));

/** How far to shift a hash to the right to get its bucket. */
export function shiftOf(dir: Uint32Array): number {
  return 32 - Math.round(Math.log2(dir.length - 1));
}

/** Murmur3's finaliser: spreads a hash over all its bits. */
export function mix(hash: number): number {
  let out = hash;
  out = Math.imul(out ^ (out >>> 16), 0x85ebca6b);
  out = Math.imul(out ^ (out >>> 13), 0xc2b2ae35);
  return (out ^ (out >>> 16)) >>> 0;
}

/** Postings as they are gathered, in arrays that grow. */
export class Postings {
  #hashes = new Uint32Array(1024);
  #tags = new Uint32Array(1024);
  #posts = new Uint32Array(1024);
  length = 0;

  add(hash: number, tag: number, post: number): void {
    if (this.length === this.#hashes.length) {
      [this.#hashes, this.#tags, this.#posts] = [grown(this.#hashes), grown(this.#tags), grown(this.#posts)];
    }
    this.#hashes[this.length] = hash;
    this.#tags[this.length] = tag;
    this.#posts[this.length] = post;
    this.length++;
  }

  hashes(): Uint32Array {
    return this.#hashes.subarray(0, this.length);
  }

  /** @param tags an array of at least `length`, of the width that the tags need */
  index<Tags extends Uint16Array | Uint32Array>(tags: Tags): HashIndex<Tags> {
    const bits = bitsFor(this.length);
    const dir = new Uint32Array(2 ** bits + 1);
    const bucketOf = (i: number): number => (this.#hashes[i] ?? 0) >>> (32 - bits);
    for (let i = 0; i < this.length; i++) dir[bucketOf(i) + 1] = (dir[bucketOf(i) + 1] ?? 0) + 1;
    for (let i = 1; i < dir.length; i++) dir[i] = (dir[i] ?? 0) + (dir[i - 1] ?? 0);
    const next = dir.slice();
    const [low, high] = [new Uint16Array(this.length), new Uint8Array(this.length)];
    for (let i = 0; i < this.length; i++) {
      const at = next[bucketOf(i)] ?? 0;
      next[bucketOf(i)] = at + 1;
      tags[at] = this.#tags[i] ?? 0;
      low[at] = (this.#posts[i] ?? 0) & 0xffff;
      high[at] = (this.#posts[i] ?? 0) >>> 16;
    }
    return { dir, tags, low, high };
  }
}

function grown(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const out = new Uint32Array(array.length * 2);
  out.set(array);
  return out;
}

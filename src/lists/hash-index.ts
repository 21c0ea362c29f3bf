/**
 * Postings by hash, in three flat arrays: a directory of buckets, and for each posting a 16-bit tag and the posting.
 * A look-up reads two neighbours of the directory and the tags between them; whatever passes is checked by the
 * caller against the record, so a false tag costs time and never an answer.
 *
 *   dir    u32 per bucket + 1   where each bucket starts; the bucket is the hash's top bits
 *   tags   u16 per posting      what else is known of the key (see `exactTag`, `bagTag`)
 *   posts  u32 per posting      entity * 16 + slot (0 the name, 1…14 aliases, 15 a handle)
 *
 * 7 bytes a posting with about four postings a bucket.
 */
export interface HashIndex {
  dir: Uint32Array;
  tags: Uint16Array;
  posts: Uint32Array;
}

export interface Posting {
  hash: number;
  tag: number;
  post: number;
}

export const HANDLE_SLOT = 15;
const PER_BUCKET = 4;

/** Bits of the hash that choose the bucket. */
const bitsFor = (postings: number): number =>
  Math.max(1, Math.ceil(Math.log2(Math.max(2, postings / PER_BUCKET))));

export function writeIndex(postings: Posting[]): HashIndex {
  const shift = 32 - bitsFor(postings.length);
  const bucket = (posting: Posting): number => posting.hash >>> shift;
  const sorted = [...postings].sort((a, b) => bucket(a) - bucket(b) || a.tag - b.tag || a.post - b.post);
  const dir = new Uint32Array(2 ** (32 - shift) + 1);
  for (const posting of sorted) dir[bucket(posting) + 1] = (dir[bucket(posting) + 1] ?? 0) + 1;
  for (let i = 1; i < dir.length; i++) dir[i] = (dir[i] ?? 0) + (dir[i - 1] ?? 0);
  return {
    dir,
    tags: Uint16Array.from(sorted, ({ tag }) => tag),
    posts: Uint32Array.from(sorted, ({ post }) => post),
  };
}

/** How far to shift a hash to the right to get its bucket. */
export function shiftOf(index: HashIndex): number {
  return 32 - Math.round(Math.log2(index.dir.length - 1));
}

/** Murmur3's finaliser: spreads a hash over all its bits. */
export function mix(hash: number): number {
  let out = hash;
  out = Math.imul(out ^ (out >>> 16), 0x85ebca6b);
  out = Math.imul(out ^ (out >>> 13), 0xc2b2ae35);
  return (out ^ (out >>> 16)) >>> 0;
}

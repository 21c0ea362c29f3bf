/**
 * An LRU cache of verdicts by what a profile shows, so that a page drawn again needs no second judgement. It is an
 * immutable value: adding to it makes a new one.
 */
import type { Profile } from '../../model';
import type { Judged } from '../../page-model';

/** Verdicts by content, the one that was said last at the end. */
export type Verdicts = ReadonlyMap<string, Judged>;

/** Some 500 bytes each; more only while more stands on the page at once. */
const LEAST_ROOM = 500;

const keys = new WeakMap<Profile, string>();

/** Everything a profile shows, as one string. It is memoized, because a profile never changes once it was read. */
export function contentKey(profile: Profile): string {
  const key = keys.get(profile) ?? JSON.stringify(profile);
  keys.set(profile, key);
  return key;
}

/**
 * The verdicts with others added. There is room for twice as many as stand on the page, and for 500 at least. Beyond
 * that the oldest are removed, but none of a profile that stands on the page.
 */
export function withVerdicts(
  known: Verdicts,
  added: readonly (readonly [Profile, Judged])[],
  standing: readonly Profile[],
): Verdicts {
  const all = new Map(known);
  for (const [profile, judged] of added) {
    const key = contentKey(profile);
    all.delete(key); // a Map keeps insertion order: deleting and setting a key makes it the youngest
    all.set(key, judged);
  }
  const room = Math.max(LEAST_ROOM, 2 * standing.length);
  if (all.size <= room) return all;
  const kept = new Set(standing.map(contentKey));
  for (const oldest of all.keys()) {
    if (all.size <= room) break;
    if (!kept.has(oldest)) all.delete(oldest);
  }
  return all;
}

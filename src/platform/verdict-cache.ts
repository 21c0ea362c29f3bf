/** LRU cache of verdicts by what a profile shows, so that a page that is drawn again needs no second judgement. */
import type { Profile } from '../model';
import type { Judged } from '../page-model';

/** Entries, of about 500 bytes each. There are more only while more profiles stand on the page at once. */
const LEAST_ROOM = 500;

const keys = new WeakMap<Profile, string>();

/** Everything a profile shows, as one string. A profile that was read is never written to, so it is made once. */
export function contentKey(profile: Profile): string {
  const key = keys.get(profile) ?? JSON.stringify(profile);
  keys.set(profile, key);
  return key;
}

/** The verdicts of one page's life; when the room is full, the least recently used one goes. */
export class VerdictCache {
  readonly #entries = new Map<string, Judged>();
  #room = LEAST_ROOM;

  /** Takes note of how many profiles stand on the page, so that none of them loses its verdict to another. */
  makeRoomFor(profiles: number): void {
    this.#room = Math.max(LEAST_ROOM, 2 * profiles);
  }

  get(profile: Profile): Judged | undefined {
    const key = contentKey(profile);
    const judged = this.#entries.get(key);
    // A Map keeps insertion order: put in again, it is the youngest.
    if (judged && this.#entries.delete(key)) this.#entries.set(key, judged);
    return judged;
  }

  set(profile: Profile, judged: Judged): void {
    const key = contentKey(profile);
    this.#entries.delete(key);
    this.#entries.set(key, judged);
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= this.#room) break;
      this.#entries.delete(oldest);
    }
  }

  clear(): void {
    this.#entries.clear();
  }
}

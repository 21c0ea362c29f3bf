/** Verdicts by what a profile shows, so that a page drawn again needs no second judgement. Bounded: the longest unused go. */
import type { Profile } from '../model';
import type { Judged } from '../page-model';

/** Some 500 bytes each. */
const MAX_ENTRIES = 500;

/** Everything a profile shows, as one string. */
export function contentKey(profile: Profile): string {
  return JSON.stringify(profile);
}

/** The verdicts of one page's life. */
export class VerdictCache {
  readonly #entries = new Map<string, Judged>();

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
    const [oldest] = this.#entries.keys();
    if (this.#entries.size > MAX_ENTRIES && oldest !== undefined) this.#entries.delete(oldest);
  }

  clear(): void {
    this.#entries.clear();
  }
}

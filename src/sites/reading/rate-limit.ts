/**
 * Rate limit: after so many goes, none is allowed until the page has had its turn. It stops what would otherwise
 * answer itself without end. It counts goes instead of time: a loop of answers leaves no room for a timer, so it ends
 * after as many goes on a slow machine as on a quick one.
 */
import type { Cancel, Clock } from './schedule';

export class RateLimit {
  readonly #clock: Clock;
  readonly #most: number;
  readonly #perMs: number;
  #count = 0;
  #cancel: Cancel | undefined;

  /** Allows `most` goes from one turn of the timer to the next; turns are `perMs` milliseconds apart at least. */
  constructor(clock: Clock, most: number, perMs: number) {
    this.#clock = clock;
    this.#most = most;
    this.#perMs = perMs;
  }

  /** Takes one more go, if one is left. */
  take(): boolean {
    if (this.#count >= this.#most) return false;
    this.#count++;
    this.#cancel ??= this.#clock.after(this.#perMs, () => this.cancel());
    return true;
  }

  /** Makes all goes free again and clears the timer. */
  cancel(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    this.#count = 0;
  }
}

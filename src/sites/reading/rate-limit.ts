/**
 * Rate limit: so many goes, and then none until the page has had its turn. It holds back what would otherwise answer
 * itself without end. Goes are counted, never timed: a loop of answers leaves no room for a timer, so it ends after as
 * many goes on a slow machine as on a quick one.
 */
import type { Cancel, Clock } from './schedule';

export class RateLimit {
  readonly #clock: Clock;
  readonly #most: number;
  readonly #perMs: number;
  #count = 0;
  #cancel: Cancel | undefined;

  /** `most` goes from one timer's turn to the next, and turns `perMs` milliseconds apart at least. */
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

  /** All goes are free again, and no timer is left. */
  cancel(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    this.#count = 0;
  }
}

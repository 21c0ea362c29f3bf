/**
 * Debounce of bad news: it holds back, for a grace time, that names of a page can't be read, because the page may
 * only be on its way to the next one.
 */
import type { Cancel, Clock } from './schedule';
import type { PageReading, Unread } from '../site';

const UNREAD_NOTHING: readonly Unread[] = [];

export class Grace {
  readonly #clock: Clock;
  readonly #over: () => void;
  #cancel: Cancel | undefined;
  #isOver = false;

  /** `over` is called when names have been unreadable for the whole of the time. */
  constructor(clock: Clock, over: () => void) {
    this.#clock = clock;
    this.#over = over;
  }

  /**
   * The reading without what is held back. The time, in ms, begins with the first reading that has something to hold
   * back.
   */
  withhold(reading: PageReading, ms: number): PageReading {
    if (reading.unread.length === 0) this.renew();
    if (reading.unread.length === 0 || this.#isOver) return reading;
    this.#cancel ??= this.#clock.after(ms, () => {
      this.#isOver = true;
      this.#over();
    });
    return { ...reading, unread: UNREAD_NOTHING };
  }

  /** Gives the whole time again. */
  renew(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    this.#isOver = false;
  }
}

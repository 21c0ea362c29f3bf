/** A clock that a test winds by hand: nothing passes but what it lets pass. */
import type { Cancel, Clock } from '../../src/sites/reading/schedule';

interface Waiting {
  atMs: number;
  run: () => void;
}

export class FakeClock implements Clock {
  #nowMs = 0;
  #timers: Waiting[] = [];
  #frames: (() => void)[] = [];

  nowMs(): number {
    return this.#nowMs;
  }

  after(ms: number, run: () => void): Cancel {
    const waiting = { atMs: this.#nowMs + ms, run };
    this.#timers.push(waiting);
    return () => (this.#timers = this.#timers.filter((other) => other !== waiting));
  }

  beforeFrame(run: () => void): Cancel {
    this.#frames.push(run);
    return () => (this.#frames = this.#frames.filter((other) => other !== run));
  }

  /** Timers and frames that are waited for. */
  get waiting(): number {
    return this.#timers.length + this.#frames.length;
  }

  /** Draws one picture. */
  frame(): void {
    for (const run of this.#frames.splice(0)) run();
  }

  /** Lets so many milliseconds pass, with the timers that are due in them, and no frame. */
  pass(ms: number): void {
    const untilMs = this.#nowMs + ms;
    for (;;) {
      const due = this.#timers
        .filter(({ atMs }) => atMs <= untilMs)
        .sort((one, other) => one.atMs - other.atMs)[0];
      if (!due) break;
      this.#timers = this.#timers.filter((other) => other !== due);
      this.#nowMs = Math.max(this.#nowMs, due.atMs);
      due.run();
    }
    this.#nowMs = untilMs;
  }
}

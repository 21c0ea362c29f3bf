/**
 * Throttle and debounce: how soon something runs, and how often at most. The clock is a parameter, so that a test can
 * be its own clock and no rule here depends on how fast a machine is.
 */

/** Cancels what was asked for; does nothing once that has run. */
export type Cancel = () => void;

/** What tells the time, and calls back later. */
export interface Clock {
  /** Milliseconds since some moment in the past; never goes back. */
  nowMs(): number;
  /** Runs `run` once, after so many milliseconds at the earliest, and never before this call has returned. */
  after(ms: number, run: () => void): Cancel;
  /** Runs `run` once before the next picture is drawn; a tab that nobody sees draws none, and never runs it. */
  beforeFrame(run: () => void): Cancel;
}

/** The clock of a window. */
export function clockOf(view: Window): Clock {
  return {
    nowMs: () => view.performance.now(),
    after: (ms, run) => {
      const timer = view.setTimeout(run, ms);
      return () => view.clearTimeout(timer);
    },
    beforeFrame: (run) => {
      const frame = view.requestAnimationFrame(run);
      return () => view.cancelAnimationFrame(frame);
    },
  };
}

/** A hidden tab has no animation frames, but its timers go on at their own pace. */
const WITHOUT_FRAMES_MS = 200;

/** Runs `run` once, in the next animation frame or after 200 ms, whichever comes first. */
export function onNextFrame(clock: Clock, run: () => void): Cancel {
  const cancel = (): void => {
    cancelFrame();
    cancelTimer();
  };
  const once = (): void => {
    cancel();
    run();
  };
  const cancelFrame = clock.beforeFrame(once);
  const cancelTimer = clock.after(WITHOUT_FRAMES_MS, once);
  return cancel;
}

/** Debounce: runs once the last call is so many milliseconds ago. */
export class Debounce {
  readonly #clock: Clock;
  readonly #ms: number;
  readonly #run: () => void;
  #cancel: Cancel | undefined;

  constructor(clock: Clock, ms: number, run: () => void) {
    this.#clock = clock;
    this.#ms = ms;
    this.#run = run;
  }

  /** Begins the wait, or begins it anew. */
  again(): void {
    this.cancel();
    this.#cancel = this.#clock.after(this.#ms, () => {
      this.#cancel = undefined;
      this.#run();
    });
  }

  cancel(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }
}

/** What a throttle holds back, and how. */
export interface Throttled {
  /** Milliseconds between two runs that are in no hurry. */
  restMs: number;
  run: () => void;
  /** Where given, a run that is due waits for the next frame, with all that asks for one until then. */
  inFrames?: true;
}

/** Throttle: runs at once, or with the next frame, when it was quiet before; else once the rest is over. */
export class Throttle {
  readonly #clock: Clock;
  readonly #what: Throttled;
  #ranAtMs = -Infinity;
  #cancelRest: Cancel | undefined;
  #cancelFrame: Cancel | undefined;

  constructor(clock: Clock, what: Throttled) {
    this.#clock = clock;
    this.#what = what;
  }

  /** Runs as soon as the rest is over. */
  soon(): void {
    if (this.#cancelFrame || this.#cancelRest) return;
    const restMs = this.#ranAtMs + this.#what.restMs - this.#clock.nowMs();
    if (restMs <= 0) this.now();
    else this.#cancelRest = this.#clock.after(restMs, () => this.now());
  }

  /** Runs at once, or with the next frame, rest or no rest. */
  now(): void {
    this.#cancelRest?.();
    this.#cancelRest = undefined;
    if (this.#cancelFrame) return;
    if (!this.#what.inFrames) this.#begin();
    else this.#cancelFrame = onNextFrame(this.#clock, () => this.#begin());
  }

  /** Notes that it ran without being asked for here: the rest begins with that run. */
  ran(): void {
    this.#ranAtMs = this.#clock.nowMs();
  }

  /** Runs nothing that was asked for. */
  cancel(): void {
    this.#cancelRest?.();
    this.#cancelFrame?.();
    this.#cancelRest = this.#cancelFrame = undefined;
  }

  #begin(): void {
    this.#cancelFrame = undefined;
    this.ran();
    this.#what.run();
  }
}

/** Debounce and coalescing of builds: one at a time, and one more for all that has changed while it ran. */

/** Milliseconds of quiet before a build: editors write one change in several steps. */
const QUIET_MS = 100;

export class BuildQueue {
  readonly #build: () => Promise<void>;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;
  #isStale = false;
  #isEnded = false;

  /** @param build builds and loads what was built; tells of its own errors, and throws none */
  constructor(build: () => Promise<void>) {
    this.#build = build;
  }

  /** Something has changed: builds once there is quiet. */
  request(): void {
    if (this.#isEnded) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.start(), QUIET_MS);
  }

  /** Builds now, or again as soon as the build that is going on has ended. */
  start(): void {
    this.#isStale = true;
    this.#running ??= this.#work().finally(() => (this.#running = undefined));
  }

  async #work(): Promise<void> {
    while (this.#isStale && !this.#isEnded) {
      this.#isStale = false;
      await this.#build();
    }
  }

  /** Starts no more builds, and waits for the one that is going on. */
  async end(): Promise<void> {
    this.#isEnded = true;
    clearTimeout(this.#timer);
    await this.#running;
  }
}

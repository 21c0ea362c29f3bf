/** Holds back what would otherwise answer itself without end: so many goes in a while, and no more. */
export class Burst {
  #since = -Infinity;
  #count = 0;

  constructor(
    private readonly most: number,
    private readonly withinMs: number,
  ) {}

  /** Whether one more go is in order. */
  isFree(): boolean {
    const now = performance.now();
    if (now - this.#since > this.withinMs) {
      this.#since = now;
      this.#count = 0;
    }
    return ++this.#count <= this.most;
  }
}

/** Times of single calls, and what to say of many. */

/**
 * Microseconds of each call: the least of several passes over all of them, so that what another program on the machine
 * does in between isn't counted against the one that is measured.
 */
export function times(count: number, passes: number, call: (i: number) => void): Float64Array {
  const least = new Float64Array(count).fill(Infinity);
  for (let pass = 0; pass < passes; pass++) {
    for (let i = 0; i < count; i++) {
      const start = performance.now();
      call(i);
      const took = (performance.now() - start) * 1000;
      if (took < (least[i] ?? 0)) least[i] = took;
    }
  }
  return least;
}

/** The value below which this share of all lie. */
export function quantile(values: ArrayLike<number>, share: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** Bytes in use after a collection; the process must have been started with --expose-gc. */
export function memory(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

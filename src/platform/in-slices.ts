/**
 * Cooperative scheduling: does long work in slices and lets other messages of the one background in between, so that a
 * tab with many names can't starve another. Slices are counted, not timed: the same work gives way as often everywhere.
 */

/** Pieces of work in a row. One profile takes some 15 µs to judge, and a hostile one some milliseconds. */
const SLICE = 8;

/** The results of `work` on each item, in order. */
export async function inSlices<T, R>(items: readonly T[], work: (item: T) => R): Promise<R[]> {
  const results: R[] = [];
  for (const [at, item] of items.entries()) {
    if (at > 0 && at % SLICE === 0) await nextTask();
    results.push(work(item));
  }
  return results;
}

/** After whatever waits to run now. A channel's message comes at once, where a timer's clamp would cost 4 ms a slice. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/** Lets preact finish drawing what an act of the test has changed. */
import { act } from 'preact/test-utils';

/** For what is done at once. */
export function run(work: () => void): void {
  void act(work);
}

/** For what is answered later; waits for the promises that are settled by then. */
export async function settle(work: () => void): Promise<void> {
  await act(async () => {
    work();
    await Promise.resolve();
  });
}

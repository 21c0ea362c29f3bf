/**
 * A keyed mutex: asynchronous pieces of work under one key run strictly one after the other, in the order of the calls.
 * The keys are those of this script alone; another tab's or page's work is not held up.
 */

const lasts = new Map<string, Promise<unknown>>();

/**
 * Runs `work` when all work that was handed over before under the same key has ended, whether it failed or not. It is
 * not re-entrant: work that asks for its own key again waits for itself for ever.
 * @returns what `work` returns; rejects with what it rejects with
 */
export function withLock<T>(key: string, work: () => Promise<T>): Promise<T> {
  const before = lasts.get(key) ?? Promise.resolve();
  const mine = before.then(work, work);
  lasts.set(key, mine);
  const forget = (): void => {
    if (lasts.get(key) === mine) lasts.delete(key);
  };
  mine.then(forget, forget);
  return mine;
}

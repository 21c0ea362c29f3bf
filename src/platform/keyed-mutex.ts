/** Does asynchronous work on one thing strictly one after the other, in the order in which it was asked for. */

const lasts = new Map<string, Promise<unknown>>();

/** Runs `work` once everything asked for before under the same name has ended, well or badly. */
export function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  const before = lasts.get(name) ?? Promise.resolve();
  const mine = before.then(work, work);
  lasts.set(name, mine);
  const forget = (): void => {
    if (lasts.get(name) === mine) lasts.delete(name);
  };
  mine.then(forget, forget);
  return mine;
}

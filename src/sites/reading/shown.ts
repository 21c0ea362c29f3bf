/** Leaves out what isn't shown, so that it is missing from a profile instead of there and undefined. */

type Shown<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The facts that are not undefined. */
export function shown<T extends object>(facts: T): Shown<T> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Shown<T>;
}

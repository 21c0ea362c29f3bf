/** An event of the extension API in memory. */

type Handler = (...given: never[]) => unknown;

/** A browser event: listeners are called at once, in order. */
export class FakeEvent<T extends Handler> {
  readonly listeners = new Set<T>();
  addListener = (listener: T): unknown => this.listeners.add(listener);
  removeListener = (listener: T): unknown => this.listeners.delete(listener);
  fire(...given: Parameters<T>): unknown[] {
    return [...this.listeners].map((listener) => listener(...given));
  }
}

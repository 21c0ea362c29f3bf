/**
 * Which rows are in the viewport or near it (IntersectionObserver): names in the others needn't be known yet. The
 * browser reports this without laying out the page. A row that was near stays near while it is laid out, because
 * marks that come and go out of sight would move what is being read. A row that the site hides (an earlier screen) is
 * not near.
 */

/** How far outside of the window, and of a part of the page that scrolls by itself, counts as near: one more height. */
const MARGIN = '100% 0px';
/** Farther than any page is long: within it lies everything that is laid out at all. */
const ANYWHERE = '1000000px';

export class NearView {
  readonly #near = new WeakSet<Element>();
  readonly #asked = new WeakSet<Element>();
  readonly #observer: IntersectionObserver | undefined;
  /**
   * Watches rows that have left the neighbourhood, because the first observer doesn't report when one of those is
   * hidden.
   */
  readonly #hiding: IntersectionObserver | undefined;

  /** `onChange` gets the rows that came near or were hidden. Without an IntersectionObserver every row counts as near. */
  constructor(view: Window & typeof globalThis, onChange: (rows: Element[]) => void, signal: AbortSignal) {
    if (!('IntersectionObserver' in view)) return;
    const take = (entries: IntersectionObserverEntry[]): void => {
      const changed = entries.filter((entry) => this.#take(entry));
      if (changed.length > 0) onChange(changed.map(({ target }) => target));
    };
    this.#observer = new view.IntersectionObserver(take, { rootMargin: MARGIN, scrollMargin: MARGIN });
    const hidden = (entries: IntersectionObserverEntry[]): void =>
      take(entries.filter(({ isIntersecting }) => !isIntersecting));
    this.#hiding = new view.IntersectionObserver(hidden, { rootMargin: ANYWHERE });
    signal.addEventListener('abort', () => {
      this.#observer?.disconnect();
      this.#hiding?.disconnect();
    });
  }

  /**
   * Whether a row is near, as far as is known. A row that is asked about for the first time counts as far until the
   * browser has reported on it.
   */
  has(row: Element): boolean {
    if (!this.#observer) return true;
    if (!this.#asked.has(row)) {
      this.#asked.add(row);
      this.#observer.observe(row);
    }
    return this.#near.has(row);
  }

  #take({ target, isIntersecting, boundingClientRect }: IntersectionObserverEntry): boolean {
    if (!target.isConnected) {
      this.#observer?.unobserve(target);
      this.#hiding?.unobserve(target);
      this.#asked.delete(target);
      return this.#near.delete(target);
    }
    const wasNear = this.#near.has(target);
    const isLaidOut = boundingClientRect.width > 0 || boundingClientRect.height > 0;
    const isNear = isIntersecting || (wasNear && isLaidOut);
    if (isNear) this.#near.add(target);
    else this.#near.delete(target);
    if (isNear && !isIntersecting) this.#hiding?.observe(target);
    else this.#hiding?.unobserve(target);
    return isNear !== wasNear;
  }
}

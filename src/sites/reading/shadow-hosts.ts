/**
 * Shadow DOM: parts of a page that a site draws into open shadow roots. No query and no observer of the document sees
 * into one. Attaching a root makes no mutation record either, so a host without one is looked at again.
 */
import type { SiteReader } from '../site';
import type { Cancel, Clock } from './schedule';

/** How often a host without a shadow root is looked at again, in ms. */
const EVERY_MS = 250;
/** How often it is looked at again, half a minute in all. After that it is looked at only when something else changed. */
const LOOKS_MOST = 120;

/** What says where a site's rows stand. */
export type Drawing = Pick<SiteReader, 'rows' | 'shadowHosts'>;

/** Whether a site draws into a shadow root of this element; then it is no row. */
export function isHost(element: Element, { shadowHosts }: Drawing): boolean {
  return shadowHosts !== undefined && element.matches(shadowHosts);
}

/** The innermost row that an element stands in, the element itself not counted; undefined outside of all rows. */
export function rowAround(element: Element, site: Drawing): Element | undefined {
  let row = element.parentElement?.closest(site.rows);
  while (row && isHost(row, site)) row = row.parentElement?.closest(site.rows);
  return row ?? undefined;
}

/** The rows below `root` that stand in no other row, in the order of the page. It asks the whole page: see `row-set.ts`. */
export function rowsBelow(root: ParentNode, site: Drawing): Element[] {
  const { rows, shadowHosts } = site;
  const below: Element[] = [];
  let last: Element | undefined;
  for (const found of root.querySelectorAll(shadowHosts === undefined ? rows : `${rows}, ${shadowHosts}`)) {
    if (isHost(found, site)) {
      if (found.shadowRoot) for (const row of rowsBelow(found.shadowRoot, site)) below.push(row);
      continue;
    }
    // What stands in a row follows it in the document, before the next row.
    if (last?.contains(found)) continue;
    last = found;
    below.push(found);
  }
  return below;
}

/** The document, and every shadow root in it that belongs to the page. */
export function rootsOf(doc: Document, shadowHosts: string | undefined): (Document | ShadowRoot)[] {
  if (shadowHosts === undefined) return [doc];
  const hosts = [...doc.querySelectorAll(shadowHosts)];
  return [doc, ...hosts.flatMap(({ shadowRoot }) => shadowRoot ?? [])];
}

/** Remembers the hosts that were met, tells of each root once, and waits for the roots that come late. */
export class ShadowHosts {
  readonly #known = new WeakSet<ShadowRoot>();
  /** Hosts without a root, with the number of times that they were looked at in vain. */
  readonly #waiting = new Map<Element, number>();
  /** Hosts that were waited for in vain. Most likely the site draws nothing into them. */
  readonly #givenUp = new WeakSet<Element>();
  readonly #found: (root: ShadowRoot) => void;
  readonly #late: () => void;
  readonly #clock: Clock;
  readonly #signal: AbortSignal;
  #cancelLook: Cancel | undefined;

  /** `found` gets a root before anything in it is read; `late` is called when a host has got one since. */
  constructor(found: (root: ShadowRoot) => void, late: () => void, clock: Clock, signal: AbortSignal) {
    this.#found = found;
    this.#late = late;
    this.#clock = clock;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#cancelLook?.());
  }

  /** To be called for each host that comes, and for one without a root whenever the page is read. */
  meet(host: Element): void {
    const { shadowRoot } = host;
    if (!shadowRoot) {
      this.#waitFor(host);
      return;
    }
    this.#waiting.delete(host);
    if (this.#known.has(shadowRoot)) return;
    this.#known.add(shadowRoot);
    this.#found(shadowRoot);
  }

  #waitFor(host: Element): void {
    if (this.#signal.aborted || this.#waiting.has(host) || this.#givenUp.has(host)) return;
    this.#waiting.set(host, 0);
    this.#cancelLook ??= this.#clock.after(EVERY_MS, () => this.#look());
  }

  #look(): void {
    this.#cancelLook = undefined;
    let isLate = false;
    for (const [host, looks] of this.#waiting) {
      if (host.isConnected && !host.shadowRoot && looks < LOOKS_MOST) {
        this.#waiting.set(host, looks + 1);
        continue;
      }
      this.#waiting.delete(host);
      if (host.shadowRoot) isLate = true;
      else if (host.isConnected) this.#givenUp.add(host);
    }
    if (this.#waiting.size > 0) this.#cancelLook = this.#clock.after(EVERY_MS, () => this.#look());
    if (isLate) this.#late();
  }
}

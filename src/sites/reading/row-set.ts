/**
 * An incremental index of the rows of a page. One query when a watch begins finds them all; from then on only the
 * nodes of mutation records are looked at. So a change costs as much on a long page as on a short one.
 *
 * Records say what happened, but what counts is how the page stands now. Rows below removed nodes are removed from
 * the index; rows below added nodes that are still in the page are added. Nodes that were moved are in both.
 */
import { type Drawing, isHost, rowAround } from './shadow-hosts';

/** What changed since the last time. A row that was moved is in both. */
export interface RowsChanged {
  gone: ReadonlySet<Element>;
  come: ReadonlySet<Element>;
}

export class RowSet {
  readonly #site: Drawing;
  readonly #meet: (host: Element) => void;
  /** Rows and hosts in one query. */
  readonly #either: string;
  /** Attributes that decide what is a row, or a host. */
  readonly attributes: ReadonlySet<string>;
  readonly #rows = new Set<Element>();
  readonly #hosts = new Set<Element>();
  /** Hosts into which nothing is drawn yet. Their root will come without a mutation record. */
  readonly #rootless = new Set<Element>();
  #gone = new Set<Element>();
  #come = new Set<Element>();

  /**
   * `meet` gets each host that stands on the page: at once, and again with each call of `lookAgain` as long as it has
   * no root.
   */
  constructor(site: Drawing, meet: (host: Element) => void) {
    this.#site = site;
    this.#meet = meet;
    this.#either = site.shadowHosts === undefined ? site.rows : `${site.rows}, ${site.shadowHosts}`;
    this.attributes = new Set(selectorAttributes(this.#either));
  }

  /** Whether this is a row, and stands in no other. */
  has(row: Element): boolean {
    return this.#rows.has(row);
  }

  /** Takes in all that stands below `root` now. */
  fill(root: ParentNode): RowsChanged {
    this.#takeInBelow(root, false);
    return this.#changed();
  }

  /** Takes in what the page did. */
  take(records: readonly MutationRecord[]): RowsChanged {
    const left = new Set<Element>();
    const arrived = new Set<Element>();
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      if (type === 'childList') {
        for (const node of removedNodes) if (isElement(node)) left.add(node);
        for (const node of addedNodes) if (isElement(node)) arrived.add(node);
      } else if (type === 'attributes' && isElement(target) && this.attributes.has(attributeName ?? '')) {
        if (!this.#isAnother(target)) continue;
        left.add(target);
        arrived.add(target);
      }
    }
    for (const element of left) this.#strikeOff(element);
    for (const element of arrived) if (this.#isReached(element)) this.#takeIn(element);
    return this.#changed();
  }

  /** Looks whether a host has got its shadow root. */
  lookAgain(): RowsChanged {
    for (const host of this.#rootless) this.#enter(host);
    return this.#changed();
  }

  #changed(): RowsChanged {
    const changed = { gone: this.#gone, come: this.#come };
    if (changed.gone.size > 0) this.#gone = new Set();
    if (changed.come.size > 0) this.#come = new Set();
    return changed;
  }

  /** Whether an element counts as something else than it did. */
  #isAnother(element: Element): boolean {
    if (!this.#isReached(element)) return this.#rows.has(element) || this.#hosts.has(element);
    if (this.#hosts.has(element) !== isHost(element, this.#site)) return true;
    const isRow = this.#isRow(element) && !rowAround(element, this.#site);
    return this.#rows.has(element) !== isRow;
  }

  /** Whether an element stands in the document, or in a root of a host that does. */
  #isReached(element: Element): boolean {
    if (!element.isConnected) return false;
    const root = element.getRootNode();
    return root === element.ownerDocument || ('host' in root && this.#hosts.has(root.host as Element));
  }

  #isRow(element: Element): boolean {
    return element.matches(this.#site.rows) && !isHost(element, this.#site);
  }

  #takeIn(element: Element): void {
    let isWithin = rowAround(element, this.#site) !== undefined;
    if (isHost(element, this.#site)) this.#enter(element);
    else if (!isWithin && this.#isRow(element)) {
      this.#add(element);
      isWithin = true;
    }
    this.#takeInBelow(element, isWithin);
  }

  #takeInBelow(parent: ParentNode, isWithinRow: boolean): void {
    const wanted = isWithinRow ? this.#site.shadowHosts : this.#either;
    if (wanted === undefined) return;
    let last: Element | undefined;
    for (const found of parent.querySelectorAll(wanted)) {
      if (isHost(found, this.#site)) this.#enter(found);
      // What stands in a row follows it in the document, before the next row.
      else if (!isWithinRow && !last?.contains(found)) this.#add((last = found));
    }
  }

  #add(row: Element): void {
    this.#rows.add(row);
    this.#come.add(row);
  }

  #enter(host: Element): void {
    this.#hosts.add(host);
    this.#meet(host);
    if (!host.shadowRoot) {
      this.#rootless.add(host);
      return;
    }
    this.#rootless.delete(host);
    this.#takeInBelow(host.shadowRoot, false);
  }

  #strikeOff(element: Element): void {
    this.#forget(element);
    for (const found of element.querySelectorAll(this.#either)) this.#forget(found);
  }

  #forget(element: Element): void {
    if (this.#rows.delete(element)) this.#gone.add(element);
    if (!this.#hosts.delete(element)) return;
    this.#rootless.delete(element);
    for (const found of element.shadowRoot?.querySelectorAll(this.#either) ?? []) this.#forget(found);
  }
}

/** The attributes that decide whether a selector matches an element: `class` for `.row`, `id` for `#row`, names in brackets. */
export function selectorAttributes(selector: string): string[] {
  const bare = selector.replace(/"[^"]*"|'[^']*'/g, '');
  const named = [...bare.matchAll(/\[\s*([\w-]+)/g)].map(([, name = '']) => name);
  const outside = bare.replace(/\[[^\]]*\]/g, '');
  if (/\.[\w-]/.test(outside)) named.push('class');
  if (/#[\w-]/.test(outside)) named.push('id');
  return [...new Set(named)];
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

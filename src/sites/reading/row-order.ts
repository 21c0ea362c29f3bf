/**
 * Rows in the order of the document, as a sorted list: a binary search finds the place of each new row, so the list
 * is never sorted anew.
 */

export class RowOrder {
  readonly #members = new Set<Element>();
  #rows: Element[] = [];

  get rows(): readonly Element[] {
    return this.#rows;
  }

  has(row: Element): boolean {
    return this.#members.has(row);
  }

  /**
   * Removes these rows from the list and skips those that aren't in it. Returns true when any was in. Call it before
   * others are added.
   */
  remove(rows: Iterable<Element>): boolean {
    const before = this.#members.size;
    for (const row of rows) this.#members.delete(row);
    if (this.#members.size === before) return false;
    this.#rows = this.#rows.filter((row) => this.#members.has(row));
    return true;
  }

  /** Puts a row in its place. All rows in the list have to stand in the page, in the list's order. */
  add(row: Element): void {
    if (this.#members.has(row)) return;
    this.#members.add(row);
    let [from, to] = [0, this.#rows.length];
    // Most rows come behind all others.
    const last = this.#rows.at(-1);
    if (last && comesBefore(last, row)) from = to;
    while (from < to) {
      const middle = (from + to) >> 1;
      const other = this.#rows[middle];
      if (other && comesBefore(other, row)) from = middle + 1;
      else to = middle;
    }
    this.#rows.splice(from, 0, row);
  }
}

/**
 * Whether `one` stands before `other` in the page. The content of a shadow root counts as standing right after its
 * host's opening tag.
 */
function comesBefore(one: Element, other: Element): boolean {
  if (one.getRootNode() === other.getRootNode()) return isBehind(one, other);
  const [ones, others] = [pathOf(one), pathOf(other)];
  for (let at = 0; ; at++) {
    const [first, second] = [ones[at], others[at]];
    if (!first || !second) return ones.length < others.length;
    if (first !== second) return isBehind(first, second);
  }
}

function isBehind(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & one.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The hosts around an element from the document inwards, and itself. */
function pathOf(element: Element): Element[] {
  const path = [element];
  for (let root = element.getRootNode(); isShadowRoot(root); root = root.host.getRootNode())
    path.unshift(root.host);
  return path;
}

function isShadowRoot(root: Node): root is ShadowRoot {
  return root.nodeType === root.DOCUMENT_FRAGMENT_NODE && 'host' in root;
}

/**
 * The rows of a page. Each row's reading is memoized: a row is read again only when something in it, or in its
 * context, has changed. A new reading that says the same as the one before is replaced by that one, so that others
 * can compare by identity.
 */
import type { NearView } from './near-view';
import { RowOrder } from './row-order';
import { RowSet, type RowsChanged } from './row-set';
import { isHost } from './shadow-hosts';
import { MARK_TAG, type NamesRead, type RowContext, type SiteReader } from '../site';
import { withThread } from './thread';

interface Known {
  context: RowContext;
  read: NamesRead;
  /** Something in the row changed since. */
  isStale: boolean;
}

const NOTHING: NamesRead = { names: [] };

export class Rows {
  readonly #site: SiteReader;
  readonly #near: NearView;
  readonly #set: RowSet;
  /** Those near the view. */
  readonly #order = new RowOrder();
  readonly #known = new WeakMap<Element, Known>();
  /** Rows near the view that have to be looked at before the next reading. */
  readonly #due = new Set<Element>();
  #context: RowContext | undefined;
  #readings: readonly NamesRead[] = [];
  /** Rows have come near, gone or changed places since the last reading. */
  #isReordered = false;

  /** `meet` gets the hosts of shadow roots: see `RowSet`. */
  constructor(site: SiteReader, near: NearView, meet: (host: Element) => void) {
    this.#site = site;
    this.#near = near;
    this.#set = new RowSet(site, meet);
  }

  /** Attributes that decide what is a row. */
  get attributes(): readonly string[] {
    return [...this.#set.attributes];
  }

  /** Finds the rows of a page, once. */
  start(doc: Document): void {
    this.#place(this.#set.fill(doc));
  }

  /** Takes in changes of the page. Returns true when rows came, went or were moved. */
  take(records: readonly MutationRecord[]): boolean {
    return this.#place(this.#set.take(records));
  }

  /** Takes note of rows that came near the view or were hidden. */
  comeNear(rows: readonly Element[]): void {
    const standing = rows.filter((row) => this.#set.has(row));
    this.#isReordered = this.#order.remove(standing) || this.#isReordered;
    for (const row of standing) if (this.#near.has(row)) this.#put(row);
  }

  #place({ gone, come }: RowsChanged): boolean {
    this.#isReordered = this.#order.remove(gone) || this.#isReordered;
    this.#order.remove(come);
    for (const row of come) {
      const known = this.#known.get(row);
      if (known) known.isStale = true; // Nobody reports changes of a row while it stood outside of the page.
      if (this.#near.has(row)) this.#put(row);
    }
    return gone.size + come.size > 0;
  }

  #put(row: Element): void {
    this.#order.add(row);
    this.#due.add(row);
    this.#isReordered = true;
  }

  /** The rows that a change concerns: the one it is in, else those that the element describes for screen readers. */
  touchedBy({ target, attributeName }: MutationRecord): Element[] {
    const row = this.rowOf(target);
    if (row) return [row];
    if (attributeName !== 'aria-description' || !isElement(target)) return [];
    return [...target.querySelectorAll(this.#site.rows)];
  }

  /** The outermost row that a node stands in, or is; undefined outside of all rows. */
  rowOf(node: Node): Element | undefined {
    let outermost: Element | undefined;
    let row = (isElement(node) ? node : node.parentElement)?.closest(this.#site.rows);
    for (; row; row = row.parentElement?.closest(this.#site.rows))
      if (!isHost(row, this.#site)) outermost = row;
    return outermost;
  }

  /** Whether a node that came or went is, or holds, rows; other nodes may be part of what `readPage` reads. */
  holdsRows(node: Node): boolean {
    return isElement(node) && (node.matches(this.#site.rows) || node.querySelector(this.#site.rows) !== null);
  }

  /** Takes note that something in a row changed. True when a mark stands in it, which may be wrong now. */
  touch(row: Element): boolean {
    const known = this.#known.get(row);
    if (known) known.isStale = true;
    this.#due.add(row);
    return row.getElementsByTagName(MARK_TAG).length > 0;
  }

  /** All names in rows that are near the view, in the order of the document: the same array as long as it says the same. */
  read(context: RowContext): readonly NamesRead[] {
    this.#place(this.#set.lookAgain());
    const due = context === this.#context ? this.#due : this.#order.rows;
    this.#context = context;
    let isNews = this.#isReordered;
    for (const row of due) if (this.#order.has(row)) isNews = this.#readRow(row, context) || isNews;
    this.#due.clear();
    this.#isReordered = false;
    if (isNews) this.#readings = this.#order.rows.map((row) => this.#known.get(row)?.read ?? NOTHING);
    return this.#readings;
  }

  /** Returns true when the row says something else than before. */
  #readRow(row: Element, context: RowContext): boolean {
    const known = this.#known.get(row);
    if (known && !known.isStale && known.context === context) return false;
    const fresh = this.#freshly(row, context);
    const read = known && isSame(known.read, fresh) ? known.read : fresh;
    this.#known.set(row, { context, read, isStale: false });
    return read !== known?.read;
  }

  /** A row that can't be read at all must not cost the others their names. */
  #freshly(row: Element, context: RowContext): NamesRead {
    try {
      const read = withThread(this.#site.readRow(row, context), context.thread);
      return read.names.length === 0 && !read.unread?.length ? NOTHING : read;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const why = `the reader of ${this.#site.id} failed: ${message}`;
      return { names: [], unread: [{ place: 'post', why }] };
    }
  }
}

/** Whether two readings say the same of the same nodes. */
export function isSame(one: NamesRead, other: NamesRead): boolean {
  if (one === other) return true;
  if (one.names.length !== other.names.length) return false;
  if (!one.names.every(({ anchor }, at) => anchor === other.names[at]?.anchor)) return false;
  const said = ({ names, unread }: NamesRead): string =>
    JSON.stringify([names.map(({ profile }) => profile), unread ?? []]);
  return said(one) === said(other);
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

/**
 * The rows of a page, each read once and again only when something in it, or what it is read beside, has changed.
 * A reading that says the same as the one before is that one, so that others can compare by identity.
 */
import type { NearView } from './near-view';
import { rowsBelow, type ShadowHosts } from './shadow-hosts';
import { MARK_TAG, type NamesRead, type RowContext, type SiteReader } from '../site';
import { besideThread } from './thread';

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
  readonly #hosts: ShadowHosts;
  readonly #known = new WeakMap<Element, Known>();

  constructor(site: SiteReader, near: NearView, hosts: ShadowHosts) {
    this.#site = site;
    this.#near = near;
    this.#hosts = hosts;
  }

  /** The rows that a change concerns: the one it is in, else those that the element describes for screen readers. */
  touchedBy({ target, attributeName }: MutationRecord): Element[] {
    const row = this.rowOf(target);
    if (row) return [row];
    if (attributeName !== 'aria-description' || !isElement(target)) return [];
    return [...target.querySelectorAll(this.#site.rows)];
  }

  /** The row that a node stands in; undefined outside of all rows. */
  rowOf(node: Node): Element | undefined {
    let row = (isElement(node) ? node : node.parentElement)?.closest(this.#site.rows);
    for (let outer = row; outer; outer = outer.parentElement?.closest(this.#site.rows)) row = outer;
    return row ?? undefined;
  }

  /** Whether a node that came or went is, or holds, rows; other nodes may be part of what `readPage` reads. */
  holdsRows(node: Node): boolean {
    return isElement(node) && (node.matches(this.#site.rows) || node.querySelector(this.#site.rows) !== null);
  }

  /** Takes note that something in a row changed. True when a mark stands in it, which may be wrong now. */
  touch(row: Element): boolean {
    const known = this.#known.get(row);
    if (known) known.isStale = true;
    return row.getElementsByTagName(MARK_TAG).length > 0;
  }

  /** All names in rows that are near the view, in the order of the document. */
  read(doc: Document, context: RowContext): NamesRead[] {
    return rowsBelow(doc, this.#site, (host) => this.#hosts.meet(host))
      .filter((row) => this.#near.has(row))
      .map((row) => this.#readRow(row, context));
  }

  #readRow(row: Element, context: RowContext): NamesRead {
    const known = this.#known.get(row);
    if (known && !known.isStale && known.context === context) return known.read;
    const fresh = this.#freshly(row, context);
    const read = known && isSame(known.read, fresh) ? known.read : fresh;
    this.#known.set(row, { context, read, isStale: false });
    return read;
  }

  /** A row that can't even be looked at must not cost the others their names. */
  #freshly(row: Element, context: RowContext): NamesRead {
    try {
      const read = besideThread(this.#site.readRow(row, context), context.thread);
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

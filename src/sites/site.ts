/**
 * The adapter interface of a site: what it must provide so that Deadringer can read names on its pages. This is the
 * only contract between `sites` and the rest; it holds types and no behaviour.
 *
 * ## How to add a site
 *
 * 1. Write down the facts first: which element holds display name, handle, badge, labels; what its badges attest;
 *    how the site moves from page to page; what has misled others. A selector without a source is a guess.
 * 2. `sites/<site>/markup.ts` holds every selector of the site, each with what it is, and nothing else does.
 * 3. One file per thing that is read (`badge.ts`, `labels.ts` …) and one file per place (`profile.ts`, `post.ts`,
 *    `hover-card.ts` …). The profile's header is read by `readPage`; every other place is a row: an element that can
 *    be read on its own (a post with the post it quotes, an account in a list, a hover card).
 * 4. `sites/<site>/<site>.ts` joins the places to a `SiteReader`, with its rows as a table. `sites/registry.ts` has its id
 *    and hosts, `manifest.json` a content script for these, `entries/content/<site>.ts` starts it.
 * 5. Draw sample pages under `fixtures/pages/<site>/`, each with the profiles that must come out, and break them on
 *    purpose (`tests/unit/sites/`): a changed page may be unreadable, it may never yield a wrong name.
 *
 * ## Rules that every reader keeps
 *
 * - Read, never write: no attribute, class or node of the page is changed, and no request is made.
 * - What isn't visible stays undefined. No defaults: an absent badge is `'none'` only where the place for it was seen.
 * - Names are kept raw: emoji images count as their `alt`, bidirectional and invisible characters stay.
 * - Prefer structure (addresses, drawings, stable test ids) to words: words are translated.
 * - A name that can't be told for sure is not a name. Say what was looked for in `unread` instead; a row that is
 *   visibly still loading, or that never has a name, is neither.
 * - Called on every change of what they read: a few queries, no layout (`getBoundingClientRect`, `innerText`).
 */
import type { AccountName, Place, Profile, Site } from '../model';

/** The element that Deadringer adds to pages; readers and the watcher look through it. */
export const MARK_TAG = 'deadringer-mark';

/** The brightness of the site's page, whatever the system prefers. `dim` is a dark that isn't black. */
export type Theme = 'light' | 'dim' | 'black';

/** A profile read from a page always says where on it the name stands. */
export type PlacedProfile = Profile & { place: Place };

/** A name as it stands on the page. */
export interface NameOnPage {
  profile: PlacedProfile;
  /** The mark or card goes right after this node, as its next sibling: never into what the site's framework renders. */
  anchor: Element;
}

/** A name that stands on the page and can't be read. */
export interface Unread {
  place: Place;
  /** What was looked for and not found, as one English fragment: `no name block (data-testid="UserName")`. */
  why: string;
}

/** The names of one row, or of all that isn't a row. */
export interface NamesRead {
  names: readonly NameOnPage[];
  /** Unset while the page or row is visibly loading. */
  unread?: readonly Unread[];
}

/** Everything read from a page at one moment. */
export interface PageReading {
  /** In the order of the document: the header, then the rows. */
  names: readonly NameOnPage[];
  unread: readonly Unread[];
  theme: Theme;
}

/** The conversation that a page shows, where it shows one. */
export interface Thread {
  author: AccountName;
  /** The row of the post that the page is about. What comes after it replies to it, what stands before it doesn't. */
  row: Element;
}

/** The context of a row: everything outside of the row that may change what is read from it. */
export interface RowContext {
  /** The address that the page claims to show; it may run ahead of the content. */
  url: URL;
  thread?: Thread;
}

/** A kind of row: one line of a site's table, from which all that is known of its rows follows (`site-reader.ts`). */
export interface RowKind {
  /** Selector of the elements of this kind. If an element is of two kinds, the first in the table counts. */
  selector: string;
  /** Where its names stand: what health speaks of when a row can't be read at all. The reader may say it more exactly. */
  place: Place;
  /** Reads one row of the kind. */
  read(row: Element, context: RowContext, place: Place): NamesRead;
  /**
   * Finds what looks like rows of this kind and is no row of the site. When a site renames what its rows are found
   * by, this tells that names are missed, where silence would look like "all is well". It is asked together with the
   * header; `rows` is the selector of all rows.
   */
  unknown?(doc: Document, url: URL, rows: string): readonly Unread[];
}

/** What a site sends of accounts and doesn't draw, as far as its own page asked for it. */
export interface SiteNetwork {
  /**
   * Adds to the profile what the site sent of it. Returns the profile itself where nothing is known, and the same
   * object as long as nothing changes.
   */
  complete<T extends Profile>(profile: T): T;
  /** The site sends accounts, and none of them is understood. */
  readonly isUnread: boolean;
  /** Calls back whenever more was sent, or is no longer understood. */
  onNews(changed: () => void): void;
}

/** A site as its folder declares it; `site-reader.ts` makes a `SiteReader` of it. */
export interface SiteDeclaration extends Pick<
  SiteReader,
  'id' | 'attributes' | 'network' | 'shadowHosts' | 'threadOf' | 'spotBeside'
> {
  /** Reads the profile's header, if the address asks for one. */
  readHeader(doc: Document, url: URL): NamesRead;
  /** The kinds of rows. */
  rows: readonly RowKind[];
}

/** A site whose pages can be read. */
export interface SiteReader {
  id: Site;
  /**
   * Attributes in which names, badges, labels, counts and ids stand. This reader ignores a change of any other
   * attribute.
   */
  attributes: readonly string[];
  /** What the site sends; answers undefined while the user hasn't turned on that it is read. */
  network?(): SiteNetwork | undefined;
  /** Reads what stands outside of rows: the header, and what looks like rows and is none. Asked again only when something outside of rows changed. */
  readPage(doc: Document, url: URL): NamesRead;
  /** Selector of the rows. A row inside a row is part of that one. */
  rows: string;
  /**
   * Selector of elements whose open shadow root belongs to the page; unset where the site draws into none. Rows in
   * such a root are found, watched and marked like the others, in their place; `readPage` has to look into it itself.
   */
  shadowHosts?: string;
  /** The conversation on the page now; undefined on pages that show none, or before its first post is drawn. */
  threadOf?(doc: Document, url: URL): Thread | undefined;
  /**
   * A better node, near the row's anchor, for the mark to go after. It is asked for only where there is something to
   * draw.
   */
  spotBeside?(anchor: Element): Element;
  /** Reads one row. Asked again only when something in it changed, or its context did. */
  readRow(row: Element, context: RowContext): NamesRead;
}

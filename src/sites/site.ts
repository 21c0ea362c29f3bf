/**
 * What a site must provide so that Deadringer can read names on its pages: the only contract between `sites` and
 * the rest. It holds types and no behaviour.
 *
 * ## How to add a site
 *
 * 1. Write down the facts first: which element holds display name, handle, badge, labels; what its badges attest;
 *    how the site moves from page to page; what has misled others. A selector without a source is a guess.
 * 2. `sites/<site>/markup.ts` holds every selector of the site, each with what it is, and nothing else does.
 * 3. One file per thing that is read (`badge.ts`, `labels.ts` …) and one file per place (`profile.ts`, later
 *    `posts.ts`, `hover-card.ts` …). A place is a `PlaceReader`: it finds its names with the shared parts and
 *    knows nothing of the other places.
 * 4. `sites/<site>.ts` joins the places to a `SiteReader`; `sites/all.ts` lists it; `manifest.json` has its hosts.
 * 5. Draw sample pages under `tests/gallery/`, each with the profile that must come out, and break them on purpose
 *    (`tests/unit/sites/`): a changed page may be unreadable, it may never yield a wrong name.
 *
 * ## Rules that every reader keeps
 *
 * - Read, never write: no attribute, class or node of the page is changed, and no request is made.
 * - What isn't visible stays undefined. No defaults: an absent badge is `'none'` only where the place for it was seen.
 * - Names are kept raw: emoji images count as their `alt`, bidirectional and invisible characters stay.
 * - Prefer structure (addresses, drawings, stable test ids) to words: words are translated.
 * - A name that can't be told for sure is not a name. Say what was looked for in `unreadable` instead.
 * - Called on every change of the page: a few queries, no layout (`getBoundingClientRect`, `innerText`).
 */
import type { Place, Profile, Site } from '../model';

/** The element that Deadringer adds to pages; readers and the watcher look through it. */
export const MARK_TAG = 'deadringer-mark';

/** The brightness of the site's page, whatever the system prefers. `dim` is a dark that isn't black. */
export type Theme = 'light' | 'dim' | 'black';

/** A name as it stands on the page, and where. */
export interface NameOnPage {
  profile: Profile;
  /** The mark or card goes right after this node, as its next sibling: never into what the site's framework renders. */
  anchor: Element;
  place: Place;
}

/** The names of one place, or of all places of a page. */
export interface NamesRead {
  names: NameOnPage[];
  /**
   * Set when the page is of a kind that should have names but they can't be read: what was looked for and not found,
   * as one English fragment: `no name block (data-testid="UserName")`. Unset while the page is visibly loading.
   */
  unreadable?: string;
}

/** Everything read from a page at one moment. */
export interface PageReading extends NamesRead {
  theme: Theme;
}

/** Reads the names of one place (the profile header, the posts …) on the page now shown. */
export type PlaceReader = (doc: Document, url: URL) => NamesRead;

/** A site whose pages can be read. */
export interface SiteReader {
  id: Site;
  /** Host names, exact; empty for sites that live on many hosts. */
  hosts: readonly string[];
  /** Whether this reader is responsible for the address. */
  isHere(url: URL): boolean;
  /** Reads the page as it stands. `url` is the address it claims to show, which may run ahead of its content. */
  read(doc: Document, url: URL): PageReading;
}

/**
 * Site detection: finds out which reader a page is for, by the page's own marks where its host doesn't say. It polls
 * for a while, because some pages draw themselves only after they have loaded. It changes nothing and reads no name.
 */
import type { Site } from '../model';
import { softwareOf } from './software';

/** How often it looks again, in ms. */
const EVERY_MS = 500;
/** How long it looks before it says that the page is unknown; less than the popup waits before it gives up. */
const UNKNOWN_MS = 1500;
/** How long it goes on looking, in ms. */
const GIVE_UP_MS = 30_000;

/** What becomes of a page. `unknown` may be followed by `found`. */
export interface Recognition {
  found: (site: Site) => void;
  /** No reader knows the page; `software` is what runs it, where that is known. */
  unknown: (software: string | undefined) => void;
}

/** The site of a page; undefined where it shows none, or none yet. */
export type SiteOf = (url: URL, doc: Document) => Site | undefined;

/** Looks now and, where no reader knows the page, again until one does, half a minute has gone or `signal` aborts. */
export function recognise(
  doc: Document,
  siteOf: SiteOf,
  { found, unknown }: Recognition,
  signal: AbortSignal,
): void {
  let waitedMs = 0;
  let timer: ReturnType<typeof setTimeout>;
  const look = (): void => {
    const url = doc.defaultView?.location.href;
    if (url === undefined) return; // the document has left its tab
    const site = siteOf(new URL(url), doc);
    if (site !== undefined) {
      found(site);
      return;
    }
    if (waitedMs === UNKNOWN_MS) unknown(softwareOf(doc));
    if (waitedMs >= GIVE_UP_MS) return;
    waitedMs += EVERY_MS;
    timer = setTimeout(look, EVERY_MS);
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  if (!signal.aborted) look();
}

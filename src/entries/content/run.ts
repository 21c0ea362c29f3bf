/** Starts a content script's work in a page, once: after whatever ran here before, and not before somebody sees the page. */

/** By a symbol: to a name an element of the page with that id would answer. */
const RUNNING = Symbol.for('deadringer run');

/**
 * Ends this script's work in the page and gives what ends the new one's. A page may get the script twice: while it
 * loads just when its server is allowed, and when that was taken back and is allowed again.
 */
function takeOver(): AbortController {
  const world = globalThis as { [RUNNING]?: AbortController };
  world[RUNNING]?.abort();
  return (world[RUNNING] = new AbortController());
}

/** A site's frame in another site's page is part of that page: of it nothing is told, and in it nothing is drawn. */
export function isOfTab({ self, top, location }: Pick<Window, 'self' | 'top' | 'location'>): boolean {
  try {
    return self === top || top?.location.origin === location.origin;
  } catch (error) {
    if (error instanceof DOMException) return false; // what belongs to another origin may not be asked
    throw error;
  }
}

/**
 * Calls `start` when the page is there to be seen, with what ends its work: an update, a second run, or the extension
 * itself when it may not read the page any more.
 */
export function run(start: (end: AbortController) => void): void {
  if (!isOfTab(window)) return;
  const end = takeOver();
  // Chrome may make a page ready before anybody opens it: it is no frame of its tab yet, and may never be seen.
  if ((document as { prerendering?: boolean }).prerendering !== true) start(end);
  else document.addEventListener('prerenderingchange', () => start(end), { once: true, signal: end.signal });
}

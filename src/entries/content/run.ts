/**
 * Starts a content script's work in a page exactly once: after ending whatever ran here before, and only when
 * somebody sees the page (no prerendering).
 */

/** The key is a symbol, because an element whose id is the same string would be found under it. */
const RUNNING = Symbol.for('deadringer run');

/**
 * Ends the earlier run of this script in the page and returns the controller of the new one. A page may get the
 * script twice: when its server is allowed just while it loads, and when the permission was taken back and given
 * again.
 */
function takeOver(): AbortController {
  const world = globalThis as { [RUNNING]?: AbortController };
  world[RUNNING]?.abort();
  return (world[RUNNING] = new AbortController());
}

/** A site's frame in another site's page is part of that page, so it is neither reported nor drawn into. */
export function isOfTab({ self, top, location }: Pick<Window, 'self' | 'top' | 'location'>): boolean {
  try {
    return self === top || top?.location.origin === location.origin;
  } catch (error) {
    if (error instanceof DOMException) return false; // what belongs to another origin may not be asked
    throw error;
  }
}

/**
 * Calls `start` once the page can be seen, with the signal that ends its work: after an update, a second run, or when
 * the extension may not read the page any more.
 */
export function run(start: (end: AbortController) => void): void {
  if (!isOfTab(window)) return;
  const end = takeOver();
  // Chrome may make a page ready before anybody opens it: it is no frame of its tab yet, and may never be seen.
  if ((document as { prerendering?: boolean }).prerendering !== true) start(end);
  else document.addEventListener('prerenderingchange', () => start(end), { once: true, signal: end.signal });
}

/**
 * Finds out which site a page is of, and hands it to that site's reader. That is the one in this script, or else one
 * that the background puts into the page, whose start ends this run.
 */
import { sendMessage } from '../../platform/send-message';
import { retryOnce } from '../../platform/retry';
import { isInvalidated, reportError } from '../../platform/report-error';
import type { Site } from '../../model';
import { recognise, type SiteOf } from '../../sites/recognise';

/** Milliseconds until a reader that could not be loaded is asked for again: the background may only be starting. */
const AGAIN_MS = 5000;

/** Reads a page if this script has the reader of its site; false where it hasn't. */
export type ReadHere = (site: Site, end: AbortController) => boolean;

/** Finds out by `siteOf` what the page is, now and for a while, until `end` aborts. */
export function recognisePage(siteOf: SiteOf, end: AbortController, readHere: ReadHere): void {
  const { signal } = end;
  const found = (site: Site): void => {
    if (!readHere(site, end)) void loadReader(site, signal);
  };
  recognise(document, siteOf, { found, unknown: (software) => tellUnknown(software, signal) }, signal);
}

/** Asks for a reader until it is there. Its start ends this run. */
async function loadReader(site: Site, signal: AbortSignal): Promise<void> {
  try {
    await retryOnce(
      () => sendMessage('loadReader', { site }),
      () => !signal.aborted,
    );
  } catch (error) {
    if (signal.aborted) return;
    reportError('load what reads the page', error);
    if (!isInvalidated(error)) setTimeout(() => signal.aborted || void loadReader(site, signal), AGAIN_MS);
  }
}

/** Tells the popup that nothing is read here, now and whenever the page comes back. */
function tellUnknown(software: string | undefined, signal: AbortSignal): void {
  const { href: url, hostname: host } = location;
  const page = { url, host, document: crypto.randomUUID(), ...(software !== undefined && { software }) };
  const tell = (): void => {
    sendMessage('unknown', { page }).catch((error: unknown) => {
      reportError('tell that a page is unknown', error);
    });
  };
  tell();
  addEventListener('pageshow', ({ persisted }) => persisted && tell(), { signal });
}

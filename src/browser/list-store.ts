/** Opens the packaged list once in a worker's life. A failure is remembered with its message until the next start. */
import browser from 'webextension-polyfill';
import { reportError } from './report-error';

/** Where the build puts the list, inside the package. */
const PACKAGED = 'lists/packaged.bin';

/** The opened list, or why it can't be opened. */
export type Opened<Index> = { index: Index; problem?: undefined } | { problem: string };

/** Gives a function that opens the list at its first call and answers the same ever after. `open` throws on a broken list. */
export function packagedList<Index>(open: (bytes: ArrayBuffer) => Index): () => Promise<Opened<Index>> {
  let opened: Promise<Opened<Index>> | undefined;
  return () => (opened ??= load(open));
}

async function load<Index>(open: (bytes: ArrayBuffer) => Index): Promise<Opened<Index>> {
  try {
    const response = await fetch(browser.runtime.getURL(PACKAGED));
    if (!response.ok) throw new Error(`${PACKAGED}: the browser answered ${response.status}`);
    return { index: open(await response.arrayBuffer()) };
  } catch (error) {
    reportError('open the packaged list', error);
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

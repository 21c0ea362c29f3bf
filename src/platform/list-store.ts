/** Opens the files of the package once in a worker's life. A failure is remembered with its message until the next start. */
import browser from 'webextension-polyfill';
import { reportError } from './report-error';

/** Where the build puts the list and the handles that held the old tick, inside the package. */
export const PACKAGED_LIST = 'lists/packaged.bin';
export const PACKAGED_HELD_TICK = 'lists/held-tick.bin';

/** The opened file, or why it can't be opened. */
export type Opened<T> = { value: T; problem?: undefined } | { problem: string };

/**
 * Memoizes `open`: returns a function that opens the file at its first call and gives the same answer ever after.
 * `open` throws on a broken file.
 */
export function packaged<T>(file: string, open: (bytes: ArrayBuffer) => T): () => Promise<Opened<T>> {
  let opened: Promise<Opened<T>> | undefined;
  return () => (opened ??= load(file, open));
}

async function load<T>(file: string, open: (bytes: ArrayBuffer) => T): Promise<Opened<T>> {
  try {
    const response = await fetch(browser.runtime.getURL(file));
    if (!response.ok) throw new Error(`${file}: the browser answered ${response.status}`);
    return { value: open(await response.arrayBuffer()) };
  } catch (error) {
    reportError(`open ${file} of the package`, error);
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Storage changes: tells of changes of what the user said, whichever part of the extension made them. It is the same
 * call in both browsers.
 */

/** How the keys begin of settings, of servers that were taken away, of trusted accounts and of trusted servers. */
const DECIDING = /^(settings|withdrawn|trusted)/;

/** Calls back after a change of anything that is kept for good. */
export function onKeptChange(changed: (keys: string[]) => void, signal?: AbortSignal): void {
  // The polyfill would weigh an eighth of the content script for this one call.
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local') changed(Object.keys(changes));
  };
  chrome.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => chrome.storage.onChanged.removeListener(listener), { once: true });
}

/** Calls back after a change of what decides whether something is drawn: settings, trusted accounts, allowed servers. */
export function onOverruled(changed: () => void, signal: AbortSignal): void {
  onKeptChange((keys) => {
    if (keys.some((key) => DECIDING.test(key))) changed();
  }, signal);
}

/** Tells a content script that the user changed something it must ask again for. */
import { SETTINGS_KEY, TRUSTED } from './storage-keys';

/** Calls back after a change of the settings or of the trusted accounts, by whichever part of the extension. */
export function onOverruled(changed: () => void, signal: AbortSignal): void {
  // The polyfill would be a fifth of the content script; this call is the same in both browsers.
  const listener = (changes: Record<string, unknown>, area: string): void => {
    const isOurs = (key: string): boolean => key === SETTINGS_KEY || key.startsWith(TRUSTED);
    if (area === 'local' && Object.keys(changes).some(isOurs)) changed();
  };
  chrome.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => chrome.storage.onChanged.removeListener(listener), { once: true });
}

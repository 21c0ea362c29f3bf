/** The browser's own translation of a message of `_locales`; empty when there is none. */
export function translate(key: string): string {
  return chrome.i18n.getMessage(key);
}

/** The tab that the popup speaks of. */
import browser from 'webextension-polyfill';

export interface ThisTab {
  id: number;
  /** Undefined where the extension may not see it, which means: on no site that it reads. */
  url?: URL;
  isLoading: boolean;
}

/**
 * The tab named in the popup's own address (`popup.html?tab=7`), else the one it was opened over.
 * @throws when there is no such tab
 */
export async function thisTab(): Promise<ThisTab> {
  const named = new URLSearchParams(location.search).get('tab');
  const [tab] = named
    ? [await browser.tabs.get(Number(named))]
    : await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('The browser shows no tab.');
  return { id: tab.id, isLoading: tab.status === 'loading', ...(tab.url ? { url: new URL(tab.url) } : {}) };
}

/** Opens the options page, at a place on it. */
export async function openOptions(fragment = ''): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`options.html${fragment && `#${fragment}`}`) });
}

/** The version of the extension. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}

/**
 * The one setting that a script in X's pages needs. It is read from storage without the schema of settings.ts, which
 * would be a third of that script.
 */
import { StorageItem } from 'webext-storage';
import type { Settings } from './settings';
import { SETTINGS_KEY, SETTINGS_VERSION } from './storage-keys';

const item = new StorageItem<Partial<Settings>>(SETTINGS_KEY);

/**
 * Whether what X sends may be read on a host: the user turned it on, and hasn't paused the host.
 * @throws Error for settings of another version or shape; those of an earlier one can't have it on
 */
export async function isNetworkRead(host: string): Promise<boolean> {
  const stored = await item.get();
  if (stored === undefined || Number(stored.version) < SETTINGS_VERSION) return false;
  const { version, readsPageData, pausedSites } = stored;
  const isKnown = version === SETTINGS_VERSION && Array.isArray(pausedSites);
  if (!isKnown || typeof readsPageData !== 'boolean') {
    const found = JSON.stringify(stored).slice(0, 100);
    throw new Error(`settings: expected version ${SETTINGS_VERSION} with page data; found ${found}`);
  }
  return readsPageData && !pausedSites.includes(host);
}

/**
 * The one setting that a script in X's pages needs. It is read from storage without the schema of settings.ts, which
 * would be a third of that script.
 */
import { StorageItem } from 'webext-storage';
import type { Settings } from './settings';
import { SETTINGS_KEY } from './storage-keys';

const item = new StorageItem<Partial<Settings>>(SETTINGS_KEY);

/**
 * Whether what X sends may be read on a host: the user turned it on, and hasn't paused the host. Where the settings
 * can't be read it may not; the background tells that they can't.
 */
export async function isNetworkRead(host: string): Promise<boolean> {
  const { readsPageData, pausedSites } = (await item.get()) ?? {};
  return readsPageData === true && Array.isArray(pausedSites) && !pausedSites.includes(host);
}

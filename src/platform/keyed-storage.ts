/** One storage key per item, so that two writers never overwrite each other's. */
import type { StorageItemMap } from 'webext-storage';

/** Everything a map holds under keys with this beginning, each with its whole key of storage, in no order. */
export async function entriesUnder(
  map: StorageItemMap<unknown>,
  beginning = '',
): Promise<[key: string, value: unknown][]> {
  return Object.entries(await chrome.storage[map.areaName].get(await keysUnder(map, beginning)));
}

/** Removes all that a map holds under keys with this beginning, but for the key `except`. */
export async function removeUnder(
  map: StorageItemMap<unknown>,
  beginning: string,
  except?: string,
): Promise<void> {
  const keys = await keysUnder(map, beginning);
  const kept = except === undefined ? undefined : map.prefix + except;
  await chrome.storage[map.areaName].remove(keys.filter((key) => key !== kept));
}

async function keysUnder(map: StorageItemMap<unknown>, beginning: string): Promise<string[]> {
  const area = chrome.storage[map.areaName];
  // Before Chrome 130 and Firefox 143 there is no `getKeys`; then the values are read for their keys.
  const keys =
    'getKeys' in area
      ? await area.getKeys()
      : Object.keys(await (area as chrome.storage.StorageArea).get(null));
  return keys.filter((key) => key.startsWith(map.prefix + beginning));
}

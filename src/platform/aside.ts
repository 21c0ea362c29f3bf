/**
 * Quarantine of records that can't be read: each is kept whole under a key of its own, with the key it stood under, so
 * that a person can look at it, and a version that can read it can put it back.
 */
import { dequal } from 'dequal/lite';
import * as v from 'valibot';
import { RecordMap, type Entry } from './record-map';
import { ASIDE } from './storage-keys';

interface Aside {
  /** Where it stood. */
  key: string;
  value: unknown;
  /** When it was set aside, ISO 8601. */
  since: string;
}

const AsideSchema = v.looseObject({ key: v.string(), value: v.unknown(), since: v.string() });
const map = new RecordMap<Aside>(ASIDE, AsideSchema);

/** Keeps an entry of storage aside. Earlier ones of the same key stay. It isn't removed from where it stands. */
export async function keepAside([key, value]: Entry): Promise<void> {
  const before = await map.get(key);
  if (before && dequal(before.value, value)) return;
  const free = before === undefined ? key : `${key} ${crypto.randomUUID()}`;
  await map.set(free, { key, value, since: new Date().toISOString() });
}

/** Puts back what can be read now and whose place is free. */
export async function putBack(canRead: (entry: Entry) => boolean): Promise<void> {
  for (const [own, value] of await map.entries()) {
    const { key, value: record } = value;
    if (!canRead([key, record])) continue;
    const taken = await chrome.storage.local.get(key);
    if (key in taken) continue;
    await chrome.storage.local.set({ [key]: record });
    await map.remove(own);
  }
}

/** How many records are kept aside. */
export async function countAside(): Promise<number> {
  return (await map.all()).length + (await map.unreadable()).length;
}

/** Deletes all that is kept aside. */
export async function forgetAside(): Promise<void> {
  await map.removeUnder('');
}

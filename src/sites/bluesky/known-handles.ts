/**
 * An LRU cache of handles by DID, from names that were read with both. The post above a reply that is being written
 * shows a name and a picture alone; the picture's address has the DID.
 */
import { didOfAvatar, isDid } from './address';

const MOST = 2000;
const byDid = new Map<string, string>();

/** Remembers whose picture this is. */
export function rememberHandle(avatar: Element | null | undefined, handle: string): void {
  const did = didOfAvatar(avatar);
  if (did === undefined || isDid(handle)) return;
  byDid.delete(did);
  byDid.set(did, handle);
  const [oldest] = byDid.keys();
  if (byDid.size > MOST && oldest !== undefined) byDid.delete(oldest);
}

/** The handle of the account whose picture this is; undefined where it was never read. */
export function handleOfAvatar(avatar: Element | null | undefined): string | undefined {
  const did = didOfAvatar(avatar);
  return did === undefined ? undefined : byDid.get(did);
}

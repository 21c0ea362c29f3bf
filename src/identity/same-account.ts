/** When two readings are of one account. */
import type { AccountName } from '../model';
import { handleKey } from './handle-key';

/** An account as a page names it, with the site's stable id where the page shows one. */
export type NamedAccount = AccountName & { id?: string };

/** Site, handle and name as one string. Handles are compared as their site does; names count as written. */
export function nameKey({ site, handle, displayName }: NamedAccount): string {
  return `${site}:handle:${handleKey(site, handle)}|name:${displayName.normalize('NFC').trim()}`;
}

/** True for the same id, or, where either shows none, the same handle and name: a handle alone may have a new owner. */
export function isSameAccount(one: NamedAccount, other: NamedAccount): boolean {
  if (one.site !== other.site) return false;
  if (one.id !== undefined && other.id !== undefined) return one.id === other.id;
  return nameKey(one) === nameKey(other);
}

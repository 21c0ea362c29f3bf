/** When two readings are of one account. */
import type { AccountName } from '../model';

/** An account as a page names it, with the site's stable id where the page shows one. */
export type NamedAccount = AccountName & { id?: string };

/** Site, handle and name as one string. Handles are the same in any case on every site that is read; names count as written. */
export function nameKey({ site, handle, displayName }: NamedAccount): string {
  return `${site}:handle:${handle.toLowerCase()}|name:${displayName.normalize('NFC').trim()}`;
}

/** True for the same id, or, where either shows none, the same handle and name: a handle alone may have a new owner. */
export function isSameAccount(one: NamedAccount, other: NamedAccount): boolean {
  if (one.site !== other.site) return false;
  if (one.id !== undefined && other.id !== undefined) return one.id === other.id;
  return nameKey(one) === nameKey(other);
}

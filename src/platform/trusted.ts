/**
 * Allowlist: accounts that the user said are fine, one storage key each. They are found again by the site's stable id
 * where the page shows one, else by handle and display name together, so that a later owner of a handle isn't trusted
 * (design section 5).
 */
import { StorageItemMap } from 'webext-storage';
import type { Profile, Verdict } from '../model';
import type { Judged, TrustedAccount } from '../page-model';
import { everything } from './keyed-storage';
import { isSameAccount, nameKey, type NamedAccount } from '../identity/same-account';
import { TRUSTED } from './storage-keys';

const map = new StorageItemMap<TrustedAccount>(TRUSTED);

function keyOf(account: NamedAccount): string {
  return account.id === undefined ? nameKey(account) : `${account.site}:id:${account.id}`;
}

/**
 * Trusts an account. `since`: now, ISO 8601. One that is trusted already keeps its date. If the page shows its id for
 * the first time, it is kept by that from now on.
 */
export async function trust(account: NamedAccount, since: string): Promise<void> {
  const known = (await trustedAccounts()).find((other) => isSameAccount(other, account));
  const { site, handle, displayName, id } = account;
  if (known && (known.id !== undefined || id === undefined)) return;
  const named = { site, handle, displayName, ...(id === undefined ? {} : { id }) };
  await map.set(keyOf(account), { ...named, since: known?.since ?? since });
  if (known) await map.remove(keyOf(known));
}

/** Takes trust away from an account, under whichever keys it is kept. */
export async function distrust(account: NamedAccount): Promise<void> {
  for (const known of await trustedAccounts()) {
    if (isSameAccount(known, account)) await map.remove(keyOf(known));
  }
}

/** All trusted accounts, the newest first. */
export async function trustedAccounts(): Promise<TrustedAccount[]> {
  const all = await everything(map);
  return all.sort((one, other) => other.since.localeCompare(one.since));
}

/** A verdict together with the user's own word on the account. `trustedAccounts` read the accounts before. */
export function judgedWith(accounts: readonly TrustedAccount[], profile: Profile, verdict: Verdict): Judged {
  const trusted = accounts.find((known) => isSameAccount(known, profile));
  return trusted ? { profile, verdict, trusted } : { profile, verdict };
}

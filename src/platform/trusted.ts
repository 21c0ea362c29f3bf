/**
 * Allowlist: accounts that the user said are fine, one storage key each. They are found again by the site's stable id
 * where the page shows one, else by handle and display name together, so that a later owner of a handle isn't trusted
 * (design section 5).
 */
import type { Profile, Verdict } from '../model';
import type { Judged, TrustedAccount } from '../page-model';
import { RecordMap } from './record-map';
import { TrustedSchema } from './record-schemas';
import { isSameAccount, nameKey, type NamedAccount } from '../identity/same-account';
import { TRUSTED } from './storage-keys';
import { aloneOn } from './trust-scope';

/** One record an account. */
export const trustedRecords = new RecordMap<TrustedAccount>(TRUSTED, TrustedSchema);

/** An account, with the host on which the user speaks of it where its site has many. */
type AccountOnHost = NamedAccount & { host?: string };

/** Entries of earlier versions have no host; no site's name begins with a bracket. */
function keyOf(account: NamedAccount, host: string | undefined): string {
  const named = account.id === undefined ? nameKey(account) : `${account.site}:id:${account.id}`;
  return host === undefined ? named : `[${host}]${named}`;
}

/**
 * Trusts an account: everywhere, or, where that is said on a server outside the manifest, on that host alone. `since`:
 * now, ISO 8601. One that is trusted already keeps its date. If the page shows its id for the first time, it is kept by
 * that from now on.
 */
export async function trust(account: AccountOnHost, since: string): Promise<void> {
  const host = aloneOn(account);
  const all = (await trustedAccounts()).filter((other) => isSameAccount(other, account));
  const everywhere = all.find((other) => other.host === undefined);
  if (host !== undefined && everywhere) return;
  const known = host === undefined ? (everywhere ?? all[0]) : all.find((other) => other.host === host);
  const { site, handle, displayName, id } = account;
  if (known && known.host === host && (known.id !== undefined || id === undefined)) return;
  const entry: TrustedAccount = { site, handle, displayName, since: known?.since ?? since };
  if (id !== undefined) entry.id = id;
  if (host !== undefined) entry.host = host;
  const key = keyOf(entry, host);
  await trustedRecords.set(key, entry);
  // What counts everywhere takes the place of what was said on single hosts.
  for (const other of all) {
    const isReplaced = host === undefined || other === known;
    if (isReplaced && keyOf(other, other.host) !== key) await trustedRecords.remove(keyOf(other, other.host));
  }
}

/** Takes trust away from an account: all that counts on its host, or without a host all there is. */
export async function distrust(account: AccountOnHost): Promise<void> {
  const host = aloneOn(account);
  for (const known of await trustedAccounts()) {
    const isOfHost = host === undefined || known.host === undefined || known.host === host;
    if (isOfHost && isSameAccount(known, account)) await trustedRecords.remove(keyOf(known, known.host));
  }
}

/** All trusted accounts, the newest first. */
export async function trustedAccounts(): Promise<TrustedAccount[]> {
  const all = await trustedRecords.all();
  return all.sort((one, other) => other.since.localeCompare(one.since));
}

/**
 * A verdict together with the user's own word on the account. `trustedAccounts` read the accounts before. Of one that is
 * red, what the page draws must be the trusted account too, not only what the site sent.
 */
export function judgedWith(accounts: readonly TrustedAccount[], profile: Profile, verdict: Verdict): Judged {
  const { drawn } = profile;
  const counts = ({ host }: TrustedAccount): boolean => host === undefined || host === profile.host;
  const isDrawnToo = (known: TrustedAccount): boolean =>
    drawn === undefined || verdict.level !== 'likely' || isSameAccount(known, drawn);
  const trusted = accounts.find(
    (known) => counts(known) && isSameAccount(known, profile) && isDrawnToo(known),
  );
  return trusted ? { profile, verdict, trusted } : { profile, verdict };
}

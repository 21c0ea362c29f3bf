/**
 * The accounts that the user follows: not warned about, and their lookalikes judged beside them. Which they are is
 * known from what the pages of a tab show, and only for as long as that tab is open; nothing of it goes to a page.
 */
import { dequal } from 'dequal/lite';
import { StorageItemMap } from 'webext-storage';
import { isSameHandle } from '../identity/handle-key';
import type { AccountName, Profile, Verdict } from '../model';
import type { Judged } from '../page-model';
import { withLock } from './keyed-mutex';
import { reportError } from './report-error';
import { isSameAccount, type NamedAccount } from '../identity/same-account';

/** Remembered for each tab; those seen last. */
const MAX_SEEN = 100;

interface Followed extends NamedAccount {
  /** It would be warned about itself, so it is nobody to measure others by. */
  isWarned?: true;
}

const map = new StorageItemMap<Followed[]>('followed', { area: 'session' });

const isWarning = ({ level }: Verdict): boolean => level === 'possible' || level === 'likely';
const isSame = (one: AccountName, other: AccountName): boolean =>
  one.site === other.site && isSameHandle(one.site, one.handle, other.handle);

/** What is known of one profile of a tab. */
export interface BesideFollowed {
  verdict: Verdict;
  /** Where it stands, or elsewhere in this tab: a header tells whom the user follows, the posts below it don't. */
  isFollowed: boolean;
}

/**
 * Verdicts on profiles of a tab, each judged beside the followed accounts that were seen in it. Followed ones come
 * first; one that would be warned about itself is nobody to measure others by.
 */
export async function judgeBesideFollowed(
  tabId: number,
  profiles: readonly Profile[],
  judge: (profile: Profile) => Verdict,
): Promise<BesideFollowed[]> {
  const before = (await map.get(String(tabId))) ?? [];
  const followed = profiles.filter((profile) => profile.followed === true);
  const verdicts = new Map(followed.map((profile) => [profile, judge(beside(before, profile))]));
  const added = followed.map((profile) => entryOf(profile, verdicts.get(profile)));
  const seen = await remember(tabId, profiles, added);
  return profiles.map((profile) => ({
    verdict: verdicts.get(profile) ?? judge(beside(seen, profile)),
    isFollowed: saysOf(profile) ?? seen.some((one) => isSameAccount(one, profile)),
  }));
}

/** A header is where following shows: one that doesn't say so may have ended it a moment ago. */
function saysOf({ followed, place }: Profile): boolean | undefined {
  return followed ?? (place === 'profile' ? false : undefined);
}

function entryOf({ site, handle, displayName, id }: Profile, verdict: Verdict | undefined): Followed {
  const isWarned = verdict !== undefined && isWarning(verdict);
  return { site, handle, displayName, ...(id !== undefined && { id }), ...(isWarned && { isWarned }) };
}

/** Adds those followed, takes out those of whom the page now says otherwise; answers whom the tab has seen. */
function remember(tabId: number, profiles: readonly Profile[], added: Followed[]): Promise<Followed[]> {
  return withLock(`followed ${tabId}`, async () => {
    const before = (await map.get(String(tabId))) ?? [];
    const told = profiles.filter((profile) => saysOf(profile) !== undefined);
    const stay = before.filter((account) => !told.some((profile) => isSame(profile, account)));
    const distinct = added.filter((one, at) => added.findIndex((other) => isSame(one, other)) === at);
    const seen = [...distinct, ...stay].slice(0, MAX_SEEN);
    if (!dequal(seen, before)) await keep(tabId, seen);
    return seen;
  });
}

/** Session storage may be full; then later pages of the tab know less, which is no reason to judge nothing on this one. */
async function keep(tabId: number, seen: Followed[]): Promise<void> {
  try {
    await map.set(String(tabId), seen);
  } catch (error) {
    reportError('remember whom a page shows as followed', error);
  }
}

/** The profile with the followed accounts of its site as accounts seen beside it. */
function beside(followed: readonly Followed[], profile: Profile): Profile {
  const others = followed
    .filter((one) => one.site === profile.site && !isSame(one, profile) && !one.isWarned)
    .map(({ site, handle, displayName }) => ({ site, handle, displayName }));
  if (others.length === 0) return profile;
  return { ...profile, context: { ...profile.context, seen: [...(profile.context?.seen ?? []), ...others] } };
}

/** Marks that the user follows the account where that keeps its warning from being drawn. */
export function sparedIfFollowed(judged: Judged, isSpared: boolean): Judged {
  return isSpared && isWarning(judged.verdict) ? { ...judged, followed: true } : judged;
}

/** Forgets whom a closed tab has seen. */
export async function forgetFollowed(tabId: number): Promise<void> {
  await map.remove(String(tabId));
}

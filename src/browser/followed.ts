/**
 * The accounts that the user follows: not warned about, and their lookalikes judged beside them. Which they are is
 * known from what the pages of a tab show, and only for as long as that tab is open; nothing of it goes to a page.
 */
import { StorageItemMap } from 'webext-storage';
import type { AccountName, Profile, Verdict } from '../model';
import type { Judged } from '../page-model';
import { inTurn } from './in-turn';

/** Remembered for each tab; those seen last. */
const MAX_SEEN = 100;

const map = new StorageItemMap<AccountName[]>('followed', { area: 'session' });

const isWarning = ({ level }: Verdict): boolean => level === 'possible' || level === 'likely';
const isSame = (one: AccountName, other: AccountName): boolean =>
  one.site === other.site && one.handle.toLowerCase() === other.handle.toLowerCase();

/**
 * Verdicts on profiles of a tab, each judged beside the followed accounts that were seen in it. Followed ones come
 * first; one that would be warned about itself is nobody to measure others by.
 */
export async function judgeBesideFollowed(
  tabId: number,
  profiles: readonly Profile[],
  judge: (profile: Profile) => Verdict,
): Promise<Verdict[]> {
  const before = (await map.get(String(tabId))) ?? [];
  const followed = profiles.filter((profile) => profile.followed === true);
  const verdicts = new Map(followed.map((profile) => [profile, judge(beside(before, profile))]));
  const seen = await remember(
    tabId,
    profiles,
    followed.filter((profile) => !warned(verdicts.get(profile))),
  );
  return profiles.map((profile) => verdicts.get(profile) ?? judge(beside(seen, profile)));
}

const warned = (verdict: Verdict | undefined): boolean => verdict !== undefined && isWarning(verdict);

/** Adds those followed, takes out those of whom the page now says otherwise; answers whom the tab has seen. */
function remember(tabId: number, profiles: readonly Profile[], followed: Profile[]): Promise<AccountName[]> {
  return inTurn(`followed ${tabId}`, async () => {
    const before = (await map.get(String(tabId))) ?? [];
    const told = profiles.filter((profile) => profile.followed !== undefined);
    const stay = before.filter((account) => !told.some((profile) => isSame(profile, account)));
    const added = followed.map(({ site, handle, displayName }) => ({ site, handle, displayName }));
    const distinct = added.filter((one, at) => added.findIndex((other) => isSame(one, other)) === at);
    const seen = [...distinct, ...stay].slice(0, MAX_SEEN);
    if (JSON.stringify(seen) !== JSON.stringify(before)) await map.set(String(tabId), seen);
    return seen;
  });
}

/** The profile with the followed accounts of its site as accounts seen beside it. */
function beside(followed: readonly AccountName[], profile: Profile): Profile {
  const others = followed.filter((one) => one.site === profile.site && !isSame(one, profile));
  if (others.length === 0) return profile;
  return { ...profile, context: { ...profile.context, seen: [...(profile.context?.seen ?? []), ...others] } };
}

/** Marks that the user follows the account where that keeps its warning from being drawn. */
export function sparedIfFollowed(judged: Judged, isWanted: boolean): Judged {
  const isSpared = isWanted && judged.profile.followed === true && isWarning(judged.verdict);
  return isSpared ? { ...judged, followed: true } : judged;
}

/** Forgets whom a closed tab has seen. */
export async function forgetFollowed(tabId: number): Promise<void> {
  await map.remove(String(tabId));
}

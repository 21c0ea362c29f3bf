/**
 * The accounts that the user follows: their lookalikes are compared with them, and they are spared an amber warning.
 * Which accounts they are is known from what the pages of one host show in one tab, and only while the tab stays there.
 * A page's word about following counts on that page's host alone: a page of another host could plant a look-alike and
 * see from our mark whether the user follows somebody, or draw an impostor as followed to have it spared elsewhere.
 */
import { dequal } from 'dequal/lite';
import { StorageItemMap } from 'webext-storage';
import { isSameHandle } from '../identity/handle-key';
import type { AccountName, Profile, Verdict } from '../model';
import type { Judged } from '../page-model';
import { inSlices } from './in-slices';
import { withLock } from './keyed-mutex';
import { reportError } from './report-error';
import { isSameAccount, type NamedAccount } from '../identity/same-account';
import { removeUnder } from './keyed-storage';

/** Remembered for each host of a tab; those seen last. */
const MAX_SEEN = 100;

/** The pages of one host in one tab: nothing that is known of one is known of another. */
export interface HostInTab {
  tabId: number;
  host: string;
}

interface Followed extends NamedAccount {
  /** It would be warned about itself, so it is nobody to measure others by. */
  isWarned?: true;
}

const map = new StorageItemMap<Followed[]>('followed', { area: 'session' });

const keyOf = ({ tabId, host }: HostInTab): string => `${tabId}:${host}`;
const isWarning = ({ level }: Verdict): boolean => level === 'possible' || level === 'likely';
const isSame = (one: AccountName, other: AccountName): boolean =>
  one.site === other.site && isSameHandle(one.site, one.handle, other.handle);

/** What is known of one profile on a page. */
export interface BesideFollowed {
  verdict: Verdict;
  /** Where it stands, or elsewhere on this host in this tab: a header tells whom the user follows, the posts below it don't. */
  isFollowed: boolean;
}

/**
 * Verdicts on profiles of a page, each compared with the followed accounts that this host has shown in this tab.
 * Followed ones come first; one that would be warned about itself is nobody to measure others by.
 */
export async function judgeBesideFollowed(
  where: HostInTab,
  profiles: readonly Profile[],
  judge: (profile: Profile) => Verdict,
): Promise<BesideFollowed[]> {
  const before = (await map.get(keyOf(where))) ?? [];
  const followed = profiles.filter((profile) => profile.followed === true);
  const ofFollowed = await inSlices(
    followed,
    (profile) => [profile, judge(beside(before, profile))] as const,
  );
  const verdicts = new Map(ofFollowed);
  const added = followed.map((profile) => entryOf(profile, verdicts.get(profile)));
  const seen = await remember(where, profiles, added);
  return inSlices(profiles, (profile) => ({
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

/** Adds those followed, takes out those of whom the page now says otherwise; answers whom the host has shown. */
function remember(where: HostInTab, profiles: readonly Profile[], added: Followed[]): Promise<Followed[]> {
  return withLock(`followed ${keyOf(where)}`, async () => {
    const before = (await map.get(keyOf(where))) ?? [];
    const told = profiles.filter((profile) => saysOf(profile) !== undefined);
    const stay = before.filter((account) => !told.some((profile) => isSame(profile, account)));
    const distinct = added.filter((one, at) => added.findIndex((other) => isSame(one, other)) === at);
    const seen = [...distinct, ...stay].slice(0, MAX_SEEN);
    if (!dequal(seen, before)) await keep(where, seen);
    return seen;
  });
}

/** Session storage may be full; then later pages of the tab know less, which is no reason to judge nothing on this one. */
async function keep(where: HostInTab, seen: Followed[]): Promise<void> {
  try {
    await map.set(keyOf(where), seen);
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

/**
 * Marks that the user follows the account where that keeps its amber warning from being drawn. A red one is drawn all
 * the same: people follow impostors, and a page's word about following doesn't outweigh two keys.
 */
export function sparedIfFollowed(judged: Judged, isSpared: boolean): Judged {
  return isSpared && judged.verdict.level === 'possible' ? { ...judged, followed: true } : judged;
}

/** Forgets whom a tab has seen: when it is closed, or `except` one host when it has moved there. */
export async function forgetFollowed(tabId: number, except?: string): Promise<void> {
  await removeUnder(map, `${tabId}:`, except === undefined ? undefined : keyOf({ tabId, host: except }));
}

/**
 * The accounts that the user follows: their lookalikes are compared with them, and they are spared an amber warning.
 * Which accounts they are is known from what the pages of one host show in one tab, and only while the tab stays there.
 * A page's word about following counts on that page's host alone: a page of another host could plant a look-alike and
 * see from our mark whether the user follows somebody, or draw an impostor as followed to have it spared elsewhere.
 */
import { dequal } from 'dequal/lite';
import { isSameHandle } from '../identity/handle-key';
import type { AccountName, Profile, Verdict } from '../model';
import type { Judged } from '../page-model';
import { inSlices } from './in-slices';
import { withLock } from './keyed-mutex';
import { reportError } from './report-error';
import { isSameAccount, type NamedAccount } from '../identity/same-account';
import { RecordMap } from './record-map';
import { FollowedSchema } from './record-schemas';

/** Remembered for each host of a tab; those seen last. */
const MAX_SEEN = 100;
/** UTF-16 code units of a name; longer ones would eat up the room in which other tabs are remembered. */
const LONGEST_NAME = 1000;

const isBrief = ({ displayName }: AccountName): boolean => displayName.length <= LONGEST_NAME;

/** The pages of one host in one tab: nothing that is known of one is known of another. */
export interface HostInTab {
  tabId: number;
  host: string;
}

interface Followed extends NamedAccount {
  /** We would warn about this account itself, so no other account is compared with it. */
  isWarned?: true;
}

const map = new RecordMap<Followed[]>('followed', FollowedSchema, 'session');

const keyOf = ({ tabId, host }: HostInTab): string => `${tabId}:${host}`;
const isWarning = ({ level }: Verdict): boolean => level === 'possible' || level === 'likely';
const isSame = (one: AccountName, other: AccountName): boolean =>
  one.site === other.site && isSameHandle(one.site, one.handle, other.handle);

/** What is known of one profile on a page. */
export interface ComparedWithFollowed {
  verdict: Verdict;
  /**
   * The page shows it at this name, or showed it elsewhere on this host in this tab: a header tells whom the user
   * follows, the posts below it don't.
   */
  isFollowed: boolean;
}

/**
 * Verdicts on profiles of a page, each compared with the followed accounts that this host has shown in this tab.
 * Followed accounts are judged first, because we compare nobody with one that we would warn about itself.
 */
export async function compareWithFollowed(
  where: HostInTab,
  profiles: readonly Profile[],
  judge: (profile: Profile) => Verdict,
): Promise<ComparedWithFollowed[]> {
  const before = (await map.get(keyOf(where))) ?? [];
  const followed = profiles.filter((profile) => profile.followed === true);
  const ofFollowed = await inSlices(
    followed,
    (profile) => [profile, judge(withSeen(before, profile))] as const,
  );
  const verdicts = new Map(ofFollowed);
  const added = followed.map((profile) => entryOf(profile, verdicts.get(profile)));
  const seen = await remember(where, profiles, added);
  return inSlices(profiles, (profile) => ({
    verdict: verdicts.get(profile) ?? judge(withSeen(seen, profile)),
    isFollowed: saysOf(profile) ?? seen.some((one) => isSameAccount(one, profile)),
  }));
}

/** A header always shows whether the user follows the account. If it shows nothing, the user may just have unfollowed. */
function saysOf({ followed, place }: Profile): boolean | undefined {
  return followed ?? (place === 'profile' ? false : undefined);
}

function entryOf({ site, handle, displayName, id }: Profile, verdict: Verdict | undefined): Followed {
  const isWarned = verdict !== undefined && isWarning(verdict);
  return { site, handle, displayName, ...(id !== undefined && { id }), ...(isWarned && { isWarned }) };
}

/**
 * Adds the followed accounts, and removes those that the page no longer shows as followed. Returns all that the host
 * has shown.
 */
function remember(where: HostInTab, profiles: readonly Profile[], added: Followed[]): Promise<Followed[]> {
  return withLock(`followed ${keyOf(where)}`, async () => {
    const before = (await map.get(keyOf(where))) ?? [];
    const told = profiles.filter((profile) => saysOf(profile) !== undefined);
    const stay = before.filter((account) => !told.some((profile) => isSame(profile, account)));
    const distinct = added.filter((one, at) => added.findIndex((other) => isSame(one, other)) === at);
    const seen = [...distinct, ...stay].filter(isBrief).slice(0, MAX_SEEN);
    if (!dequal(seen, before)) await keep(where, seen);
    return seen;
  });
}

/** Session storage may be full. Later pages of the tab then know less, but this one is judged all the same. */
async function keep(where: HostInTab, seen: Followed[]): Promise<void> {
  try {
    await map.set(keyOf(where), seen);
  } catch (error) {
    reportError('remember whom a page shows as followed', error);
  }
}

/** Adds the followed accounts of the profile's site as accounts that were seen together with it. */
function withSeen(followed: readonly Followed[], profile: Profile): Profile {
  const others = followed
    .filter((one) => one.site === profile.site && !isSame(one, profile) && !one.isWarned)
    .map(({ site, handle, displayName }) => ({ site, handle, displayName }));
  if (others.length === 0) return profile;
  return { ...profile, context: { ...profile.context, seen: [...(profile.context?.seen ?? []), ...others] } };
}

/**
 * Marks an account as followed where that keeps its amber warning from being drawn. A red warning is drawn all the
 * same: people follow impostors, and a page's word about following doesn't outweigh two keys.
 */
export function sparedIfFollowed(judged: Judged, isSpared: boolean): Judged {
  return isSpared && judged.verdict.level === 'possible' ? { ...judged, followed: true } : judged;
}

/** Forgets whom a tab has seen: when it is closed, or `except` one host when it has moved there. */
export async function forgetFollowed(tabId: number, except?: string): Promise<void> {
  await map.removeUnder(`${tabId}:`, except === undefined ? undefined : keyOf({ tabId, host: except }));
}

/**
 * Accounts that stand for one on another site. Bridges copy posts and name the original in the handle, which nobody but
 * the bridge can give: `nytimes.com@bsky.brid.gy` is Bluesky's nytimes.com. Threads speaks the fediverse's language
 * itself: `user@threads.net` is the Threads account. A website that is bridged has its domain for a handle, as accounts of
 * Bluesky may have, and is measured as one.
 */
import type { Profile, Site } from '../model';

export interface Original {
  site: Site;
  handle: string;
  /** A bridge made it; otherwise it is the account itself, seen from another network. */
  isMirror: boolean;
  /** It is no account but the website at `handle`. */
  isWebsite?: true;
}

/** Fediverse hosts whose user names are the names of accounts elsewhere. */
const HOSTS: ReadonlyMap<string, Omit<Original, 'handle'>> = new Map<string, Omit<Original, 'handle'>>([
  ['bsky.brid.gy', { site: 'bluesky', isMirror: true }],
  ['atproto.brid.gy', { site: 'bluesky', isMirror: true }],
  ['web.brid.gy', { site: 'bluesky', isMirror: true, isWebsite: true }],
  ['bird.makeup', { site: 'x', isMirror: true }],
  ['threads.net', { site: 'threads', isMirror: false }],
  ['threads.com', { site: 'threads', isMirror: false }],
]);
/** Bluesky handles of bridged fediverse accounts: user and server, parted by a dot. */
const FROM_FEDIVERSE = /^([^.]+)\.((?:[^.]+\.)+[^.]+)\.ap\.brid\.gy$/;

/** Bluesky handles of bridged websites: the domain, whole. */
const FROM_WEB = /^((?:[^.]+\.)+[^.]+)\.web\.brid\.gy$/;

/** The account that this one stands for; undefined for one that stands for itself, or doesn't say for whom. */
export function originalOf({ site, handle }: Pick<Profile, 'site' | 'handle'>): Original | undefined {
  const lower = handle.toLowerCase();
  if (site === 'bluesky') {
    const website = FROM_WEB.exec(lower)?.[1];
    if (website !== undefined) return { site, handle: website, isMirror: true, isWebsite: true };
    const [, user, server] = FROM_FEDIVERSE.exec(lower) ?? [];
    if (user === undefined || server === undefined) return undefined;
    const account = { site: 'mastodon' as const, handle: `${user}@${server}`, isMirror: true };
    const further = originalOf(account);
    return further ? { ...further, isMirror: true } : account;
  }
  const [user = '', host, ...more] = lower.split('@');
  const there = host === undefined || more.length > 0 || site !== 'mastodon' ? undefined : HOSTS.get(host);
  const isNamed = there?.isWebsite ? user.includes('.') : user !== '';
  return there && isNamed ? { ...there, handle: user } : undefined;
}

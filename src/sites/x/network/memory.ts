/**
 * What X sent of accounts, for as long as the tab lives, and how it completes a profile. What is drawn goes before
 * what was sent: a reader of the page must be able to check what a mark says.
 */
import type { Profile } from '../../../model';
import type { SiteNetwork } from '../../site';
import type { NetworkAccount } from './events';

/** Some 300 bytes each. */
const MAX_ACCOUNTS = 10_000;

export class NetworkMemory implements SiteNetwork {
  readonly #accounts = new Map<string, NetworkAccount>();
  /** Completed once, so that a profile read once stays one object. */
  #completed = new WeakMap<Profile, { by: NetworkAccount; profile: Profile }>();
  #changed: (() => void)[] = [];
  #isUnread = false;

  get size(): number {
    return this.#accounts.size;
  }

  /** Newer facts replace older ones; what isn't said anew stays. The accounts heard of longest ago make room. */
  take(accounts: readonly NetworkAccount[]): void {
    let isNews = this.#isUnread && accounts.length > 0;
    if (isNews) this.#isUnread = false;
    for (const account of accounts) {
      const key = account.handle.toLowerCase();
      const before = this.#accounts.get(key);
      const isSameOne = before?.id === undefined || account.id === undefined || before.id === account.id;
      const after = isSameOne ? { ...before, ...account } : account;
      const isNew = JSON.stringify(before) !== JSON.stringify(after);
      isNews ||= isNew;
      this.#accounts.delete(key);
      this.#accounts.set(key, isNew || !before ? after : before);
      const [oldest] = this.#accounts.keys();
      if (this.#accounts.size > MAX_ACCOUNTS && oldest !== undefined) this.#accounts.delete(oldest);
    }
    if (isNews) this.#tell();
  }

  get isUnread(): boolean {
    return this.#isUnread;
  }

  /** Takes note that X sends accounts which nobody understands; the next one that somebody does ends that. */
  takeUnread(): void {
    if (this.#isUnread || this.size > 0) return;
    this.#isUnread = true;
    this.#tell();
  }

  forget(): void {
    if (this.size === 0 && !this.#isUnread) return;
    this.#accounts.clear();
    this.#isUnread = false;
    this.#tell();
  }

  onNews(changed: () => void): void {
    this.#changed.push(changed);
  }

  complete<T extends Profile>(profile: T): T {
    const network = profile.site === 'x' ? this.#accounts.get(profile.handle.toLowerCase()) : undefined;
    if (!network) return profile;
    const before = this.#completed.get(profile);
    if (before?.by === network) return before.profile as T;
    const after = completed(profile, network);
    this.#completed.set(profile, { by: network, profile: after });
    return after;
  }

  #tell(): void {
    for (const changed of this.#changed) changed();
  }
}

function completed<T extends Profile>(profile: T, network: NetworkAccount): T {
  // Two numbers under one handle are two accounts, one after the other.
  if (profile.id !== undefined && network.id !== undefined && profile.id !== network.id) return profile;
  const { id, joined, followers, following, followed } = network;
  const facts = {
    id,
    joined,
    followers,
    following,
    followed,
    ...known(profile),
    ...badgeOf(profile, network),
  };
  const labels = [...new Set([...(profile.labels ?? []), ...(network.labels ?? [])])];
  return known({ ...facts, ...(labels.length > 0 && { labels }) }) as T;
}

/** Without what is undefined. */
function known(facts: object): object {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

/** A drawn badge that could be read stands; the organisation behind one is added where a picture is all that is drawn. */
function badgeOf(profile: Profile, network: NetworkAccount): Partial<Profile> {
  const isRead = profile.badge !== undefined && profile.badge !== 'unknown';
  if (!isRead && network.badge === undefined) return {};
  const isAffiliated = !isRead || profile.affiliation !== undefined || profile.badge === 'affiliate';
  const affiliation = isAffiliated ? { ...network.affiliation, ...profile.affiliation } : {};
  return {
    ...(!isRead && network.badge && { badge: network.badge }),
    ...(Object.keys(affiliation).length > 0 && { affiliation }),
  };
}

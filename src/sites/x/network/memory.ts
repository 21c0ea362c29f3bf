/**
 * An LRU cache of what X sent of accounts, for as long as the tab lives, and how it completes a profile. What is
 * drawn wins over what was sent, because the user must be able to check what a mark says.
 */
import type { Profile } from '../../../model';
import type { SiteNetwork } from '../../site';
import type { NetworkAccount } from './network-account';

/** Some 300 bytes each. */
const MAX_ACCOUNTS = 10_000;

export class NetworkMemory implements SiteNetwork {
  readonly #accounts = new Map<string, NetworkAccount>();
  /** Each profile is completed once, so that a profile that was read once stays one object. */
  #completed = new WeakMap<Profile, { by: NetworkAccount; profile: Profile }>();
  #changed: (() => void)[] = [];
  #isUnread = false;

  get size(): number {
    return this.#accounts.size;
  }

  /**
   * Newer facts replace older ones, and facts that aren't sent again stay. When it is full, the accounts heard of
   * longest ago are removed.
   */
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

  /** Notes that X sends accounts which can't be understood. The next account that can be understood ends that. */
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
    if (after === profile) return profile;
    after.drawn = profile;
    this.#completed.set(profile, { by: network, profile: after });
    return after;
  }

  #tell(): void {
    for (const changed of this.#changed) changed();
  }
}

function completed<T extends Profile>(profile: T, network: NetworkAccount): T {
  // Two numbers under one handle are two accounts: the handle has changed hands.
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

/**
 * A drawn badge that could be read is kept. Where only the picture of an organisation is drawn, the organisation is
 * added.
 */
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

/** From what a person pasted or typed (an address, `@handle`, a handle) to site and handle, or the reason why it names no account. */
import { SITES, type Site } from '../model';
import { isOnDomain } from '../text/web-address';
import { isChannelId } from './channel-id';
import type { ProfilePath } from './handle-rules';
import { hasScheme, pastedAddress, pastedPath } from './pasted-address';
import { RULES } from './rules-by-site';

/** An account as it can be asked for. */
export interface ParsedAccount {
  site: Site;
  /** As the site writes it, without `@`. */
  handle: string;
}

/** Why a text names no account. */
export type WhyNot =
  | 'empty'
  | 'bad-address' // no web address, or one that could show one host and lead to another
  | 'other-site' // an address of a site that isn't known, or not the site asked for
  | 'no-account' // an address of a post, a group, a search …
  | 'bad-handle' // the site gives out no such handle
  | 'which-site'; // a handle that many a site may have

/** `at` is the part that decided. */
export interface NoAccount {
  reason: WhyNot;
  at: string;
}

/** Spaces, and the signs that pages put around handles to keep them in order next to other scripts. */
const AROUND = /^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu;
const WITH_SITE = /^([a-z]+):([^/].*)$/;
const IN_FEDIVERSE = /^(?:acct:)?@?([^\s@/]+@[^\s@/]+\.[^\s@/]+)$/i;
const BLUESKY_HANDLE = /^(?:did:[a-z]+:\S+|@?[a-z0-9-]+\.bsky\.social|@(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]+)$/i;
const REDDIT_USER = /^\/?(?:u|user)\/[\w-]+\/?$/;
const LINKEDIN_PAGE = /^\/?(?:in|company|school|showcase)\/[^/]+\/?$/;

/**
 * Reads an address of any of the sites, `@user@host`, a Bluesky domain or DID, `site:handle`, or a bare handle.
 * @param reading the site of which a bare handle is taken to be
 */
export function parseAccount(pasted: string, reading?: Site): ParsedAccount | NoAccount {
  const text = pasted.replace(AROUND, '');
  if (text === '') return { reason: 'empty', at: '' };
  const address = addressIn(text);
  if (address) {
    const site = siteOf(address);
    return site === undefined ? { reason: 'other-site', at: address.host } : inAddress(site, address);
  }
  if (hasScheme(text)) return { reason: 'bad-address', at: text };
  const [, named, rest = ''] = WITH_SITE.exec(text) ?? [];
  const site = SITES.find((one) => one === named);
  if (site) return parseHandle(site, rest);
  const guessed = siteOfHandle(text) ?? reading;
  return guessed === undefined ? { reason: 'which-site', at: text } : parseHandle(guessed, text);
}

/** The same of what is known to be of one site: an address of it, a path, a handle with or without `@`. */
export function parseHandle(site: Site, written: string): ParsedAccount | NoAccount {
  const text = written.replace(AROUND, '');
  if (text === '') return { reason: 'empty', at: '' };
  const address = hasScheme(text) || !mayBeHandle(site, text) ? addressIn(text) : undefined;
  if (address)
    return siteOf(address) === site ? inAddress(site, address) : { reason: 'other-site', at: address.host };
  if (hasScheme(text)) return { reason: 'bad-address', at: text };
  return inAddress(site, pastedPath(text.replace(/^acct:/i, '')));
}

/** Bluesky's handles look like hosts, and bsky.app is one of them; elsewhere a site's host alone is no handle. */
const mayBeHandle = (site: Site, text: string): boolean => site === 'bluesky' && !text.includes('/');

/** Without a scheme only what stands on a known host, or has the `/@` of the fediverse, is an address: facebook.com, not annie.leibovitz. */
function addressIn(text: string): ProfilePath | undefined {
  if (text.startsWith('@')) return undefined;
  const address = pastedAddress(text);
  if (!address || hasScheme(text)) return address;
  const isFediverse = /^[^/@]+\/(?:@|users\/|web\/@|deck\/@)/.test(text);
  return isFediverse || siteOnHost(address.host) !== undefined ? address : undefined;
}

const siteOnHost = (host: string): Site | undefined =>
  SITES.find((site) => RULES[site].hosts.some((own) => isOnDomain(host, own)));

/** Every host may be a server of the fediverse; its addresses tell. */
function siteOf(address: ProfilePath): Site | undefined {
  const known = siteOnHost(address.host);
  return known ?? (RULES.mastodon.inPath(address) === undefined ? undefined : 'mastodon');
}

function inAddress(site: Site, path: ProfilePath): ParsedAccount | NoAccount {
  const rules = RULES[site];
  const [first = ''] = path.segments;
  if (rules.reserved.has(first.toLowerCase())) return { reason: 'no-account', at: first };
  const found = rules.inPath(path);
  if (found === undefined || found === '') return { reason: 'no-account', at: first || path.host };
  const handle = rules.written(found.replace(/^@/, ''));
  return rules.isValid(handle) ? { site, handle } : { reason: 'bad-handle', at: handle };
}

/** The site that the form of a handle alone tells. */
function siteOfHandle(text: string): Site | undefined {
  if (IN_FEDIVERSE.test(text)) return 'mastodon';
  if (BLUESKY_HANDLE.test(text)) return 'bluesky';
  if (REDDIT_USER.test(text)) return 'reddit';
  if (LINKEDIN_PAGE.test(text)) return 'linkedin';
  return isChannelId(text) ? 'youtube' : undefined;
}

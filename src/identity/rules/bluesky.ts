/**
 * Handles of Bluesky: a domain that points back at the account. Where it doesn't, the site shows the account's DID, or
 * `handle.invalid`, in its place.
 */
import { isOnDomain, plainHost } from '../../text/web-address';
import { asSegment, handleRules, hasLetters } from '../handle-rules';

/** AT Protocol, handle and DID specifications: a domain of at least two labels whose last begins with a letter. */
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;
const DID = /^did:(?:plc|web):[\w.:-]{3,250}$/i;
const LONGEST = 253;

/** Bluesky's own word for a handle whose domain doesn't confirm it; the page then shows the account's DID. */
const isUnproven = (handle: string): boolean =>
  /^did:/i.test(handle) || handle.toLowerCase() === 'handle.invalid';
const hostOf = (handle: string): string | undefined => (isUnproven(handle) ? undefined : plainHost(handle));

export const BLUESKY = handleRules({
  site: 'bluesky',
  local: (handle) => {
    const dot = handle.indexOf('.');
    return dot < 0 ? handle : handle.slice(0, dot);
  },
  isValid: (handle) =>
    hasLetters(handle) && ((handle.length <= LONGEST && DOMAIN.test(handle)) || DID.test(handle)),
  address: (handle) => `https://bsky.app/profile/${asSegment(handle)}`,
  isUnproven,
  hostIs: 'handle',
  host: hostOf,
  belongsToHost: (handle, domain) => {
    const host = hostOf(handle);
    return host !== undefined && isOnDomain(host, domain);
  },
  hosts: ['bsky.app'],
  inPath: ({ host, segments: [first, second] }) =>
    first === 'profile' ? second : host === '' ? first?.replace(/^@/, '') : undefined,
  written: (handle) => handle.toLowerCase(),
});

/** Where on the web a profile shows that it has been let in: what a listed domain can prove it by. */
import type { Profile } from '../model';
import { plainHost, webAddress } from './web-address';

export interface WebPlace {
  /** The Bluesky handle is a host; the Mastodon account lives on one; a verified link leads to one. */
  by: 'handle' | 'server' | 'link';
  host: string;
  /** Of a link; empty for the start page. */
  path: string;
}

/** Profiles have four links, or sixteen on servers that allow more. */
const LINKS_MOST = 16;
const PLACES_MOST = 6;

/** No more than six, none twice; what isn't verified by the site is no place here. */
export function webPlaces({ site, handle, links = [] }: Profile): WebPlace[] {
  const places: WebPlace[] = [];
  const add = (by: WebPlace['by'], host: string | undefined, path = ''): void => {
    const known = places.some((one) => one.by === by && one.host === host && one.path === path);
    if (host !== undefined && !known && places.length < PLACES_MOST) places.push({ by, host, path });
  };
  if (site === 'bluesky' && !isInvalidHandle(handle)) add('handle', plainHost(handle));
  if (site === 'mastodon') add('server', plainHost(/^[^@]+@([^@]+)$/.exec(handle)?.[1] ?? ''));
  for (const { url, verified } of links.slice(0, LINKS_MOST)) {
    const address = verified === true ? webAddress(url) : undefined;
    // An address with a query may lead on to anywhere, and the site that verified it went there.
    if (address?.isSecure && !address.hasQuery) add('link', address.host, address.path);
  }
  return places;
}

/** Bluesky's own word for a handle whose domain doesn't confirm it; the page then shows the account's DID. */
export function isInvalidHandle(handle: string): boolean {
  return /^did:/i.test(handle) || handle.toLowerCase() === 'handle.invalid';
}

/** Where on the web a profile shows that it has been let in: what a listed domain can prove it by. */
import type { Profile } from '../model';
import { webAddress } from '../text/web-address';
import { RULES } from './rules-by-site';

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
  const { hostIs, host } = RULES[site];
  if (hostIs) add(hostIs, host(handle));
  for (const { url, verified } of links.slice(0, LINKS_MOST)) {
    const address = verified === true ? webAddress(url) : undefined;
    // An address with a query may lead on to anywhere, and the site that verified it went there.
    if (address?.isSecure && !address.hasQuery) add('link', address.host, address.path);
  }
  return places;
}

/** The sites that can be read, in one list. */
import type { Site } from '../model';
import { bluesky } from './bluesky/bluesky';
import { mastodon } from './mastodon/mastodon';
import type { SiteReader } from './site';
import { x } from './x/x';

export const SITE_READERS: readonly SiteReader[] = [x, mastodon, bluesky];

/** Sites whose pages may stand on any host, and are recognised by their own marks. */
const ANYWHERE: readonly Site[] = ['mastodon', 'bluesky'];

/** The reader responsible for a page, if there is one: by its address, or by the page's own marks. */
export function siteFor(url: URL, doc: Document): SiteReader | undefined {
  return SITE_READERS.find((site) => site.isHere(url, doc));
}

/** The site that a host belongs to alone; undefined for all others, which may be anybody's server. */
export function siteOfHost({ protocol, hostname }: URL): Site | undefined {
  if (protocol !== 'https:') return undefined;
  return SITE_READERS.find(({ hosts }) => hosts.includes(hostname))?.id;
}

/** Whether pages of an address may speak of accounts of a site: a page speaks of its own site only. */
export function maySpeakOf(url: URL, site: Site): boolean {
  const own = siteOfHost(url);
  if (own !== undefined) return own === site;
  return url.protocol === 'https:' && ANYWHERE.includes(site);
}

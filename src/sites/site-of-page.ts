/** Which site's reader a page is for: by its host where that is one site's alone, else by the page's own marks. */
import type { Site } from '../model';
import { isBluesky } from './bluesky/page-signs';
import { isMastodon } from './mastodon/page-signs';
import { siteOfHost } from './registry';

/** The site of a page by its own marks; undefined where it shows none, or none yet. */
export function siteByMarks(_url: URL, doc: Document): Site | undefined {
  if (isMastodon(doc)) return 'mastodon';
  return isBluesky(doc) ? 'bluesky' : undefined;
}

/** The site whose reader is responsible for a page; undefined where none is, or where the page doesn't show it yet. */
export function siteOfPage(url: URL, doc: Document): Site | undefined {
  const own = siteOfHost(url);
  return own !== undefined || url.protocol !== 'https:' ? own : siteByMarks(url, doc);
}

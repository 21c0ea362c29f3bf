/** The readers of all sites, in one list: no bundle has them all, but sample pages of every site are read by tests. */
import { bluesky } from '../../src/sites/bluesky/bluesky';
import { mastodon } from '../../src/sites/mastodon/mastodon';
import type { SiteReader } from '../../src/sites/site';
import { siteOfPage } from '../../src/sites/site-of-page';
import { x } from '../../src/sites/x/x';

export const SITE_READERS: readonly SiteReader[] = [x, mastodon, bluesky];

/** The reader responsible for a page, if there is one. */
export function siteFor(url: URL, doc: Document): SiteReader | undefined {
  const site = siteOfPage(url, doc);
  return SITE_READERS.find(({ id }) => id === site);
}

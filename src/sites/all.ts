/** The sites that can be read, in one list. */
import type { SiteReader } from './site';
import { x } from './x';

export const SITE_READERS: readonly SiteReader[] = [x];

/** The reader responsible for an address, if there is one. */
export function siteFor(url: URL): SiteReader | undefined {
  return SITE_READERS.find((site) => site.isHere(url));
}

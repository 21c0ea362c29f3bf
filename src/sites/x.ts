/** X (x.com, twitter.com): its places joined to a site. How its pages are made is in `x/markup.ts`. */
import type { SiteReader } from './site';
import { readProfileHeader } from './x/profile';

export const x: SiteReader = {
  id: 'x',
  hosts: ['x.com', 'www.x.com', 'mobile.x.com', 'twitter.com', 'www.twitter.com', 'mobile.twitter.com'],
  isHere: (url) => url.protocol === 'https:' && x.hosts.includes(url.hostname),
  readPage: readProfileHeader,
  rows: '[data-testid="tweet"]',
  readRow: () => ({ names: [] }),
};

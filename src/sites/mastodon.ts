/**
 * Mastodon on any server: its places joined to a site. A page is recognised by its own marks, for a server may stand
 * on any host. How its pages are made is in `mastodon/markup.ts`.
 */
import { ROWS } from './mastodon/markup';
import { readProfileHeader } from './mastodon/profile';
import { readRow, threadOf } from './mastodon/row';
import { isMastodon } from './mastodon/server';
import type { SiteReader } from './site';

export const mastodon: SiteReader = {
  id: 'mastodon',
  hosts: [],
  isHere: (url, doc) => url.protocol === 'https:' && isMastodon(doc),
  readPage: readProfileHeader,
  rows: ROWS,
  threadOf,
  readRow,
};

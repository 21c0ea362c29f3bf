/**
 * Mastodon on any server: its places joined to a site. A page is recognised by its own marks, for a server may stand
 * on any host. How its pages are made is in `mastodon/markup.ts`.
 */
import { ROWS } from './markup';
import { readProfileHeader } from './profile';
import { readRow, threadOf } from './row';
import { isMastodon } from './server';
import type { SiteReader } from '../site';

export const mastodon: SiteReader = {
  id: 'mastodon',
  hosts: [],
  isHere: (url, doc) => url.protocol === 'https:' && isMastodon(doc),
  attributes: 'alt aria-description aria-label data-testid fill href src stop-color title'.split(' '),
  readPage: readProfileHeader,
  rows: ROWS,
  threadOf,
  readRow,
};

/** X (x.com, twitter.com): its places joined to a site. How its pages are made is in `x/markup.ts`. */
import type { NamesRead, SiteReader } from './site';
import { readAccountRow } from './x/account-row';
import { CELL, HOVER_CARD, MESSAGE, NOTIFICATION, POST, TYPEAHEAD } from './x/markup';
import { readNotification } from './x/notification';
import { readPost, threadOn } from './x/post';
import { readProfileHeader } from './x/profile';
import { spotBeside } from './x/spot';
import { readUnknownRows } from './x/unknown-rows';

const ROWS = [POST, CELL, HOVER_CARD, TYPEAHEAD, NOTIFICATION, MESSAGE].join(', ');

export const x: SiteReader = {
  id: 'x',
  hosts: ['x.com', 'www.x.com', 'mobile.x.com', 'twitter.com', 'www.twitter.com', 'mobile.twitter.com'],
  isHere: (url) => url.protocol === 'https:' && x.hosts.includes(url.hostname),
  readPage(doc, url): NamesRead {
    const { names, unread = [] } = readProfileHeader(doc, url);
    return { names, unread: [...unread, ...readUnknownRows(doc, ROWS)] };
  },
  rows: ROWS,
  threadOf: threadOn,
  spotBeside,
  readRow(row, context) {
    if (row.matches(POST)) return readPost(row, context);
    return row.matches(NOTIFICATION) ? readNotification(row) : readAccountRow(row);
  },
};

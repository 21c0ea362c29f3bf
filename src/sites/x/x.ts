/** X (x.com, twitter.com): its places joined to a site. How its pages are made is in `x/markup.ts`. */
import type { NamesRead, SiteReader } from '../site';
import { readAccountRow } from './account-row';
import { readChatHeader, readChatRow } from './chat';
import {
  CELL,
  CHAT_HEADER,
  CHAT_HOSTS,
  CHAT_MESSAGE,
  CHAT_ROW,
  HOVER_CARD,
  MESSAGE,
  NOTIFICATION,
  POST,
  SPACE,
  TYPEAHEAD,
} from './markup';
import { knownAccounts } from './network/known';
import { readNotification } from './notification';
import { readPost, threadOn } from './post';
import { readProfileHeader } from './profile';
import { readSpace } from './space';
import { spotBeside } from './spot';
import { readUnknownChats, readUnknownRows } from './unknown-rows';

const ROWS = [POST, CELL, HOVER_CARD, TYPEAHEAD, NOTIFICATION, MESSAGE, CHAT_ROW, CHAT_HEADER, SPACE].join(
  ', ',
);

export const x: SiteReader = {
  id: 'x',
  hosts: ['x.com', 'www.x.com', 'mobile.x.com', 'twitter.com', 'www.twitter.com', 'mobile.twitter.com'],
  isHere: (url) => url.protocol === 'https:' && x.hosts.includes(url.hostname),
  attributes: 'alt aria-description aria-label data-testid fill href src stop-color title'.split(' '),
  readPage(doc, url): NamesRead {
    const { names, unread = [] } = readProfileHeader(doc, url);
    return { names, unread: [...unread, ...readUnknownRows(doc, ROWS), ...readUnknownChats(doc, url, ROWS)] };
  },
  network: knownAccounts,
  rows: ROWS,
  shadowHosts: CHAT_HOSTS,
  threadOf: threadOn,
  spotBeside,
  readRow(row, context) {
    if (row.closest(CHAT_MESSAGE)) return { names: [] };
    if (row.matches(POST)) return readPost(row, context);
    if (row.matches(SPACE)) return readSpace(row);
    if (row.matches(CHAT_ROW)) return readChatRow(row);
    if (row.matches(CHAT_HEADER)) return readChatHeader(row, context.url);
    return row.matches(NOTIFICATION) ? readNotification(row) : readAccountRow(row);
  },
};

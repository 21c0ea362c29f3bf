/** X (x.com, twitter.com): its places joined to a site. How its pages are made is in `x/markup.ts`. */
import type { RowKind } from '../site';
import { siteReader } from '../site-reader';
import { readAccountRow } from './account-row';
import { readChatHeader, readChatRow } from './chat';
import * as markup from './markup';
import { networkOfPage } from './network/of-page';
import { readNotification } from './notification';
import { readPost, threadOn } from './post';
import { readProfileHeader } from './profile';
import { readSpace } from './space';
import { spotBeside } from './spot';
import { unknownCells, unknownChats, unknownPosts } from './unknown-rows';

const account: RowKind['read'] = (row, _context, place) => readAccountRow(row, place);

const ROWS: readonly RowKind[] = [
  { selector: markup.POST, place: 'post', read: readPost, unknown: unknownPosts },
  { selector: markup.CELL, place: 'cell', read: account, unknown: unknownCells },
  { selector: markup.HOVER_CARD, place: 'hover-card', read: account },
  { selector: markup.TYPEAHEAD, place: 'typeahead', read: account },
  { selector: markup.NOTIFICATION, place: 'notification', read: readNotification },
  { selector: markup.MESSAGE, place: 'message', read: account },
  { selector: markup.CHAT_ROW, place: 'message', read: readChatRow, unknown: unknownChats },
  { selector: markup.CHAT_HEADER, place: 'message', read: (row, { url }) => readChatHeader(row, url) },
  { selector: markup.SPACE, place: 'cell', read: readSpace },
];

/** What is written in the Chat's messages is never read. */
const outsideMessages = (kind: RowKind): RowKind => ({
  ...kind,
  read: (row, context, place) =>
    row.closest(markup.CHAT_MESSAGE) ? { names: [] } : kind.read(row, context, place),
});

export const x = siteReader({
  id: 'x',
  attributes: ['alt', 'aria-description', 'aria-label', 'data-testid', 'fill', 'href', 'src', 'stop-color'],
  network: networkOfPage,
  readHeader: readProfileHeader,
  rows: ROWS.map(outsideMessages),
  shadowHosts: markup.CHAT_HOSTS,
  threadOf: threadOn,
  spotBeside,
});

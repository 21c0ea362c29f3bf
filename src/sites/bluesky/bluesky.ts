/**
 * Bluesky (bsky.app), and the clients made from its own: their places joined to a site. How the pages are made is in
 * `bluesky/markup.ts`.
 */
import type { RowKind } from '../site';
import { siteReader } from '../site-reader';
import { readAccount } from './account-row';
import { readChoice, readOption } from './choice';
import * as markup from './markup';
import { isOfNotifications, readNotification } from './notification';
import { readBarePost, readPost, readThread } from './post';
import { readProfileHeader } from './profile';

const readFeedItem: RowKind['read'] = (row, context) =>
  isOfNotifications(context.url) ? readNotification(row, context) : readPost(row, context);

/** Options are no links; the proposals of earlier clients are. */
const readTypeahead: RowKind['read'] = (row, context) =>
  row.matches('a') ? readAccount(row, context) : readOption(row);

export const bluesky = siteReader({
  id: 'bluesky',
  attributes: ['alt', 'aria-label', 'data-testid', 'fill', 'href', 'src'],
  readHeader: readProfileHeader,
  rows: [
    { selector: markup.FEED_ITEM, place: 'post', read: readFeedItem },
    { selector: markup.NOTIFICATION, place: 'notification', read: readNotification },
    { selector: markup.THREAD_ITEM, place: 'post', read: readPost },
    { selector: markup.BARE_POST, place: 'post', read: readBarePost },
    { selector: markup.TYPEAHEAD_ROW, place: 'typeahead', read: readTypeahead },
    { selector: markup.CARD, place: 'cell', read: readAccount },
    { selector: markup.ACCOUNT_ROW, place: 'cell', read: readAccount },
    { selector: markup.CONVERSATION, place: 'message', read: readAccount },
    { selector: markup.CHOICE, place: 'typeahead', read: readChoice },
  ],
  threadOf: readThread,
});

/**
 * Bluesky (bsky.app), and the clients made from its own: their places joined to a site. How the pages are made is in
 * `bluesky/markup.ts`.
 */
import type { SiteReader } from '../site';
import { readAccount } from './account-row';
import { FEED_ITEM, GENERATOR, NOTIFICATION, ROWS, THREAD_ITEM } from './markup';
import { isOfNotifications, readNotification } from './notification';
import { readPost, readThread } from './post';
import { readProfileHeader } from './profile';

export const bluesky: SiteReader = {
  id: 'bluesky',
  hosts: ['bsky.app', 'main.bsky.dev', 'deer.social', 'blacksky.community', 'mu.social'],
  isHere: (url, doc) =>
    (url.protocol === 'https:' && bluesky.hosts.includes(url.hostname)) ||
    doc.querySelector(GENERATOR) !== null,
  attributes: 'alt aria-description aria-label data-testid fill href src stop-color title'.split(' '),
  readPage: readProfileHeader,
  rows: ROWS,
  threadOf: readThread,
  readRow(row, context) {
    if (row.matches(NOTIFICATION) || (row.matches(FEED_ITEM) && isOfNotifications(context.url)))
      return readNotification(row, context);
    return row.matches(`${FEED_ITEM}, ${THREAD_ITEM}`) ? readPost(row, context) : readAccount(row, context);
  },
};

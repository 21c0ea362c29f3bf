/** Posts and accounts of a drawing that isn't known: when X renames what rows are found by, silence must not look like calm. */
import { rootsOf } from '../shadow-hosts';
import type { Unread } from '../site';
import { AVATAR, CHAT_HOSTS, CHAT_LINK, CHAT_MESSAGE, COLUMN, FOLLOW, LINE } from './markup';

/** More say no more. */
const MOST = 5;

/** With one other person, by both numbers. */
const CONVERSATION = /^(?:https:\/\/x\.com)?\/i\/chat\/\d+[:-]\d+\/?$/;

/** Links to conversations in the Chat that stand in no row. */
export function readUnknownChats(doc: Document, rows: string): Unread[] {
  const links = rootsOf(doc, CHAT_HOSTS).flatMap((root) =>
    root === doc ? [] : [...root.querySelectorAll(CHAT_LINK)],
  );
  const strangers = links.filter(
    (link) =>
      CONVERSATION.test(link.getAttribute('href') ?? '') &&
      link.textContent.trim() !== '' &&
      !link.closest(`${rows}, ${CHAT_MESSAGE}`),
  );
  const why = 'no row (data-testid="dm-conversation-item-…") around a link to a conversation';
  return strangers.slice(0, MOST).map(() => ({ place: 'message', why }));
}

/** What looks like posts in the main column and is no row; tombstones of deleted posts are, one or two among others. */
export function readUnknownRows(doc: Document, rows: string): Unread[] {
  const column = doc.querySelector(COLUMN) ?? doc.querySelector('main, [role="main"]');
  const strangers = [...(column?.querySelectorAll('article') ?? [])].filter(
    (article) => !article.closest(rows) && article.querySelector('time, a[href*="/status/"]'),
  );
  const accounts = [...(column?.querySelectorAll(LINE) ?? [])].filter(
    (line) =>
      !line.querySelector(`${rows}, article`) && line.querySelector(AVATAR) && line.querySelector(FOLLOW),
  );
  const noPost = { place: 'post', why: 'no post (data-testid="tweet") among what looks like posts' } as const;
  const noCell = { place: 'cell', why: 'no row (data-testid="UserCell") in a line with an account' } as const;
  return [...strangers.slice(0, MOST).map(() => noPost), ...accounts.slice(0, MOST).map(() => noCell)];
}

/** Posts and accounts of a drawing that isn't known: when X renames what rows are found by, silence must not look like calm. */
import type { Unread } from '../site';
import { AVATAR, COLUMN, FOLLOW, LINE } from './markup';

/** More say no more. */
const MOST = 5;

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

/** Posts of a drawing that isn't known: when X renames what rows are found by, silence must not look like calm. */
import type { Unread } from '../site';
import { COLUMN } from './markup';

/** More say no more. */
const MOST = 5;

/** What looks like posts in the main column and is no row; tombstones of deleted posts are, one or two among others. */
export function readUnknownRows(doc: Document, rows: string): Unread[] {
  const column = doc.querySelector(COLUMN) ?? doc.querySelector('main, [role="main"]');
  const strangers = [...(column?.querySelectorAll('article') ?? [])].filter(
    (article) => !article.closest(rows) && article.querySelector('time, a[href*="/status/"]'),
  );
  const why = 'no post (data-testid="tweet") among what looks like posts';
  return strangers.slice(0, MOST).map(() => ({ place: 'post', why }));
}

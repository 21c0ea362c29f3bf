/** Where a row stands in a conversation, the same on every site. */
import type { Thread } from './site';

/**
 * Whether a row replies to the conversation's post: it stands behind it. Long conversations are drawn in parts; when
 * the post itself has been taken out of the page, somebody has scrolled down from it, and what is left replies to it.
 */
export function isReplyIn(thread: Thread | undefined, row: Element): boolean {
  if (!thread || row === thread.row) return false;
  if (!thread.row.isConnected) return true;
  return (thread.row.compareDocumentPosition(row) & row.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

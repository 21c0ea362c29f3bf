/** Where a row stands in a conversation, the same on every site. */
import { isSameHandle } from '../../identity/handle-key';
import type { NameOnPage, NamesRead, Thread } from '../site';

/**
 * Whether a row replies to the conversation's post: it stands behind it. Long conversations are drawn in parts; when
 * the post itself has been taken out of the page, somebody has scrolled down from it, and what is left replies to it.
 */
export function isReplyIn(thread: Thread | undefined, row: Element): boolean {
  if (!thread || row === thread.row) return false;
  if (!thread.row.isConnected) return true;
  return (thread.row.compareDocumentPosition(row) & row.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/**
 * The names of a row with the conversation that they stand in: copycats reply under the post of whom they copy, and
 * a reply or a quoted post is judged beside its author. The author himself, and posts above, stand as they are.
 */
export function besideThread(read: NamesRead, thread: Thread | undefined): NamesRead {
  return thread ? { ...read, names: read.names.map((name) => beside(name, thread)) } : read;
}

function beside({ anchor, profile }: NameOnPage, { author }: Thread): NameOnPage {
  const isAnswer = profile.place === 'reply' || profile.place === 'quote';
  const isAuthor = isSameHandle(profile.site, profile.handle, author.handle);
  if (!isAnswer || isAuthor) return { anchor, profile };
  return { anchor, profile: { ...profile, context: { threadAuthor: author } } };
}

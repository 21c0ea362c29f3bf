/** Threads: where a row stands in a conversation. The same on every site. */
import { isSameHandle } from '../../identity/handle-key';
import type { NameOnPage, NamesRead, Thread } from '../site';

/**
 * Whether a row replies to the conversation's post: it stands after it. Sites remove parts of long conversations from
 * the page. If the post itself is gone, somebody has scrolled down from it, so what is left replies to it.
 */
export function isReplyIn(thread: Thread | undefined, row: Element): boolean {
  if (!thread || row === thread.row) return false;
  if (!thread.row.isConnected) return true;
  return (thread.row.compareDocumentPosition(row) & row.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/**
 * Adds the conversation to the names of a row. Copycats reply under the post of the account that they copy, so a
 * reply or a quoted post is compared with the author of the post. The author, and posts above it, are left as they
 * are.
 */
export function withThread(read: NamesRead, thread: Thread | undefined): NamesRead {
  return thread ? { ...read, names: read.names.map((name) => addThread(name, thread)) } : read;
}

function addThread({ anchor, profile }: NameOnPage, { author }: Thread): NameOnPage {
  const isAnswer = profile.place === 'reply' || profile.place === 'quote';
  const isAuthor = isSameHandle(profile.site, profile.handle, author.handle);
  if (!isAnswer || isAuthor) return { anchor, profile };
  return { anchor, profile: { ...profile, context: { threadAuthor: author } } };
}

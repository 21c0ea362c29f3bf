/** A post: its author, and the author of the post it quotes. */
import type { Place } from '../../model';
import type { NameOnPage, NamesRead, RowContext, Thread, Unread } from '../site';
import { isReplyIn } from '../reading/thread';
import { readBadge } from './badge';
import { readRowLabels } from './labels';
import { AVATAR, FOCAL_POST, POST_NAME, QUOTE } from './markup';
import { linkedHandle, readBlock, type RowName } from './row-name';

/** Reads every name block of a post. A post without any is unread when somebody's picture is in it. */
export function readPost(row: Element, context: RowContext): NamesRead {
  const names: NameOnPage[] = [];
  const unread: Unread[] = [];
  const blocks = row.querySelectorAll(POST_NAME);
  for (const block of blocks) {
    const place = placeOf(block, row, context);
    const name = readBlock(block, authorLinked(block));
    if (typeof name === 'string') unread.push({ place, why: name });
    else names.push({ anchor: name.box, profile: profileOf(row, name, place) });
  }
  if (blocks.length === 0 && row.querySelector(AVATAR)) {
    unread.push({
      place: placeOf(row, row, context),
      why: 'no name block (data-testid="User-Name") in a post',
    });
  }
  return { names, unread };
}

/** Whose post the page is about. */
export function threadOn(doc: Document, url: URL): Thread | undefined {
  if (!/^\/\w+\/status\/\d+/.test(url.pathname)) return undefined;
  const row = doc.querySelector(FOCAL_POST);
  const block = row?.querySelector(POST_NAME);
  const name = block && readBlock(block, authorLinked(block));
  if (!row || !name || typeof name === 'string') return undefined;
  return { row, author: { site: 'x', handle: name.handle, displayName: name.displayName } };
}

/** The handle that the block's own links lead to; a quoted author has no link. */
function authorLinked(block: Element): string | undefined {
  for (const link of block.querySelectorAll('a[href]')) {
    const handle = linkedHandle(link);
    if (handle !== undefined) return handle;
  }
  return undefined;
}

function quoteAround(element: Element, row: Element): Element | null {
  const quote = element.parentElement?.closest(QUOTE) ?? null;
  return quote && quote !== row && row.contains(quote) && !quote.closest(POST_NAME) ? quote : null;
}

function placeOf(block: Element, row: Element, { thread }: RowContext): Place {
  if (quoteAround(block, row)) return 'quote';
  return isReplyIn(thread, row) ? 'reply' : 'post';
}

function profileOf(row: Element, name: RowName, place: Place): NameOnPage['profile'] {
  const { handle, displayName, block } = name;
  const own = quoteAround(block, row);
  const labels = readRowLabels(own ?? row, block, (mask) => quoteAround(mask, row) !== own);
  return {
    site: 'x',
    handle,
    displayName,
    ...readBadge(block, name),
    ...(labels.length > 0 && { labels }),
    place,
  };
}

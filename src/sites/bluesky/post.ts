/** Posts in feeds and threads: their author, who reposted them, the authors of posts quoted in them. */
import type { Place } from '../../model';
import type { NameOnPage, NamesRead, RowContext, Thread } from '../site';
import { isReplyIn } from '../reading/thread';
import { accountOf, withLabels } from './account';
import { actorOf, isDid, threadAddress } from './address';
import * as markup from './markup';
import { readName } from './name-block';
import { readReposter } from './reposter';

/** Reads a post that stands in a feed or thread. */
export function readPost(row: Element, { thread }: RowContext): NamesRead {
  const place = isReplyIn(thread, row) ? 'reply' : 'post';
  const owner = ownerOf(row) || linkedFirst(row);
  const author = readAuthor(row, owner, place);
  if (!author) {
    const isHidden = !row.querySelector(markup.ACCOUNT_LINK); // hidden by moderation: only a sentence is left
    return { names: [], unread: isHidden ? [] : [{ place, why: `no name with the handle ${owner}` }] };
  }
  const written = withLabels(row, [author, ...readQuotes(row, author)]);
  return { names: [...readReposter(row), ...written] };
}

/** Reads what has the shape of a post without a test id: one in search results, or one that is quoted in a message. */
export function readBarePost(row: Element, context: RowContext): NamesRead {
  if (row.querySelector(markup.POST_MENU)) return readPost(row, context);
  const avatar = row.querySelector(markup.AVATAR);
  const name = avatar && readName(row);
  return { names: name ? [accountOf(name, { place: 'quote', avatar: imageOf(avatar) })] : [] };
}

/** The account that the first link of a post leads to: its author's, whose picture comes first. */
function linkedFirst(row: Element): string {
  return actorOf(row.querySelector(markup.ACCOUNT_LINK)?.getAttribute('href') ?? '') ?? '';
}

/** The handle that a row's test id names; `handle.invalid` where it is. */
export function ownerOf(row: Element): string {
  const [, handle = ''] =
    /^(?:\w+-by|searchAutoCompleteResult|profileCard)-(.*?)(?:-link)?$/.exec(
      row.getAttribute('data-testid') ?? '',
    ) ?? [];
  return handle.toLowerCase();
}

/**
 * The conversation at an address. The post that it is about has name and handle in one link, all others have them in
 * two.
 */
export function readThread(doc: Document, url: URL): Thread | undefined {
  const actor = threadAddress(url);
  if (actor === undefined) return undefined;
  for (const row of doc.querySelectorAll(markup.THREAD_ITEM)) {
    if ((ownerOf(row) !== actor && !isDid(actor)) || row.closest(markup.OUT_OF_SIGHT)) continue;
    const name = readName(row, ownerOf(row));
    const link = name?.anchor.parentElement?.closest('a');
    if (!name || !link || !row.contains(link)) continue;
    const { handle, displayName } = name;
    return { author: { site: 'bluesky', handle, displayName }, row };
  }
  return undefined;
}

function readAuthor(row: Element, owner: string, place: Place): NameOnPage | undefined {
  const name = owner === '' ? undefined : readName(row, owner);
  return name && accountOf(name, { place, avatar: avatarOf(row, name.handle) });
}

/** An account's own picture in a row that may show others' as well. */
export function avatarOf(row: Element, handle: string): Element | null {
  return row.querySelector(`a[href="/profile/${handle}"] ${markup.AVATAR_IMAGE}`);
}

/** A quoted post begins with its author's picture, name and handle in one line. None of them has to be a link. */
export function readQuotes(row: Element, author: NameOnPage): NameOnPage[] {
  const quotes = new Map<Element, NameOnPage>();
  for (const avatar of row.querySelectorAll(markup.AVATAR)) {
    const isBehind = author.anchor.compareDocumentPosition(avatar) & row.DOCUMENT_POSITION_FOLLOWING;
    if (!isBehind) continue;
    for (let box = avatar.parentElement; box && !box.contains(author.anchor); box = box.parentElement) {
      const name = readName(box);
      if (!name) continue;
      const quoted = quotes.get(name.anchor) ?? accountOf(name, { place: 'quote', avatar: imageOf(avatar) });
      quotes.set(name.anchor, quoted);
      break;
    }
  }
  return [...quotes.values()];
}

function imageOf(avatar: Element): Element | null {
  return avatar.matches('img') ? avatar : avatar.querySelector(markup.AVATAR_IMAGE);
}

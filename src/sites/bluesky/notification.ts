/**
 * Notifications: a post with its author, or a sentence that begins with a name, whose handle is only in its link.
 * Several accounts may have done the same, and the list of them may be open. There are two kinds: feed items, whose
 * test id has the handle, and a newer one.
 */
import type { NameOnPage, NamesRead, RowContext } from '../site';
import { readAccount } from './account-row';
import { accountOf, withLabels } from './account';
import { INVALID_HANDLE, accountOnly, isDid, writtenHandle } from './address';
import * as markup from './markup';
import { handlesIn, nameIn, readFirstName, readName, type ReadName } from './name-block';
import { avatarOf, ownerOf, readQuotes } from './post';

/** Whether an address shows notifications, whose rows are made like those of feeds. */
export function isOfNotifications({ pathname }: URL): boolean {
  return /^\/notifications(?:\/|$)/.test(pathname);
}

/** Reads a notification, with the list of those who did the same. */
export function readNotification(row: Element, context: RowContext): NamesRead {
  const isNew = row.matches(markup.NOTIFICATION);
  const owner = isNew ? undefined : ownerOf(row);
  const found = readNamed(row, owner) ?? (isNew ? readFollower(row) : undefined);
  const others = isNew ? unaddressedIn(row) : listedIn(row, context);
  if (!found) {
    const why = owner === undefined ? 'no name beside its link' : `no name of ${owner}`;
    return { names: others, unread: [{ place: 'notification', why }] };
  }
  const { name, isOfPost } = found;
  const named = accountOf(name, { place: 'notification', avatar: avatarOf(row, name.handle) });
  return {
    names: isOfPost ? withLabels(row, [named, ...readQuotes(row, named)]) : [named, ...others].sort(inOrder),
  };
}

interface Named {
  name: ReadName;
  /** It is the author of the post that the notification shows. */
  isOfPost: boolean;
}

function readNamed(row: Element, owner: string | undefined): Named | undefined {
  for (const link of accountLinks(row)) {
    const handle = accountOnly(link.getAttribute('href') ?? '');
    if (handle === undefined || link.querySelector(markup.AVATAR)) continue;
    const isOwner = handle === owner || (owner === INVALID_HANDLE && isDid(handle));
    if (owner !== undefined && !isOwner) continue;
    const displayName = nameIn(link);
    if (displayName === '') continue;
    const inPost = link.parentElement && readName(link.parentElement, handle);
    if (inPost) return { name: inPost, isOfPost: true };
    if (writtenHandle(displayName.trim()) === handle) continue; // it belongs to a post whose name can't be found
    return { name: { displayName, handle, anchor: link, badgeSlots: [link] }, isOfPost: false };
  }
  return undefined;
}

/**
 * A new follower in a list of followers alone. The name is no link and the handle may be missing; the picture leads
 * to the account.
 */
function readFollower(row: Element): Named | undefined {
  const picture = accountLinks(row).find((link) => link.querySelector(markup.AVATAR));
  const handle = accountOnly(picture?.getAttribute('href') ?? '');
  const name = handle && (readName(row, handle) ?? readFirstName(row, handle));
  return name ? { name, isOfPost: false } : undefined;
}

/**
 * The accounts in the list of a feed item. The client may keep a closed list in the page; then the pictures of its
 * accounts stand outside of it.
 */
function listedIn(row: Element, context: RowContext): NameOnPage[] {
  const pictures = accountLinks(row).filter((link) => link.querySelector(markup.AVATAR));
  const cards = pictures.filter((link) => !handlesIn(link).next().done);
  const isOpen = pictures.every((link) => cards.some((card) => card.contains(link)));
  return isOpen ? cards.flatMap((card) => readAccount(card, context).names) : [];
}

/** The accounts in the list of the newer kind whose handles are written. */
function unaddressedIn(row: Element): NameOnPage[] {
  return [...row.querySelectorAll(markup.UNADDRESSED)].flatMap((item) => {
    const name = readName(item);
    const avatar = item.querySelector(markup.AVATAR_IMAGE);
    return name ? [accountOf(name, { place: 'notification', avatar })] : [];
  });
}

function accountLinks(row: Element): Element[] {
  const links = [...row.querySelectorAll(markup.ACCOUNT_LINK)];
  return links.filter((link) => accountOnly(link.getAttribute('href') ?? '') !== undefined);
}

function inOrder({ anchor: one }: NameOnPage, { anchor: other }: NameOnPage): number {
  return one.compareDocumentPosition(other) & one.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** Notifications: a post with its author, or a sentence that begins with a name and has no handle but in its link. */
import type { NamesRead, RowContext } from '../site';
import { readAccount } from './account-row';
import { accountOf } from './account';
import { INVALID_HANDLE, actorOf, isDid, writtenHandle } from './address';
import * as markup from './markup';
import { nameIn, readName, type ReadName } from './name-block';
import { avatarOf, ownerOf, readQuotes } from './post';

/** Whether an address shows notifications, whose rows are made like those of feeds. */
export function isOfNotifications({ pathname }: URL): boolean {
  return /^\/notifications(?:\/|$)/.test(pathname);
}

/** Reads a notification, with the list of further accounts in it. */
export function readNotification(row: Element, context: RowContext): NamesRead {
  const name = readNamed(row, ownerOf(row));
  if (!name) return { names: [], unread: [{ place: 'notification', why: `no name of ${ownerOf(row)}` }] };
  const parts = { place: 'notification', avatar: avatarOf(row, name.handle) } as const;
  const named = accountOf(name, parts);
  const others = [...row.querySelectorAll(markup.CARD)].flatMap((card) => readAccount(card, context).names);
  return { names: [named, ...readQuotes(row, named), ...others] };
}

function readNamed(row: Element, owner: string): ReadName | undefined {
  for (const link of row.querySelectorAll(markup.ACCOUNT_LINK)) {
    const handle = actorOf(link.getAttribute('href') ?? '');
    const isOwner = handle === owner || (owner === INVALID_HANDLE && handle !== undefined && isDid(handle));
    if (!isOwner || link.querySelector(markup.AVATAR) || link.closest(markup.CARD)) continue;
    const displayName = nameIn(link);
    if (displayName === '') continue;
    const inPost = link.parentElement && readName(link.parentElement, handle);
    if (inPost) return inPost;
    if (writtenHandle(displayName.trim()) === handle) continue; // a post's, whose name can't be found
    return { displayName, handle, anchor: link, badgeSlots: [link] };
  }
  return undefined;
}

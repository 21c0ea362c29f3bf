/**
 * Accounts in rows of their own: lists, search, suggestions while somebody types, conversations, and hover cards.
 * Name and handle stand in one link to the account; a link without both is no such row.
 */
import type { Place } from '../../model';
import type { NamesRead, RowContext } from '../site';
import { accountOf, type Shown } from './account';
import { actorOf } from './address';
import { readBio, readCount, readLinks } from './details';
import * as markup from './markup';
import { readName } from './name-block';
import { ownerOf } from './post';

/** Reads the account of a row. */
export function readAccount(row: Element, context: RowContext): NamesRead {
  const href = row.getAttribute('href') ?? '';
  const isConversation = row.matches(markup.CONVERSATION);
  // The picture next to the link to a conversation leads to the account. A group's picture doesn't.
  const link = isConversation ? row.parentElement?.querySelector(markup.ACCOUNT_LINK) : row;
  const actor = actorOf(link?.getAttribute('href') ?? '') ?? (ownerOf(row) || undefined);
  const name = actor === undefined ? undefined : readName(row, actor);
  const box = cardAround(row, href);
  const place = box ? 'hover-card' : placeOf(row, context);
  if (!name) {
    const isRow = row.matches(`${markup.CARD}, ${markup.TYPEAHEAD_ROW}`);
    return { names: [], unread: isRow ? [{ place, why: `no name with the handle ${actor ?? ''}` }] : [] };
  }
  const avatar = (box ?? link ?? row).querySelector(markup.AVATAR_IMAGE);
  return { names: [accountOf(name, { place, avatar, labelled: row, shown: box ? factsOf(box) : {} })] };
}

function placeOf(row: Element, { url }: RowContext): Place {
  if (row.matches(markup.TYPEAHEAD_ROW)) return 'typeahead';
  if (row.matches(markup.CONVERSATION) || url.pathname.startsWith('/messages')) return 'message';
  return url.pathname.startsWith('/notifications') ? 'notification' : 'cell';
}

/** The hover card whose name is this link. The counts of the same account stand next to it. */
function cardAround(row: Element, href: string): Element | undefined {
  const box = row.parentElement;
  const counts = box?.querySelector(markup.LIST_LINK('followers'));
  return box && counts?.getAttribute('href') === `${href}/followers` ? box : undefined;
}

function factsOf(box: Element): Shown {
  const counts = box.querySelector(markup.LIST_LINK('follows'))?.parentElement;
  const next = counts?.nextElementSibling;
  const bio = next && !next.querySelector(markup.LIST_LINK('known-followers')) ? next : null;
  return {
    bio: readBio(bio),
    followers: readCount(box, 'followers'),
    following: readCount(box, 'follows'),
    links: readLinks(bio),
  };
}

/**
 * Accounts in rows of their own: lists, search, conversations, and hover cards. Name and handle stand in one link to
 * the account. What a link without both may be is looked for around it, as the last resort.
 */
import type { Place } from '../../model';
import { withoutDirections } from '../reading/drawn-text';
import type { NamesRead, RowContext } from '../site';
import { accountOf, type Shown } from './account';
import { actorOf, writtenHandle } from './address';
import { readSender } from './chat';
import { readBio, readCount, readLinks } from './details';
import * as markup from './markup';
import { readName } from './name-block';
import { ownerOf } from './post';

/** A link that has an account in it whatever its address; others may be pictures alone. */
const SURE_ROW = `${markup.CARD}, ${markup.TYPEAHEAD_ROW}`;

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
  if (!name) return readAround(row, actor, place);
  const avatar = (box ?? link ?? row).querySelector(markup.AVATAR_IMAGE);
  return { names: [accountOf(name, { place, avatar, labelled: row, shown: box ? factsOf(box) : {} })] };
}

/**
 * A link without both name and handle in it may be a sender's picture, or the name of somebody whose handle is the
 * next link, as in posts.
 */
function readAround(row: Element, actor: string | undefined, place: Place): NamesRead {
  const why = `no name with the handle ${actor ?? ''}`;
  if (row.matches(SURE_ROW)) return { names: [], unread: [{ place, why }] };
  const around = row.parentElement;
  if (actor === undefined || !around || !row.matches(markup.ACCOUNT_ROW)) return { names: [] };
  const avatar = row.querySelector(markup.AVATAR_IMAGE);
  const sender = place === 'message' && row.querySelector(markup.AVATAR) ? readSender(row, actor) : undefined;
  if (sender) return { names: [accountOf(sender, { place, avatar })] };
  const pair = readName(around, actor);
  if (pair?.badgeSlots[0] === row) return { names: [accountOf(pair, { place: 'post' })] };
  const isHandle = writtenHandle(withoutDirections(row.textContent)) === actor;
  const isMissed = isHandle && !pair && !around.closest(markup.RUNNING_TEXT);
  return { names: [], unread: isMissed ? [{ place: 'post', why }] : [] };
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

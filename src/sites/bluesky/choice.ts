/**
 * Accounts that are neither links nor posts: what is proposed while somebody types, whom a new chat may be with, and
 * the author above a reply that is being written. They have the shape that every place has: picture, name, handle.
 */
import type { Place } from '../../model';
import type { NamesRead, RowContext } from '../site';
import { accountOf } from './account';
import { handleOfAvatar } from './known-handles';
import * as markup from './markup';
import { readFirstName, readName } from './name-block';

/** Reads an option of a list that opens while somebody types; options may also be words or emoji. */
export function readOption(row: Element): NamesRead {
  const name = readName(row);
  const avatar = row.querySelector(markup.AVATAR_IMAGE);
  if (name) return { names: [accountOf(name, { place: 'typeahead', avatar })] };
  const isAccount = row.querySelector(markup.AVATAR) !== null;
  return { names: [], unread: isAccount ? [{ place: 'typeahead', why: 'no name with a handle' }] : [] };
}

/** Reads a button; one without a picture in it shows no account, and many with one don't either. */
export function readChoice(row: Element, context: RowContext): NamesRead {
  if (!row.querySelector(markup.AVATAR) || row.closest(markup.MENU)) return { names: [] };
  const avatar = row.querySelector(markup.AVATAR_IMAGE);
  const name = readName(row);
  if (name) return { names: [accountOf(name, { place: placeOf(context), avatar })] };
  const handle = handleOfAvatar(avatar);
  const author = handle === undefined ? undefined : readFirstName(row, handle);
  return { names: author ? [accountOf(author, { place: 'post', avatar })] : [] };
}

function placeOf({ url }: RowContext): Place {
  return url.pathname.startsWith('/messages') ? 'message' : 'typeahead';
}

/** Rows with one account each: lists of accounts, hover cards, suggestions of the search, direct messages. */
import type { Place } from '../../model';
import { drawnText } from '../reading/drawn-text';
import { shown } from '../reading/shown';
import type { NameOnPage, NamesRead } from '../site';
import { readBadge } from './badge';
import { readCount, readId } from './details';
import { readRowLabels } from './labels';
import { NOT_BIO, UNFOLLOW } from './markup';
import { isBefore, isWithin } from './name-block';
import { handleOfRow, readRowName, type RowName } from './row-name';

/**
 * Reads the account of a row. A row without a handle names nobody for sure: a group of people, a search that was made
 * before, a card that is still loading.
 */
export function readAccountRow(row: Element, place: Place): NamesRead {
  const handle = handleOfRow(row);
  if (handle === undefined) return { names: [] };
  const name = readRowName(row, handle);
  if (typeof name !== 'string')
    return { names: [{ anchor: name.box, profile: profileOf(row, name, place) }] };
  // In places where the handle isn't drawn, as in the headers of messages, the name can't be known for sure.
  const isDue = place === 'cell' || place === 'hover-card';
  return { names: [], unread: isDue && drawnText(row) !== '' ? [{ place, why: name }] : [] };
}

function profileOf(row: Element, name: RowName, place: Place): NameOnPage['profile'] {
  const { handle, displayName, block } = name;
  const labels = readRowLabels(row, block, () => false);
  const isFull = place === 'cell' || place === 'hover-card';
  return {
    site: 'x',
    handle,
    displayName,
    ...readBadge(block, name),
    ...shown({
      id: isFull ? readId(row, handle) : undefined,
      bio: isFull ? bioAfter(row, name) : undefined,
      followers: isFull ? readCount(row, handle, ['verified_followers', 'followers']) : undefined,
      following: isFull ? readCount(row, handle, ['following']) : undefined,
      followed: isFull && row.querySelector(UNFOLLOW) ? true : undefined,
      labels: labels.length > 0 ? labels : undefined,
    }),
    place,
  };
}

/**
 * The account's own text after the name. "Click to follow …" is hidden and belongs to a button. The row itself may be
 * a button.
 */
function bioAfter(row: Element, { handleElement }: RowName): string | undefined {
  const texts = [...row.querySelectorAll('div[dir="auto"]')].filter(
    (text) => isBefore(handleElement, text) && !isWithin(text, NOT_BIO, row),
  );
  const isInstruction = (text: Element): boolean =>
    row.querySelector(`[aria-describedby="${text.id}"]`) !== null;
  const bio = texts.find((text) => !(text.id && isInstruction(text)) && drawnText(text) !== '');
  return bio && drawnText(bio, '[aria-hidden="true"]');
}

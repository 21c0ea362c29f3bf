/**
 * Who takes part in an open Space: pictures in a dock, and under each a line with the name and its badges. The handle
 * isn't written there; it is in the picture's test id. This is known from the published source of an extension that
 * adds its own badges there (Mask Network), not from a saved page. So a line that is made otherwise becomes unread
 * instead of being guessed at.
 */
import { drawnText } from '../reading/drawn-text';
import { shown } from '../reading/shown';
import type { NameOnPage, NamesRead, Unread } from '../site';
import { drawnBadge } from './badge';
import { AVATAR, NOT_NAME, TEXT_BLOCK } from './markup';
import { picturedHandle } from './row-name';

/** Boxes around a picture until the one behind which its line stands; that one holds no other picture. */
const LEVELS_MOST = 4;

export function readSpace(dock: Element): NamesRead {
  const names: NameOnPage[] = [];
  const unread: Unread[] = [];
  for (const picture of dock.querySelectorAll(AVATAR)) {
    const handle = picturedHandle(picture);
    if (handle === undefined || picture.parentElement?.closest(AVATAR)) continue;
    const line = lineOf(picture);
    const text = line?.querySelector(':scope > span');
    const displayName = text ? drawnText(text, NOT_NAME) : '';
    // After the name there are only drawings. If there are words too, it may be another line.
    if (!line || displayName === '' || displayName !== drawnText(line, NOT_NAME)) {
      unread.push({ place: 'cell', why: `no line with a name under the picture of @${handle} in a Space` });
      continue;
    }
    const badge = drawnBadge(line);
    // The mark goes below the line, which is as narrow as the picture: what doesn't fit into it can't be seen.
    names.push({
      anchor: line,
      profile: { site: 'x', handle, displayName, ...shown({ badge }), place: 'cell' },
    });
  }
  return { names, unread };
}

/** The text block right behind the box that holds this picture and no other. */
function lineOf(picture: Element): Element | undefined {
  let box: Element | null = picture;
  for (let level = 0; box && level < LEVELS_MOST; level++, box = box.parentElement) {
    const next = box.nextElementSibling;
    if (!next) continue;
    // This is counted last. Otherwise a thousand pictures without a line would each count all the others.
    const isLine = next.matches(TEXT_BLOCK) && !next.querySelector(AVATAR);
    return isLine && isAlone(picture, box) ? next : undefined;
  }
  return undefined;
}

const isAlone = (picture: Element, box: Element): boolean =>
  box === picture || box.querySelectorAll(AVATAR).length === 1;

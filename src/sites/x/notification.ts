/**
 * A notification about what others did. Names stand in its sentence as links, and only their addresses have the
 * handles.
 */
import { drawnText, withoutDirections } from '../reading/drawn-text';
import type { NameOnPage, NamesRead } from '../site';
import { AVATAR, NOT_NAME } from './markup';
import { isSameHandle } from './name-block';
import { linkedHandle } from './row-name';

/** Reads every name in a notification; a mention ("@somebody") gives no name, and pictures none either. */
export function readNotification(row: Element): NamesRead {
  const names = new Map<string, NameOnPage>();
  for (const link of row.querySelectorAll('a[href]')) {
    const handle = linkedHandle(link);
    const displayName = drawnText(link, NOT_NAME);
    if (handle === undefined || displayName === '' || link.closest(AVATAR) || isMention(displayName, handle))
      continue;
    if (names.has(handle.toLowerCase())) continue;
    names.set(handle.toLowerCase(), {
      anchor: link,
      profile: { site: 'x', handle, displayName, place: 'notification' },
    });
  }
  return { names: [...names.values()] };
}

function isMention(text: string, handle: string): boolean {
  const plain = withoutDirections(text);
  return plain.startsWith('@') && isSameHandle(plain.slice(1), handle);
}

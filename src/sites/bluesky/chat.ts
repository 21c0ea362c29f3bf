/**
 * Senders in group chats: a name above the first message of several, without a handle. Below the picture, which
 * stands beside the last of them, is a link to the account. Only where both stand at one message is it known whose
 * name it is.
 */
import type { ReadName } from './name-block';
import { nameIn } from './name-block';
import { TEXT } from './markup';

/** The name of the sender whose picture this link is around. */
export function readSender(picture: Element, handle: string): ReadName | undefined {
  let message: Element | null = picture;
  while (message && message.childElementCount < 2) message = message.parentElement;
  const content = message?.lastElementChild;
  const name = content?.firstElementChild;
  if (!name?.matches(TEXT) || content?.contains(picture) || content?.childElementCount === 1)
    return undefined;
  const displayName = nameIn(name);
  return displayName === '' ? undefined : { displayName, handle, anchor: name, badgeSlots: [] };
}

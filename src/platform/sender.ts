/**
 * Authorization of messages by their sender. Content scripts live in pages, so a message of one may only be about
 * accounts of that page's own site. Settings and lists are for the extension's own pages alone.
 */
import browser from 'webextension-polyfill';

/** As much of the browser's MessageSender as the check needs. */
export interface MessageSender {
  id?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
  frameId?: number | undefined;
  /** In Chrome alone. */
  documentLifecycle?: string | undefined;
}

/** A content script, with the page it stands in, or one of the extension's own pages. */
export type Sender = { kind: 'content'; tabId: number; frameId: number; url: URL } | { kind: 'extension' };

/** Thrown for a message whose sender may not send it. */
export class Refused extends Error {
  override name = 'Refused';
}

/**
 * Says who sent a message, from what the browser says of it.
 * @throws {Refused} when it is neither this extension's page nor its content script on a web page.
 */
export function senderOf(sender: MessageSender): Sender {
  if (sender.id !== browser.runtime.id) throw new Refused('A message from another extension was refused.');
  const address = sender.url ?? '';
  // An extension page in a tab has a `tab` too, so the address decides.
  if (address.startsWith(browser.runtime.getURL(''))) return { kind: 'extension' };
  const tabId = sender.tab?.id;
  if (tabId === undefined || !/^https?:/.test(address)) {
    throw new Refused(`A message from ${address || 'an unknown place'} was refused.`);
  }
  return { kind: 'content', tabId, frameId: frameOf(sender), url: new URL(address) };
}

/** Chrome may keep a whole page for the "back" button. The last message of such a page comes with another frame id. */
function frameOf({ frameId = 0, documentLifecycle }: MessageSender): number {
  return documentLifecycle === 'cached' ? 0 : frameId;
}

/** @throws {Refused} unless one of the extension's own pages sent it. `what` names the message. */
export function onlyFromExtension(sender: MessageSender, what: string): void {
  if (senderOf(sender).kind !== 'extension') {
    throw new Refused(`${what}: only Deadringer's own pages may ask for this.`);
  }
}

/** @throws {Refused} unless a content script sent it. */
export function onlyFromContent(sender: MessageSender): Extract<Sender, { kind: 'content' }> {
  const from = senderOf(sender);
  if (from.kind !== 'content') throw new Refused('Only a content script may ask for this.');
  return from;
}

/** @throws {Refused} unless a content script sent it that stands on this very host. */
export function onlyFromPage(sender: MessageSender, host: string): Extract<Sender, { kind: 'content' }> {
  const from = senderOf(sender);
  if (from.kind !== 'content' || from.url.hostname !== host) {
    throw new Refused(`A message about ${host} came from elsewhere and was refused.`);
  }
  return from;
}

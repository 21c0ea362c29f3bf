/**
 * Page recognition: how a page of Mastodon's web client is recognised, on any server. It is apart from the other
 * selectors, because the recogniser needs no more of Mastodon.
 */

/** The root of the web client, and the state that the server hands to it. The latter holds a secret: see `server.ts`. */
const ROOT = '#mastodon';
export const STATE = 'script#initial-state';

/** Whether a document is a page of Mastodon's web client, by the page's own marks. */
export function isMastodon(doc: Document): boolean {
  return doc.querySelector(ROOT) !== null && doc.querySelector(STATE) !== null;
}

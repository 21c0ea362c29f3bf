/**
 * Page recognition: how a page of Bluesky's web client is recognised, on any host. It is apart from the other
 * selectors, because the recogniser needs no more of Bluesky.
 */

/** In the page as it is served, by bsky.app and by the clients made from it. */
const GENERATOR = 'meta[name="generator"][content="bskyweb"]';

/** Whether a document is a page of Bluesky's web client or of one made from it, by the page's own marks. */
export function isBluesky(doc: Document): boolean {
  return doc.querySelector(GENERATOR) !== null;
}

/**
 * A secret channel from the page's main world to the extension's isolated world: events on the document whose names
 * only our two scripts know. A page can dispatch and hear every event whose name it knows, so the names are agreed at
 * `document_start`, before its first script can run, and stay in closures from then on.
 *
 * What a page can still do: end the channel (`document.open`), and change what its own requests bring before they are
 * heard (`listen.ts` says where). It can neither speak on the channel nor listen to it.
 */

import { HELLO, NAME, newsOf, orderOf } from './channel-names';

/** The isolated world's end. */
export interface IsolatedEnd {
  /** Calls back with each text that the main world tells. */
  onText: (take: (text: string) => void) => void;
  /** Has the main world listen, or stop listening. */
  order: (isOn: boolean) => void;
}

/**
 * Makes the name, and tells it once, to whoever asks before anything stands in the page. Undefined where the page may
 * have run already; then nothing may be believed.
 */
export function openChannel(doc: Document): IsolatedEnd | undefined {
  if (doc.readyState !== 'loading' || doc.scripts.length > 0) return undefined;
  const name = crypto.randomUUID();
  const asked = new AbortController();
  const tellName = (): void => {
    doc.dispatchEvent(new CustomEvent(NAME, { detail: name }));
  };
  // A parser lets observers run before it runs a script, so nothing of the page can ask in time.
  const nodes = new MutationObserver((records) => {
    if (records.some(({ addedNodes }) => [...addedNodes].some(mayBringScripts))) asked.abort();
  });
  nodes.observe(doc, { childList: true, subtree: true });
  asked.signal.addEventListener('abort', () => nodes.disconnect());
  const answer = (): void => {
    tellName();
    asked.abort();
  };
  doc.addEventListener(HELLO, answer, { signal: asked.signal });
  tellName(); // the main world's script may have come first
  return {
    onText: (take) => {
      doc.addEventListener(newsOf(name), (event) => take(String((event as CustomEvent<unknown>).detail)));
    },
    order: (isOn) => {
      doc.dispatchEvent(new CustomEvent(orderOf(name), { detail: isOn }));
    },
  };
}

/** Other extensions put styles into a page before it has a head; those run nothing. */
function mayBringScripts(node: Node): boolean {
  return node.nodeType === node.ELEMENT_NODE && !['style', 'html'].includes(node.nodeName.toLowerCase());
}

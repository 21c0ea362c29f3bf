/**
 * What stands in for X's single-page app on a sample page: `window.__goto(handle)` moves to another sample profile
 * without loading a document. The address changes first and the content follows, as on X. The function is written
 * into the page as text, so it uses nothing from outside itself.
 */

declare global {
  interface Window {
    /** `reuse` keeps the nodes of the header and changes their text in place; `replace` draws a loader, then new nodes. */
    __goto?: (handle: string, how?: 'reuse' | 'replace') => Promise<void>;
  }
}

function installMoves(): void {
  const column = (doc: Document): Element => {
    const found = doc.querySelector('[data-testid="primaryColumn"], main > div');
    if (!found) throw new Error('sample page: no primary column to move in');
    return found;
  };
  const isMark = (node: Node): boolean => node.nodeName === 'DEADRINGER-MARK';

  const syncAttributes = (old: Element, next: Element): void => {
    for (const { name } of [...old.attributes]) if (!next.hasAttribute(name)) old.removeAttribute(name);
    for (const { name, value } of next.attributes)
      if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  };
  const sync = (old: Node, next: Node): void => {
    if (old instanceof Element && next instanceof Element) syncAttributes(old, next);
    else if (old.nodeValue !== next.nodeValue) old.nodeValue = next.nodeValue;
    const olds = [...old.childNodes].filter((node) => !isMark(node)); // a framework doesn't know of nodes it hasn't made
    const nexts = [...next.childNodes];
    nexts.forEach((child, at) => {
      const known = olds[at];
      if (!known) old.appendChild(document.importNode(child, true));
      else if (known.nodeName === child.nodeName) sync(known, child);
      else old.replaceChild(document.importNode(child, true), known);
    });
    for (const extra of olds.slice(nexts.length)) old.removeChild(extra);
  };

  window.__goto = async (handle, how = 'reuse') => {
    const path = `/${handle}${location.search}`;
    history.pushState(null, '', path);
    if (how === 'replace') {
      const loader = document.createElement('div');
      loader.setAttribute('role', 'progressbar');
      column(document).replaceChildren(loader);
    }
    const answer = await fetch(path);
    const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (how === 'reuse') sync(column(document), column(next));
    else
      column(document).replaceChildren(
        ...[...column(next).childNodes].map((node) => document.importNode(node, true)),
      );
    for (const name of ['lang', 'dir'])
      document.documentElement.setAttribute(name, next.documentElement.getAttribute(name) ?? '');
    document.title = next.title;
  };
}

/** The script element that makes `window.__goto`. */
export function moveScript(): string {
  return `<script>(${installMoves.toString()})()</script>`;
}

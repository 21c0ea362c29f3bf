/**
 * Tells when a page may have changed (MutationObserver): content, the few attributes that readers look at, the theme,
 * the address; in the document, and in each shadow root that it is asked to observe too. What happens inside
 * Deadringer's own marks is no change, but the page taking one of them away is.
 */
import { MARK_TAG, type SiteReader } from '../site';

/** On `html` and `body` alone: what makes the theme and the language. */
const ROOT_ATTRIBUTES = ['class', 'data-color-scheme', 'data-theme', 'dir', 'lang', 'style'];

/** What changed since the last call, as far as a reader may care. */
export interface PageChange {
  /** Records of the page's own changes, none of ours; not all are of what readers look at (`isOfContent`). */
  records: readonly MutationRecord[];
  /** The address or an attribute of the page's root changed, so everything may have changed. */
  isOfPage: boolean;
  /** Marks that were taken out of the page. */
  lostMarks: readonly Element[];
  /** A mark was moved without its name: next to another name it would warn about the wrong account. */
  isMarkMoved: boolean;
}

/** What watches a page. */
export interface PageObserver {
  /** Observes a shadow root of the page too. */
  observe(root: ShadowRoot): void;
  /** Reports at once the changes that the observer would report a moment later. */
  flush(): void;
}

/**
 * Calls `onChange` on each change, often many times a frame, before anything of it is painted, until `signal` aborts.
 * @param attributes those to be told of: what the site's readers look at, and what decides where rows are
 * @param hasDrawn whether a mark was ever drawn: a page may have removed it before anybody could see it stand there
 */
export function observeChanges(
  doc: Document,
  view: Window & typeof globalThis,
  attributes: Iterable<string>,
  onChange: (change: PageChange) => void,
  signal: AbortSignal,
  hasDrawn: () => boolean,
): PageObserver {
  const tellOfPage = (): void => onChange({ ...NO_CHANGE, isOfPage: true });
  const roots = new view.MutationObserver(tellOfPage);
  const observeRoots = rootsObserver(doc, roots);
  const changeOf = changeReader(view, hasDrawn);
  const take = (all: MutationRecord[]): void => {
    if (signal.aborted || !doc.defaultView) return; // the document has left its tab
    observeRoots();
    const change = changeOf(all);
    if (change.isOfPage || isAny(change)) onChange(change);
  };
  const content = new view.MutationObserver(take);
  const wanted = contentWith(attributes);
  content.observe(doc, wanted);
  observeRoots();
  observeMoves(view, tellOfPage, signal);
  signal.addEventListener('abort', () => {
    content.disconnect();
    roots.disconnect();
  });
  return {
    observe: (root) => {
      if (!signal.aborted) content.observe(root, wanted);
    },
    flush: () => {
      const all = content.takeRecords();
      if (all.length > 0) take(all);
    },
  };
}

/** What is observed, of the document and of shadow roots alike. */
function contentWith(attributes: Iterable<string>): MutationObserverInit {
  return { subtree: true, childList: true, characterData: true, attributeFilter: [...new Set(attributes)] };
}

/** Whether a record is of what a site's readers look at. The others only tell where rows begin and end. */
export function isOfContent({ attributes }: SiteReader, { type, attributeName }: MutationRecord): boolean {
  return type !== 'attributes' || attributes.includes(attributeName ?? '');
}

/** Reads records, and whether the address is another than at the last ones. */
function changeReader(view: Window, hasDrawn: () => boolean): (all: MutationRecord[]) => PageChange {
  let href = view.location.href;
  return (all) => {
    const isOfPage = href !== view.location.href;
    href = view.location.href;
    // Most pages never hold a mark, and need no search.
    const change = hasDrawn() ? withoutOurs(all) : { ...NO_CHANGE, records: all };
    return { ...change, isOfPage };
  };
}

/** Observes `html` and `body`. Both may come late (document_start) or be replaced, so this is called again and again. */
function rootsObserver(doc: Document, roots: MutationObserver): () => void {
  const seen = new WeakSet<Element>();
  return () => {
    for (const root of [doc.documentElement as Element | null, doc.body as Element | null]) {
      if (!root || seen.has(root)) continue;
      roots.observe(root, { attributeFilter: ROOT_ATTRIBUTES });
      seen.add(root);
    }
  };
}

/**
 * `history.pushState` fires no event of its own. The Navigation API reports it where there is one; elsewhere the next
 * mutation shows it.
 */
function observeMoves(view: Window, onMove: () => void, signal: AbortSignal): void {
  for (const event of ['popstate', 'hashchange', 'pageshow', 'load'])
    view.addEventListener(event, onMove, { signal });
  const { navigation } = view as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', onMove, { signal });
}

const NO_CHANGE: PageChange = { records: [], isOfPage: false, lostMarks: [], isMarkMoved: false };

function isAny({ records, lostMarks }: PageChange): boolean {
  return records.length > 0 || lostMarks.length > 0;
}

/** The page's own changes, and the marks that went with them. */
function withoutOurs(all: MutationRecord[]): PageChange {
  const lostMarks = all.flatMap(marksRemoved);
  const isMoved = (node: Node): boolean => isOurs(node) && node.isConnected;
  const isMarkMoved = lostMarks.length > 0 && all.some(({ removedNodes }) => [...removedNodes].some(isMoved));
  return { records: all.filter(isChangeOfPage), isOfPage: false, lostMarks, isMarkMoved };
}

function isChangeOfPage({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (isOurs(target)) return false;
  if (type !== 'childList') return true;
  for (const node of addedNodes) if (!isOurs(node)) return true;
  for (const node of removedNodes) if (!isOurs(node)) return true;
  return false;
}

function marksRemoved({ removedNodes }: MutationRecord): Element[] {
  if (removedNodes.length === 0) return [];
  return [...removedNodes].flatMap((node) => {
    if (!isElement(node)) return [];
    return node.localName === MARK_TAG ? [node] : [...node.getElementsByTagName(MARK_TAG)];
  });
}

/** A mark itself: what is drawn in it stands in its shadow, which no observer of the page sees into. */
function isOurs(node: Node): boolean {
  return isElement(node) && node.localName === MARK_TAG;
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

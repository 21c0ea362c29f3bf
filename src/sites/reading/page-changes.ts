/**
 * Tells when a page may have changed: content, the few attributes that readers look at, the theme, the address; in the
 * document, and in each shadow root that it is asked to observe too. What happens inside Deadringer's own marks is no
 * change, but the page taking one of them away is.
 */
import { MARK_TAG } from '../site';

/** Attributes in which names, badges, labels, counts and ids stand. `class` and `style` change on every hover and scroll. */
const READ_ATTRIBUTES = 'alt aria-description aria-label data-testid fill href src stop-color title'.split(
  ' ',
);
/** What is observed, of the document and of shadow roots alike. */
const CONTENT: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: READ_ATTRIBUTES,
};
/** On `html` and `body` alone: what makes the theme and the language. */
const ROOT_ATTRIBUTES = ['class', 'data-color-scheme', 'data-theme', 'dir', 'lang', 'style'];

/** What changed since the last call, as far as a reader may care. */
export interface PageChange {
  /** Records of the page's own changes, none of ours. */
  records: readonly MutationRecord[];
  /** The address, or an attribute of the page's root, is another: everything may be. */
  isOfPage: boolean;
  /** Marks that were taken out of the page. */
  lostMarks: readonly Element[];
  /** A mark was put elsewhere without its name: beside another it would say something of that one. */
  isMarkMoved: boolean;
}

/**
 * Calls `onChange` on each change, often many times a frame, before anything of it is painted, until `signal` aborts.
 * Returns what adds a shadow root of the page.
 */
export function observeChanges(
  doc: Document,
  onChange: (change: PageChange) => void,
  signal: AbortSignal,
): (root: ShadowRoot) => void {
  const view = doc.defaultView;
  if (!view)
    throw new Error(
      'sites/reading/page-changes: this document has no window; watch only documents shown in a tab',
    );
  const tellOfPage = (): void => onChange({ ...NO_CHANGE, isOfPage: true });
  const roots = new view.MutationObserver(tellOfPage);
  const observeRoots = rootsObserver(doc, roots);
  let href = view.location.href;
  const standing = doc.getElementsByTagName(MARK_TAG); // live: most pages have none, and are spared the search
  let wereAny = false;
  const content = new view.MutationObserver((all) => {
    observeRoots();
    const mayBeOurs = wereAny || standing.length > 0;
    wereAny = standing.length > 0;
    const isOfPage = href !== view.location.href;
    href = view.location.href;
    const change = mayBeOurs ? withoutOurs(all) : { ...NO_CHANGE, records: all };
    if (isOfPage || isAny(change)) onChange({ ...change, isOfPage });
  });
  const inShadows = new view.MutationObserver((all) => {
    const change = withoutOurs(all);
    if (isAny(change)) onChange(change);
  });
  content.observe(doc, CONTENT);
  observeRoots();
  observeMoves(view, tellOfPage, signal);
  signal.addEventListener('abort', () => {
    for (const observer of [content, inShadows, roots]) observer.disconnect();
  });
  return (root) => {
    if (!signal.aborted) inShadows.observe(root, CONTENT);
  };
}

/** Observes `html` and `body`, which may come late (document_start) or be replaced: to be called again and again. */
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

/** `history.pushState` fires no event of its own: the Navigation API tells where there is one, else the next mutation does. */
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

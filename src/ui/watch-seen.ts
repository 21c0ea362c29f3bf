/**
 * Tells whether a card in a page can really be seen: no ancestor makes it see-through, blurs, clips or shrinks it,
 * nothing lies over it, and it has been so for half a second. The page owns everything around the card, so each of
 * these is asked of the browser at the moment of the press.
 */
import type { PressFault, Watched } from './press-guard';
import { effectOn } from './visual-effect';

/** How long a card must have been in view before a press on it counts, in ms: a click meant for what was there before. */
const SEEN_MS = 500;
/** How often the browser may look whether something lies over the card, in ms; the least that Chrome allows. */
const LOOK_MS = 100;
/** Share of the card that must be in the window. */
const IN_VIEW = 0.5;

/** Version 2 of the observer, in Chromium: `isVisible` only where nothing covers the element or changes its look. */
interface Entry extends IntersectionObserverEntry {
  isVisible?: boolean;
}
interface Options extends IntersectionObserverInit {
  trackVisibility?: boolean;
  delay?: number;
}

/** @param now a clock in ms; for tests */
export function watchSeen(card: Element, now: () => number = () => performance.now()): Watched {
  let inViewSinceMs: number | undefined;
  let isCovered = false;
  const options: Options = { threshold: [0, IN_VIEW, 1], trackVisibility: true, delay: LOOK_MS };
  const observer = new IntersectionObserver((entries) => {
    const last = entries.at(-1) as Entry | undefined;
    if (!last) return;
    const isInView = last.intersectionRatio >= IN_VIEW || isHigherThanWindow(last);
    inViewSinceMs = isInView ? (inViewSinceMs ?? now()) : undefined;
    isCovered = last.isVisible === false;
  }, options);
  observer.observe(card);
  return { faultOf, end: () => observer.disconnect() };

  function faultOf(button: Element): PressFault | undefined {
    const effect = effectOn(button);
    if (effect === 'hides') return 'unseen';
    if (inViewSinceMs === undefined || now() - inViewSinceMs < SEEN_MS) return 'too-soon';
    // A harmless effect, such as a dark theme made by a filter, counts as covering to the browser.
    if (isCovered && effect === 'none') return 'unseen';
    if (!isOnTop(button) || !isOnTop(card.querySelector('.headline') ?? card)) return 'unseen';
    return undefined;
  }
}

function isHigherThanWindow({ boundingClientRect, rootBounds }: Entry): boolean {
  return rootBounds !== null && boundingClientRect.height * IN_VIEW > rootBounds.height * IN_VIEW;
}

/** Whether the middle of an element is what the pointer meets there. One out of the window is judged by the rest. */
function isOnTop(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return true;
  const root = element.getRootNode() as Document | ShadowRoot;
  const host = root instanceof ShadowRoot ? root.host : undefined;
  if (host && document.elementFromPoint(x, y) !== topmostHost(host)) return false;
  const met = root.elementFromPoint(x, y);
  return met !== null && (element.contains(met) || met.contains(element));
}

/** What the document meets where an element of ours is: the outermost host of the shadow roots it stands in. */
function topmostHost(host: Element): Element {
  const root = host.getRootNode();
  return root instanceof ShadowRoot ? topmostHost(root.host) : host;
}

/**
 * Where a mark stands beside a name. In some places the box with the name alone lies above the handle, not beside it.
 * A mark after such a box would take a line of its own, so it goes to the end of the name's own line.
 */
import { drawsText } from '../reading/drawn-text';
import { MARK_TAG } from '../site';

const spots = new WeakMap<Element, Element>();

/** The node behind which the mark of the name in `box` goes: `box`, or the last thing on the name's line in it. */
export function spotBeside(box: Element): Element {
  const known = spots.get(box);
  if (known && box.contains(known)) return known;
  const spot = isInRow(box) ? box : (endOfLine(box) ?? box);
  spots.set(box, spot);
  return spot;
}

/** The outermost level at which things are laid out side by side; undefined where nothing around the name is. */
function endOfLine(box: Element): Element | undefined {
  for (let level: Element | undefined = box; level;) {
    const children: Element[] = [...level.children].filter(({ localName }) => localName !== MARK_TAG);
    const last = children.at(-1);
    if (last && isInRow(last)) return last;
    level = children.find((child) => drawsText(child));
  }
  return undefined;
}

/**
 * Memoized by class: X writes its rules before the elements that they style and never changes them, and each class
 * means one thing.
 */
const rowsByClass = new Map<string, boolean>();
/** More classes than X has ways to lay out a name. On a page that makes up more, each element is asked. */
const CLASSES_MOST = 500;

/**
 * Whether the element is laid out beside its siblings. Asking for styles doesn't lay out the page, but it makes the
 * browser compute those of a row that was just filled: the costliest step of a mark. So the answer is kept by class,
 * once the page has all its styles.
 */
function isInRow({ parentElement: box, ownerDocument: { defaultView, readyState } }: Element): boolean {
  if (!box || !defaultView) return false;
  const name = box.hasAttribute('style') ? '' : (box.getAttribute('class') ?? '');
  const known = rowsByClass.get(name);
  if (known !== undefined) return known;
  const { display, flexDirection } = defaultView.getComputedStyle(box);
  const isRow = display.endsWith('flex') && flexDirection.startsWith('row');
  if (name !== '' && readyState === 'complete' && rowsByClass.size < CLASSES_MOST)
    rowsByClass.set(name, isRow);
  return isRow;
}

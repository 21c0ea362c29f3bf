/**
 * Where a mark stands beside a name. The box that holds the name alone lies, in some places, above the handle instead
 * of beside it; a mark behind such a box would take a line of its own, so it goes to the end of the name's own line.
 */
import { drawnText } from '../drawn-text';
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

/** As far out as things are laid side by side; undefined where nothing around the name is. */
function endOfLine(box: Element): Element | undefined {
  for (let level: Element | undefined = box; level;) {
    const children: Element[] = [...level.children].filter(({ localName }) => localName !== MARK_TAG);
    const last = children.at(-1);
    if (last && isInRow(last)) return last;
    level = children.find((child) => drawnText(child) !== '');
  }
  return undefined;
}

/** Asks for styles, which lays nothing out; and only where there is something to draw. */
function isInRow({ parentElement, ownerDocument: { defaultView } }: Element): boolean {
  if (!parentElement || !defaultView) return false;
  const { display, flexDirection } = defaultView.getComputedStyle(parentElement);
  return display.endsWith('flex') && flexDirection.startsWith('row');
}

/**
 * Layout of chips: each is fitted into its line once the browser has laid it out and before it is painted
 * (ResizeObserver), so that nobody sees a step of it, and asking for measures costs no layout of its own. A chip adds
 * no height by its style. It gives up its words where they would be cut, cut the name, or make a running text longer.
 * One for which there is still no room leaves the flow, and is moved beside the name or into the margin.
 */

/** One chip with what is around it. */
interface Chip {
  host: HTMLElement;
  /** The element in the host's shadow that everything is drawn in. */
  root: HTMLElement;
  /** The node of the page that the host stands after. */
  anchor: Element;
  /** Draws the icon alone; does nothing when it is drawn already. */
  shorten(): void;
}

/** Pixels between the middles of a name and of a chip on the same line, at most; half the height of a chip. */
const SAME_LINE = 10;
/** Pixels that keep a name and a chip apart, at least; a chip that was moved beside a name stands so near. */
const GAP = 3;
/** Ancestors whose heights tell whether a chip has made a row higher. */
const LEVELS = 8;

/** The host's attribute that takes a chip out of the flow. */
const FIT = 'data-fit';

export class ChipFit {
  readonly #chips = new Map<Element, Chip>();
  #observer: ResizeObserver | undefined;

  constructor(view: Window) {
    // A window that is made narrow takes the room of chips that stand already.
    view.addEventListener('resize', () => this.#refit());
  }

  /** Fits a chip as soon as it is laid out. */
  add(chip: Chip): void {
    this.#chips.set(chip.root, chip);
    loosen(chip, false);
    this.#observer ??= new ResizeObserver((entries) => this.#laidOut(entries));
    this.#observer.observe(chip.root);
  }

  remove(root: Element): void {
    this.#chips.delete(root);
  }

  #laidOut(entries: readonly ResizeObserverEntry[]): void {
    const chips = entries.flatMap(({ target }) => this.#chips.get(target) ?? []);
    for (const { root } of chips) this.#observer?.unobserve(root);
    fit(chips);
  }

  #refit(): void {
    fit([...this.#chips.values()]);
  }
}

function fit(chips: readonly Chip[]): void {
  for (const { root } of chips) root.style.translate = '';
  const unfit = chips.filter((chip) => !hasRoom(chip));
  for (const chip of unfit) chip.shorten();
  for (const chip of unfit) if (!hasRoom(chip)) loosen(chip, true);
  for (const move of chips.map(moveOf)) move?.();
}

function loosen({ host }: Chip, isLoose: boolean): void {
  host.toggleAttribute(FIT, isLoose);
}

/** Whether a chip can stay as it is: nothing is cut, it stands on the name's line, and no line came because of it. */
function hasRoom(chip: Chip): boolean {
  if (chip.host.hasAttribute(FIT)) return true;
  const words = chip.root.querySelector('.text');
  if (words && words.scrollWidth > words.clientWidth) return false;
  const own = chip.root.getBoundingClientRect();
  if (own.width === 0) return true; // not laid out
  const { rect, text } = nameOf(chip);
  if (Math.abs(middleOf(rect) - middleOf(own)) > SAME_LINE) return false;
  if (words && (isCut(text, chip.host) || isOver(rect, own) || !isWithin(own, blockAround(chip.host))))
    return false;
  return !makesHigher(chip);
}

/** The boxes around a name, from the inside, before the one that the chip stands in as well. */
function boxesAround(text: Node, host: Element): Element[] {
  const boxes: Element[] = [];
  for (let box = text.parentElement; box && !box.contains(host); box = box.parentElement) boxes.push(box);
  return boxes;
}

const isInline = (box: Element): boolean => getComputedStyle(box).display.startsWith('inline');

/** Whether a name, or a part of it, is cut before the chip. */
function isCut(text: Node, host: Element): boolean {
  return boxesAround(text, host).some((box) => box.clientWidth > 0 && box.scrollWidth > box.clientWidth);
}

/** Whether a chip touches the name, or lies over a part of it: the line isn't long enough for both. */
function isOver(name: DOMRect, own: DOMRect): boolean {
  return name.right > own.left - GAP && name.left < own.right + GAP;
}

function isWithin(own: DOMRect, { left, right }: DOMRect): boolean {
  return own.left > left - 1 && own.right < right + 1;
}

/** Whether the row is less high without the chip. Lines that don't break needn't be asked, which costs a layout. */
function makesHigher(chip: Chip): boolean {
  const parent = chip.host.parentElement ?? chip.host;
  const { display, flexWrap, whiteSpace } = getComputedStyle(parent);
  const isLine = display.endsWith('flex') && flexWrap === 'nowrap';
  if (isLine || whiteSpace === 'nowrap') return false;
  const before = heightsAround(parent);
  loosen(chip, true);
  const isHigher = heightsAround(parent).some((height, at) => (before[at] ?? 0) > height + 1);
  loosen(chip, false);
  return isHigher;
}

function heightsAround(inner: Element): number[] {
  const heights: number[] = [];
  for (let box: Element | null = inner; box && heights.length < LEVELS; box = box.parentElement)
    heights.push(box.getBoundingClientRect().height);
  return heights;
}

/**
 * Measures how far a chip has to be moved, to the middle of its name and beside it where it is out of the flow, and
 * returns what moves it: all are measured before any is moved.
 */
function moveOf(chip: Chip): (() => string) | undefined {
  const { host, root } = chip;
  const own = root.getBoundingClientRect();
  if (own.width === 0) return undefined;
  const { rect, text } = nameOf(chip);
  const isLoose = host.hasAttribute(FIT);
  // A name in a box of its own has its line to itself: what comes after it stands below.
  const alone = isLoose ? boxesAround(text, host).find((box) => !isInline(box)) : undefined;
  const across = isLoose ? placeOf(host, rect, own, alone) - own.left : 0;
  const down = middleOf(rect) - middleOf(own);
  return () => (root.style.translate = `${across}px ${down}px`);
}

/**
 * The left edge of a chip out of the flow: behind a name that stands alone in a box, whose direction may be another than
 * the page's, else in the margin before the text.
 */
function placeOf(host: Element, name: DOMRect, { width }: DOMRect, alone: Element | undefined): number {
  const isRightToLeft = getComputedStyle(alone ?? host).direction === 'rtl';
  const { left, right } = alone ? boxEndingWith(host) : blockAround(host);
  if (!alone) return isRightToLeft ? right + GAP : left - width - GAP;
  return isRightToLeft ? Math.max(name.left - GAP - width, left) : Math.min(name.right + GAP, right - width);
}

/** The outermost box that ends with the chip: so far may it go to the side. */
function boxEndingWith(host: Element): DOMRect {
  let box = host.parentElement;
  while (box?.parentElement && !box.nextElementSibling) box = box.parentElement;
  return (box ?? host).getBoundingClientRect();
}

/** The last line of the name, and the text in it; of a node without a text, such as badges, what stands before it. */
function nameOf({ anchor }: Pick<Chip, 'anchor'>): { rect: DOMRect; text: Node } {
  for (let box: Element | null = anchor; box; box = box.previousElementSibling) {
    const text = lastTextIn(box);
    if (!text) continue;
    const range = box.ownerDocument.createRange();
    range.selectNodeContents(text);
    return { rect: [...range.getClientRects()].at(-1) ?? box.getBoundingClientRect(), text };
  }
  return { rect: anchor.getBoundingClientRect(), text: anchor };
}

function lastTextIn(node: Node): Node | undefined {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue?.trim() ? node : undefined;
  for (let child = node.lastChild; child; child = child.previousSibling) {
    const text = lastTextIn(child);
    if (text) return text;
  }
  return undefined;
}

function blockAround(host: Element): DOMRect {
  let box = host.parentElement;
  while (box?.parentElement && isInline(box)) box = box.parentElement;
  return (box ?? host).getBoundingClientRect();
}

const middleOf = ({ top, bottom }: DOMRect): number => (top + bottom) / 2;

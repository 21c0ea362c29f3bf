/** What a page's layout is, with marks in it and without: heights and tops of everything, and how chips stand. */
import type { Page } from 'puppeteer-core';

/** An element of the page: what it is, its upper edge and its height, in px. */
export interface Measured {
  what: string;
  top: number;
  height: number;
}

/** Every element of a page that is laid out, marks left out, in the order of the document. */
export async function measured(page: Page): Promise<Measured[]> {
  return page.$$eval('body *:not(deadringer-mark)', (elements) =>
    elements.map((element) => {
      const { top, height } = element.getBoundingClientRect();
      const { className } = element;
      const name = typeof className === 'string' ? className : '';
      return { what: `${element.localName}.${name} ${element.textContent.slice(0, 30)}`, top, height };
    }),
  );
}

/** The elements whose height or upper edge differs by more than half a pixel, in words; an empty list where none does. */
export function movedBetween(before: readonly Measured[], after: readonly Measured[]): string[] {
  if (before.length !== after.length) return [`${before.length} elements before, ${after.length} after`];
  return after.flatMap(({ what, top, height }, at) => {
    const [down, higher] = [top - (before[at]?.top ?? 0), height - (before[at]?.height ?? 0)];
    const isMoved = Math.abs(down) > 0.5 || Math.abs(higher) > 0.5;
    return isMoved ? [`${what}: ${down.toFixed(1)} px down, ${higher.toFixed(1)} px higher`] : [];
  });
}

/** A chip on the page. */
export interface ChipSeen {
  account: string;
  place: string;
  /** Pixels between its middle and that of its name's line. */
  offMiddle: number;
  /** Pixels between it and the nearest text, the name among them; below 0 where it lies over one. */
  air: number;
  /** That text. */
  nearest: string;
  isCut: boolean;
  isInWindow: boolean;
}

/** How every chip on the page stands. */
export async function chipsSeen(page: Page): Promise<ChipSeen[]> {
  return page.evaluate(() => {
    const texts: { node: Node; rect: DOMRect }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const isDrawn = node.nodeValue?.trim() && node.parentElement?.checkVisibility();
      if (!isDrawn || node.parentElement?.closest('script, style')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      // What a box around it clips isn't seen.
      const clips: DOMRect[] = [];
      for (let box = node.parentElement; box; box = box.parentElement)
        if (getComputedStyle(box).overflowX !== 'visible') clips.push(box.getBoundingClientRect());
      for (const { left, right, top, bottom } of range.getClientRects()) {
        const from = Math.max(left, ...clips.map((clip) => clip.left));
        const to = Math.min(right, ...clips.map((clip) => clip.right));
        texts.push({ node, rect: new DOMRect(from, top, Math.max(0, to - from), bottom - top) });
      }
    }
    const marks = [...document.querySelectorAll('deadringer-mark:not([data-place="profile"])')];
    return marks.map((mark) => {
      const button = mark.shadowRoot?.querySelector('.chip');
      const words = button?.querySelector('.text');
      const chip = (button ?? mark).getBoundingClientRect();
      let before = mark.previousElementSibling;
      while (before && !before.textContent.trim()) before = before.previousElementSibling;
      const own = texts.filter(({ node }) => before?.contains(node)).at(-1)?.rect ?? new DOMRect();
      const middle = (chip.top + chip.bottom) / 2;
      const gaps = texts
        .filter(({ rect }) => rect.top < chip.bottom - 2 && rect.bottom > chip.top + 2 && rect.width > 0)
        .filter(({ rect }) => Math.abs((rect.top + rect.bottom) / 2 - middle) < 8)
        .filter(({ node, rect }) => {
          // A card over the page covers what is below it.
          const across = Math.max(rect.left + 1, Math.min((chip.left + chip.right) / 2, rect.right - 1));
          const stack = document.elementsFromPoint(across, (rect.top + rect.bottom) / 2);
          const top = stack.find(({ localName }) => localName !== 'deadringer-mark');
          return !top || top.contains(node);
        })
        .map(({ node, rect }) => ({
          air: Math.max(rect.left - chip.right, chip.left - rect.right),
          nearest: node.nodeValue ?? '',
        }))
        .sort((one, other) => one.air - other.air);
      return {
        account: mark.getAttribute('data-account') ?? '',
        place: mark.getAttribute('data-place') ?? '',
        offMiddle: Math.abs(middle - (own.top + own.bottom) / 2),
        air: gaps[0]?.air ?? Infinity,
        nearest: gaps[0]?.nearest ?? '',
        isCut: words instanceof HTMLElement && words.scrollWidth > words.clientWidth,
        isInWindow: chip.left >= 0 && chip.right <= document.documentElement.clientWidth,
      };
    });
  });
}

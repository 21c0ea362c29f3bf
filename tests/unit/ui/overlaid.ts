/** A page with names on it, and an overlay that draws beside them: what the overlay's tests share. */
import type { Judged } from '../../../src/page-model';
import { createOverlay, type Overlay, type Placed } from '../../../src/ui/overlay';
import { run } from './acting';
import { english } from './samples';

const messages = english();

/** jsdom lays nothing out: whoever waits for that is told by `draw`. */
const waiting = new Map<Element, (entries: { target: Element }[]) => void>();
class LaidOutAtOnce {
  readonly #tell: (entries: { target: Element }[]) => void;
  constructor(tell: (entries: { target: Element }[]) => void) {
    this.#tell = tell;
  }
  observe(target: Element): void {
    waiting.set(target, this.#tell);
  }
  unobserve(target: Element): void {
    waiting.delete(target);
  }
}
Object.assign(globalThis, { ResizeObserver: LaidOutAtOnce });

export const actions = { fine: jest.fn(), report: jest.fn(), corrections: jest.fn() };
export let overlay: Overlay;

/** For `beforeEach`: an empty page with an overlay of its own, to which clicks are a person's unless `options` say otherwise. */
export function freshOverlay(options: Parameters<typeof createOverlay>[3] = { isGenuine: () => true }): void {
  jest.clearAllMocks();
  document.body.replaceChildren();
  document.dir = '';
  const watchSeen = () => ({ faultOf: () => undefined, end: () => undefined });
  overlay = createOverlay(document, messages, actions, { watchSeen, ...options });
}

/** A name with its handle, new on the page; gives what a mark goes behind. */
export function name(text = 'a name'): HTMLElement {
  const row = document.body.appendChild(document.createElement('div'));
  const anchor = row.appendChild(document.createElement('span'));
  anchor.textContent = text;
  row.append('@handle');
  return anchor;
}

/** Draws exactly these. */
export function draw(...placed: [Element, Judged][]): void {
  run(() =>
    overlay.draw(
      placed.map(([anchor, judged]): Placed => ({ anchor, judged })),
      'light',
    ),
  );
  run(() => [...waiting].forEach(([target, tell]) => tell([{ target }])));
}

/** Every mark on the page. */
export const marks = () => [...document.querySelectorAll('deadringer-mark')];
/** What a mark shows. */
export const inside = (mark: Element | null) => mark!.shadowRoot!.querySelector('.deadringer')!;

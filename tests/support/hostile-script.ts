/**
 * A page's own script at its worst: what it does to Deadringer's marks, to what Deadringer listens to, and to everything
 * that the two might share. And a look at such a page from a world that it can't reach.
 */
import type { ElementHandle, Frame, JSHandle, Page } from 'puppeteer-core';

/** Bears every mark that the page made itself. */
const FORGED = 'data-forged';
const OURS = `deadringer-mark:not([${FORGED}])`;

/** Functions of the page that are put into it as text. */
const asScript = (work: (...given: never[]) => void, ...given: unknown[]): string =>
  `<script>(() => { const __name = (f) => f; (${work.toString()})(${given.map((one) => JSON.stringify(one)).join(',')}); })();</script>`;

/** Runs before anything else in the page. Its natives are kept under `natives`, for the page's own later tricks. */
function breakEverything(): void {
  const bad = (): never => {
    throw new Error('trick');
  };
  const { attachShadow } = Element.prototype;
  Object.assign(window, { told: [] });
  class Forged extends HTMLElement {
    constructor() {
      super();
      attachShadow.call(this, { mode: 'closed' });
    }
    connectedCallback(): void {
      this.setAttribute('data-connected', '');
    }
  }
  customElements.define('deadringer-mark', Forged);
  Element.prototype.attachShadow = bad;
  for (const name of ['closest', 'matches', 'querySelector', 'querySelectorAll', 'getAttribute', 'after'])
    Object.defineProperty(Element.prototype, name, { value: bad });
  for (const name of ['nextSibling', 'textContent', 'isConnected', 'parentNode'])
    Object.defineProperty(Node.prototype, name, { get: bad });
  for (const name of ['querySelector', 'querySelectorAll', 'createElement', 'createTreeWalker'])
    Object.defineProperty(Document.prototype, name, { value: bad });
  for (const name of ['map', 'filter', 'flatMap', 'push', 'find'])
    Object.defineProperty(Array.prototype, name, { value: bad });
  Object.defineProperty(Object.prototype, 'place', { set: bad, get: () => 'profile', configurable: true });
  Object.defineProperty(Object.prototype, 'trusted', { get: () => ({ since: '2026' }), configurable: true });
  JSON.stringify = JSON.parse = Map.prototype.get = WeakMap.prototype.get = String.prototype.replace = bad;
  Object.assign(window, {
    MutationObserver: bad,
    ResizeObserver: bad,
    IntersectionObserver: bad,
    AbortController: bad,
    requestAnimationFrame: bad,
    requestIdleCallback: bad,
    getComputedStyle: bad,
    CustomEvent: bad,
  });
  for (const id of ['chrome', 'browser', 'deadringer', 'deadringer run', 'deadringer:overlay']) {
    const form = new DOMParser().parseFromString('<form></form>', 'text/html').forms[0];
    if (form) document.documentElement.appendChild(Object.assign(form, { id }));
  }
}

/** Marks of the page's own beside every name and in it, with and without a shadow root. */
function forgeMarks(attribute: string): void {
  const handles = ['NASA', 'BarackObama', 'marisol_ottenby', 'GeorgeWBushs'];
  [...document.querySelectorAll('.r-bold, [data-testid="User-Name"] a')].forEach((name, at) => {
    const mark = document.createElement('deadringer-mark');
    mark.setAttribute(attribute, '');
    mark.setAttribute('data-level', at % 2 ? 'official' : 'likely');
    mark.setAttribute('data-account', `x:${handles[at % 4] ?? ''}`);
    mark.setAttribute('data-place', 'post');
    mark.textContent = 'George W. Bush';
    if (at % 3 === 0) mark.attachShadow({ mode: 'open' }).innerHTML = '<div class="deadringer">forged</div>';
    if (at % 2) name.after(mark);
    else name.prepend(mark);
  });
}

/** Says everything that Deadringer's parts say to each other, in whatever way a page can say something. */
function sayEverything(): void {
  const account = { site: 'x', handle: 'GeorgeWBushs', displayName: 'George W. Bush' };
  const accounts = [
    { handle: 'GeorgeWBushs', labels: 'parody', followed: 'yes', badge: '<b>' },
    { handle: 'NASA"><img src=x>', labels: ['impersonation'] },
    { handle: 'NASA', labels: ['impersonation', '__proto__'], badge: 1 },
  ];
  const types = ['judge', 'fine', 'report', 'undo', 'pause', 'turn', 'loadMarks', 'left', 'setMarks'];
  for (const type of types) {
    const data = { judged: { profile: account }, account, host: 'x.com', name: 'readsPageData', isOn: true };
    for (const message of [
      { type, data, id: 1, timestamp: 1 },
      { namespace: '@webext-core', type, data },
    ])
      window.postMessage(message, '*');
  }
  const details = [{ accounts }, JSON.stringify({ accounts }), '{', 'x'.repeat(2_000_000), null, 7];
  const tell = (name: string, detail: unknown): void => {
    for (const on of [document, window]) on.dispatchEvent(new CustomEvent(name, { detail }));
  };
  for (const detail of details) tell('deadringer:network', detail);
  tell('deadringer:network', { get accounts() { throw new Error('trick'); } }); // prettier-ignore
  for (const order of ['on', {}, null]) tell('deadringer:order', order);
  for (const name of ['deadringer:network', 'deadringer:overlay', 'fine', 'judge']) tell(name, { account });
}

/** Everything that a person could do to our marks, done by the page: all buttons, keys, pointers. */
function pressEverything(ours: string): void {
  const options = { bubbles: true, composed: true, cancelable: true, view: window };
  const keys = ['Enter', ' ', 'Escape'];
  for (const mark of document.querySelectorAll<HTMLElement>(ours)) {
    const inside = [...(mark.shadowRoot?.querySelectorAll<HTMLElement>('button, a, .opened') ?? [])];
    for (const element of [mark, ...inside]) {
      for (const type of ['pointerover', 'pointerenter', 'pointerdown', 'pointerup', 'click', 'pointerleave'])
        element.dispatchEvent(new PointerEvent(type, { ...options, pointerType: 'mouse', detail: 1 }));
      for (const type of ['mouseover', 'mouseenter', 'mousedown', 'mouseup', 'click', 'auxclick'])
        element.dispatchEvent(new MouseEvent(type, options));
      for (const key of keys)
        for (const type of ['keydown', 'keypress', 'keyup'])
          element.dispatchEvent(new KeyboardEvent(type, { ...options, key, code: key }));
      element.focus();
      element.click();
      if ('href' in element) element.dispatchEvent(new MouseEvent('click', { ...options, button: 1 }));
    }
  }
}

/** Puts each of our marks beside another name, and says of it something else. */
function moveMarks(ours: string): void {
  const names = [...document.querySelectorAll('.r-bold')];
  [...document.querySelectorAll<HTMLElement>(ours)].forEach((mark, at) => {
    mark.dataset['level'] = 'official';
    mark.dataset['account'] = 'x:NASA';
    names[at]?.after(mark);
  });
}

/** What a page may hold before its own first element. */
export const BROKEN_WORLD = asScript(breakEverything);
/** What a page may hold after its last one. */
export const FORGED_MARKS = asScript(forgeMarks, FORGED);

/** The page's own markup, as one string, without our marks. */
function markup(ours: string): string {
  const copy = document.documentElement.cloneNode(true) as Element;
  for (const mark of copy.querySelectorAll(ours)) mark.remove();
  return copy.outerHTML;
}

/** Keeps what the page was before anybody had changed it. */
export const REMEMBER = `<script>window.markup = ${markup.toString()}; window.served = markup('deadringer-mark');</script>`;

/** What there is in the page, beside our marks, that wasn't there when it was served. */
export function leftIn(page: Page): Promise<{ isAsServed: boolean; named: string[]; stored: number }> {
  return page.evaluate(() => {
    const own = window as unknown as { served: string; markup: (ours: string) => string };
    const keys = [...Object.getOwnPropertyNames(window), ...Object.getOwnPropertySymbols(window).map(String)];
    // What stands behind the last script wasn't there yet.
    const served = own.served.slice(0, own.served.lastIndexOf('</script>'));
    return {
      isAsServed: own.markup('deadringer-mark').startsWith(served),
      named: keys.filter((key) => /deadringer|follow/i.test(key)),
      stored: localStorage.length + sessionStorage.length + document.cookie.length,
    };
  });
}

/** The page's own doings, at any later time. */
export const HostilePage = {
  forgesMarks: (page: Page): Promise<void> => page.evaluate(forgeMarks, FORGED),
  saysEverything: (page: Page): Promise<void> => page.evaluate(sayEverything),
  pressesEverything: (page: Page): Promise<void> => page.evaluate(pressEverything, OURS),
  movesMarks: (page: Page): Promise<void> => page.evaluate(moveMarks, OURS),
};

/** A world of the tests' own beside the page's: what the page replaced is whole there. */
interface World {
  evaluate: Frame['evaluate'];
  evaluateHandle: (work: (...given: never[]) => unknown, ...given: unknown[]) => Promise<JSHandle>;
}

/** Puppeteer keeps such a world for itself; the page can't reach it, nor it the page's own variables. */
export function apart(page: Page): World {
  return (page.mainFrame() as unknown as { isolatedRealm(): World }).isolatedRealm();
}

/** One of our marks, in the row that it stands in. */
export interface StandingMark {
  account: string;
  level: string;
  place: string;
  /** Whether its row or header names its account. */
  isAtItsName: boolean;
  isOpen: boolean;
}

/** Every mark that isn't forged. */
export function ourMarks(page: Page): Promise<StandingMark[]> {
  return apart(page).evaluate((selector: string) => {
    const rows = 'article, [data-testid="UserCell"], [data-testid="HoverCard"], [data-testid="UserName"]';
    return [...document.querySelectorAll<HTMLElement>(selector)].map((mark) => {
      const { account = '', level = '', place = '' } = mark.dataset;
      const row = mark.closest('[role="link"][tabindex="0"]') ?? mark.closest(rows);
      return {
        account,
        level,
        place,
        isAtItsName: row?.textContent.includes(`@${account.slice(2)}`) ?? false,
        isOpen: mark.shadowRoot?.querySelector('.opened') != null,
      };
    });
  }, OURS);
}

/** What is drawn in our marks, as markup. */
export function drawnInMarks(page: Page): Promise<string> {
  return apart(page).evaluate(
    (selector: string) =>
      [...document.querySelectorAll(selector)]
        .map((mark) => `${mark.outerHTML}${mark.shadowRoot?.querySelector('.deadringer')?.outerHTML ?? ''}`)
        .join('\n'),
    OURS,
  );
}

/** The first of something in our marks. */
export async function inOurMarks(page: Page, selector: string): Promise<ElementHandle | undefined> {
  const found = await apart(page).evaluateHandle(
    (ours: string, wanted: string) =>
      [...document.querySelectorAll(ours)]
        .map((mark) => mark.shadowRoot?.querySelector(wanted))
        .find((element) => element != null),
    OURS,
    selector,
  );
  return (found.asElement() as ElementHandle | null) ?? undefined;
}

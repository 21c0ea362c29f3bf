/**
 * Rows that are kept from mutation records are at every moment those that the whole page would be found to hold.
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://x.com/sample_account"}
 */
import fc from 'fast-check';
import { selectorAttributes } from '../../../src/sites/reading/row-set';
import { rowsBelow } from '../../../src/sites/reading/shadow-hosts';
import { watch } from '../../../src/sites/reading/watch';
import { bluesky } from '../../../src/sites/bluesky/bluesky';
import { mastodon } from '../../../src/sites/mastodon/mastodon';
import type { SiteReader } from '../../../src/sites/site';
import { x } from '../../../src/sites/x/x';

const site: SiteReader = {
  id: 'x',
  attributes: ['alt', 'title'],
  readPage: () => ({ names: [] }),
  rows: '.row, [data-row^="y"]',
  shadowHosts: '.host',
  readRow: (row) => ({
    names: [
      { anchor: row, profile: { site: 'x', handle: 'h', displayName: row.textContent, place: 'post' } },
    ],
  }),
};

/** What is said of an element; each may be said at any time. */
const CLASSES = ['row', 'host', 'plain', 'row plain', 'host row'];

/** A step of a page that changes itself; numbers choose among the elements there are. */
type Step = { what: (typeof STEPS)[number]; one: number; other: number; kind: number };
const STEPS = [
  'make',
  'make',
  'make',
  'move',
  'remove',
  'class',
  'data',
  'text',
  'root',
  'wrap',
  'empty',
] as const;

class ChangingPage {
  readonly #elements: Element[] = [];
  /** Those that stood outside of the page when the steps began. */
  #outside = new Set<Element>();
  readonly #roots: ParentNode[] = [document.body];
  #made = 0;

  do(steps: readonly Step[]): void {
    this.#outside = new Set(this.#elements.filter(({ isConnected }) => !isConnected));
    for (const step of steps) this.#do(step);
  }

  #do({ what, one, other, kind }: Step): void {
    const element = this.#elements[one % Math.max(1, this.#elements.length)];
    // Browsers tell of changes in a part that was just taken out (transient observers); jsdom doesn't.
    const isUntold = element && !element.isConnected && !this.#outside.has(element);
    if (what !== 'make' && isUntold) return;
    const parents = [...this.#roots, ...this.#elements];
    const parent = parents[other % parents.length]!;
    if (what === 'make') this.#put(this.#make(kind), parent, one);
    else if (!element) return;
    else if (what === 'move') this.#put(element, parent, kind);
    else if (what === 'remove') element.remove();
    else if (what === 'class') element.className = CLASSES[kind % CLASSES.length]!;
    else if (what === 'data') element.setAttribute('data-row', kind % 2 ? 'yes' : 'no');
    else if (what === 'text') element.firstChild!.nodeValue = `text ${this.#made++}`;
    else if (what === 'root') this.#attach(element);
    else if (what === 'empty') element.replaceChildren('nothing');
    else this.#wrap(element, kind);
  }

  #make(kind: number): Element {
    const element = document.createElement('div');
    element.className = CLASSES[kind % CLASSES.length]!;
    element.append(`made ${this.#made++}`);
    if (kind % 3 === 0)
      element.append(Object.assign(document.createElement('i'), { className: 'row' }), 'tail');
    this.#elements.push(element);
    return element;
  }

  #put(element: Element, parent: ParentNode, at: number): void {
    for (
      let node: Node | null = parent;
      node;
      node = node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null
    )
      if (node === element) return; // never into itself
    const { childNodes } = parent;
    parent.insertBefore(element, childNodes[at % (childNodes.length + 1)] ?? null);
  }

  #attach(element: Element): void {
    if (!element.shadowRoot) this.#roots.push(element.attachShadow({ mode: 'open' }));
  }

  #wrap(element: Element, kind: number): void {
    if (!element.parentNode) return;
    const wrapper = this.#make(kind);
    element.replaceWith(wrapper);
    wrapper.append(element);
  }
}

const step = fc.record({
  what: fc.constantFrom(...STEPS),
  one: fc.nat(50),
  other: fc.nat(50),
  kind: fc.nat(50),
});

const stops: AbortController[] = [];
afterEach(() => {
  for (const stop of stops) stop.abort();
});

test('rows that are kept equal rows that are found anew, in the same order, with the same text', () => {
  jest.useFakeTimers();
  fc.assert(
    fc.property(fc.array(fc.array(step, { maxLength: 6 }), { maxLength: 8 }), (batches) => {
      document.body.replaceChildren();
      const page = new ChangingPage();
      page.do(batches[0] ?? []); // what stands there when the watch begins
      const stop = new AbortController();
      stops.push(stop);
      const watched = watch(site, document, () => undefined, stop.signal);
      for (const batch of batches) {
        page.do(batch);
        const names = watched
          .read()
          .names.map(({ anchor, profile }) => [anchor, profile.displayName] as const);
        const anew = rowsBelow(document, site);
        expect(names.map(([anchor]) => anew.indexOf(anchor))).toEqual(anew.map((_, at) => at));
        expect(names.map(([, text]) => text)).toEqual(anew.map(({ textContent }) => textContent));
      }
      stop.abort();
    }),
    { numRuns: 100, endOnFailure: true },
  );
  jest.useRealTimers();
});

test.each([x, mastodon, bluesky].map((one) => [one.id, one] as const))(
  'whether an element of %s is a row depends on the element alone',
  (_, { rows, shadowHosts = '' }) => {
    const bare = `${rows}, ${shadowHosts}`.replace(/"[^"]*"/g, '');
    expect(bare).not.toMatch(/:has\(|:nth|:first|:last|:only|:empty|[>+~](?!=)|[\w\]) ] +[\w[.#:*]/);
    expect(selectorAttributes(rows).length).toBeGreaterThan(0);
  },
);

test('the attributes of a selector are those that decide whether it matches', () => {
  expect(selectorAttributes('article, .status, a[href^="/x.y#z"]:not(.mention, [hidden])').sort()).toEqual([
    'class',
    'hidden',
    'href',
  ]);
  expect(selectorAttributes('[data-testid="a"] , [ data-testid ^= "b" ]')).toEqual(['data-testid']);
  expect(selectorAttributes('article, #one')).toEqual(['id']);
});

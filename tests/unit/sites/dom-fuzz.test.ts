/** @jest-environment jsdom */
/**
 * Fuzzing of every reader: nodes of the sample pages are deleted, doubled and moved. Whatever a page does to its markup, a
 * name that is read is the name of an account of the untouched page, with that account's handle; or none is read.
 *
 * What is changed stands around names, not in them: a page that writes a name twice in its box shows that name, and the
 * reader reads what is shown. Nodes are moved among their siblings. FUZZ_MOVES=anywhere moves them across the page; that
 * finds pages on which a reader takes a text for a name that was moved in front of a handle: on X's hover card, on
 * Bluesky's suggestions and notifications, and in the header of Mastodon. They are not mended yet.
 */
import fc from 'fast-check';
import { SAMPLE_PAGES } from '../../../fixtures/pages/all';
import type { SamplePage } from '../../../fixtures/pages/page';
import { readWhole } from '../../support/read-whole';
import { siteFor } from '../../support/site-readers';
import { documentOf } from './sample';

/**
 * Pages made of each sample page; FUZZ_RUNS=<number> makes more, FUZZ_SEED=<number> others. `npm test` makes the same each
 * time: what is known not to hold (below) must not fail somebody else's change by chance.
 */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 4);
const SEED = Number(process.env['FUZZ_SEED'] ?? 20221109);
const MOVES_ANYWHERE = process.env['FUZZ_MOVES'] === 'anywhere';

/** Changes of one node of the page, by its number among those that may be changed. */
type Change = ['delete' | 'double', number] | ['move', number, number];

const at = fc.nat(100_000);
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(fc.constant('delete' as const), at),
  fc.tuple(fc.constant('double' as const), at),
  fc.tuple(fc.constant('move' as const), at, at),
);

/** What an element draws as text: pictures in names count as their alternative text. */
function drawn(node: Node): string {
  if (node.nodeName === 'IMG') return (node as Element).getAttribute('alt') ?? '';
  if (node.nodeType === 3) return node.textContent ?? '';
  return Array.from(node.childNodes, drawn).join('');
}

/** Elements that neither are what draws a name nor stand in it. */
function aroundNames(doc: Document, names: ReadonlySet<string>): Element[] {
  const around: Element[] = [];
  const visit = (element: Element): void => {
    if (names.has(drawn(element).trim())) return;
    around.push(element);
    for (const child of element.children) visit(child);
  };
  for (const child of doc.body.children) visit(child);
  return around;
}

function apply([what, number, other = 0]: Change, all: readonly Element[]): void {
  const node = all[number % all.length];
  if (!node) return;
  if (what === 'delete') node.remove();
  else if (what === 'double') node.after(node.cloneNode(true));
  else {
    const places = MOVES_ANYWHERE ? all : Array.from(node.parentElement?.children ?? []);
    const place = places[other % places.length];
    if (place && !node.contains(place)) place.after(node);
  }
}

const pairOf = ({ handle, displayName }: { handle: string; displayName: string }): string =>
  `${displayName} @${handle}`;

/** Pairs that are read and that no account of the page has. */
function wrongPairs(page: SamplePage, changes: readonly Change[]): string[] {
  const doc = documentOf(page.html());
  const shown = new Set(page.names.map(({ profile }) => profile.displayName.trim()));
  const around = aroundNames(doc, shown);
  changes.forEach((one) => apply(one, around));
  const url = new URL(page.url);
  const site = siteFor(url, doc);
  if (!site) return [];
  const right = new Set(page.names.map(({ profile }) => pairOf(profile)));
  return readWhole(site, doc, url)
    .names.map(({ profile }) => pairOf(profile))
    .filter((pair) => !right.has(pair));
}

test.each(SAMPLE_PAGES.map((page) => [page.id, page] as const))('%s', (_, page) => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      expect(wrongPairs(page, changes)).toEqual([]);
    }),
    // A page takes long to draw here; the first that fails says enough.
    { numRuns: RUNS, endOnFailure: true, seed: SEED },
  );
});

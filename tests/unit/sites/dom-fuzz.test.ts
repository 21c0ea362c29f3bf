/** @jest-environment jsdom */
/**
 * Fuzzing of every reader: nodes of the sample pages are deleted, doubled and moved. Whatever a page does to its markup, a
 * name that is read is the name of an account of the untouched page, with that account's handle; or none is read.
 */
import fc from 'fast-check';
import { SAMPLE_PAGES } from '../../../fixtures/pages/all';
import type { SamplePage } from '../../../fixtures/pages/page';
import { readWhole } from '../../support/read-whole';
import { siteFor } from '../../support/site-readers';
import { documentOf } from './sample';

/** Changes of one node of the page, by its number among all of them. */
type Change = ['delete' | 'double', number] | ['move', number, number];

const at = fc.nat(100_000);
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(fc.constant('delete' as const), at),
  fc.tuple(fc.constant('double' as const), at),
  fc.tuple(fc.constant('move' as const), at, at),
);

function apply(doc: Document, [what, number, other = 0]: Change): void {
  const all = doc.body.querySelectorAll('*');
  const node = all[number % all.length];
  if (!node) return;
  if (what === 'delete') node.remove();
  else if (what === 'double') node.after(node.cloneNode(true));
  else {
    const place = all[other % all.length];
    if (place && !node.contains(place)) place.after(node);
  }
}

const pairOf = ({ handle, displayName }: { handle: string; displayName: string }): string =>
  `${displayName} @${handle}`;

/** Pairs that are read and that no account of the page has. */
function wrongPairs(page: SamplePage, changes: readonly Change[]): string[] {
  const doc = documentOf(page.html());
  changes.forEach((one) => apply(doc, one));
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
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      expect(wrongPairs(page, changes)).toEqual([]);
    }),
    { numRuns: 12 },
  );
});

/** Sample pages of Mastodon for reader tests, as documents, after whatever a test does to them. */
import { mastodon } from '../../../src/sites/mastodon/mastodon';
import type { PageReading, PlacedProfile } from '../../../src/sites/site';
import type { PageOptions } from '../../../fixtures/gallery/account';
import { MASTODON_PAGES } from '../../../fixtures/pages/mastodon/pages';
import type { SamplePage } from '../../../fixtures/pages/page';
import { readWhole } from '../../support/read-whole';
import { documentOf } from './sample';

function sampleOf(id: string): SamplePage {
  const sample = MASTODON_PAGES.find((page) => page.id === `mastodon-${id}`);
  if (!sample) throw new Error(`there is no sample page mastodon-${id}`);
  return sample;
}

export const pageOf = (id: string, options?: PageOptions): Document => documentOf(sampleOf(id).html(options));

/** Reads a document as if it stood at the address of a sample page, or at another. */
export const readAs = (doc: Document, id: string, path = new URL(sampleOf(id).url).pathname): PageReading =>
  readWhole(mastodon, doc, new URL(path, sampleOf(id).url));

export const profilesIn = (reading: PageReading): PlacedProfile[] =>
  reading.names.map(({ profile }) => profile);

/** What must be read of a sample page that nobody has changed. */
export const wantedOf = (id: string): unknown[] => sampleOf(id).names.map(({ profile }) => profile);

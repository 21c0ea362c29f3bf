/** @jest-environment jsdom */
import { mastodon } from '../../../src/sites/mastodon/mastodon';
import type { PageReading } from '../../../src/sites/site';
import { MASTODON_PAGES } from '../../../fixtures/pages/mastodon/pages';
import { TOKEN } from '../../../fixtures/pages/mastodon/page';
import type { SamplePage } from '../../../fixtures/pages/page';
import { readWhole } from '../../support/read-whole';
import { documentOf } from './sample';

const read = ({ html, url }: SamplePage, options?: Parameters<SamplePage['html']>[0]): PageReading =>
  readWhole(mastodon, documentOf(html(options)), new URL(url));

test.each(MASTODON_PAGES.map((sample) => [sample.title, sample] as const))('%s', (_, sample) => {
  const { names, unread } = read(sample);
  expect(names.map(({ profile }) => profile)).toEqual(sample.names.map(({ profile }) => profile));
  expect(unread).toEqual([]);
});

test('pages in a right-to-left language give the same', () => {
  for (const sample of MASTODON_PAGES) {
    expect(read(sample, { lang: 'ar' }).names.map(({ profile }) => profile)).toEqual(
      sample.names.map(({ profile }) => profile),
    );
  }
});

test('no page yields the reader’s access token', () => {
  for (const sample of MASTODON_PAGES) {
    expect(sample.html()).toContain(TOKEN);
    const { names, unread } = read(sample);
    expect(JSON.stringify([names.map(({ profile }) => profile), unread])).not.toContain(TOKEN);
  }
});

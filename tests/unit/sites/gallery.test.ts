/** @jest-environment jsdom */
import { siteOfHost } from '../../../src/sites/registry';
import { x } from '../../../src/sites/x/x';
import type { GalleryCase } from '../../../fixtures/gallery/account';
import { GALLERY } from '../../../fixtures/gallery/cases';
import { galleryPage } from '../../../fixtures/gallery/serve';
import { readWhole } from '../../support/read-whole';
import { siteFor } from '../../support/site-readers';
import { documentOf } from './sample';

const read = (sample: GalleryCase, html = sample.html()) =>
  readWhole(x, documentOf(html), new URL(sample.url));

test.each(GALLERY.map((sample) => [sample.title, sample] as const))(
  '%s: what stands on the page is read, and no more',
  (_, sample) => {
    const reading = read(sample);
    const headers = reading.names.map(({ profile }) => profile).filter(({ place }) => place === 'profile');
    expect(headers).toEqual(sample.profile ? [sample.profile] : []);
    expect(reading.unread.length > 0).toBe(sample.expect.unreadable === true);
  },
);

test.each(['de', 'ja', 'ar', 'en'] as const)(
  'every page shown in %s gives the same account, name, badge, labels and date',
  (lang) => {
    for (const sample of GALLERY.filter(({ profile }) => profile)) {
      const [name] = read(sample, sample.html({ lang })).names;
      // Counts are as exact as each language writes them.
      const counts = { followers: name?.profile.followers, following: name?.profile.following };
      expect(name?.profile).toEqual({ ...sample.profile, ...counts });
      expect(counts.followers).toBeDefined();
    }
  },
);

test('the card goes behind the name block, and outside of it', () => {
  const doc = documentOf(GALLERY[0]!.html());
  const [name] = readWhole(x, doc, new URL(GALLERY[0]!.url)).names;
  expect(name?.anchor).toBe(doc.querySelector('[data-testid="UserName"]'));
  expect(name?.profile.place).toBe('profile');
});

test.each(['light', 'dim', 'black'] as const)('a %s page is read as %s', (theme) => {
  expect(readWhole(x, documentOf(GALLERY[0]!.html({ theme })), new URL(GALLERY[0]!.url)).theme).toBe(theme);
});

test('reading changes nothing on the page', () => {
  for (const sample of GALLERY) {
    const doc = documentOf(sample.html());
    const before = doc.documentElement.outerHTML;
    readWhole(x, doc, new URL(sample.url));
    expect(doc.documentElement.outerHTML === before).toBe(true);
  }
});

test('handles are ones that X could give, and each page has its own', () => {
  const handles = GALLERY.map(({ url }) => new URL(url).pathname.slice(1));
  for (const handle of handles) expect(handle).toMatch(/^\w{1,15}$/);
  expect(new Set(handles).size).toBe(GALLERY.length);
});

test('the gallery serves its pages, themes and languages, and says that other handles don’t exist', () => {
  expect(galleryPage('https://x.com/georgewbushs?theme=dim&lang=ar')).toMatch(
    /dir="rtl" lang="ar" data-theme="dark"/,
  );
  expect(galleryPage('https://x.com/GeorgeWBushs/with_replies')).toContain('George W. Bush');
  expect(galleryPage('https://x.com/nobody_has_this')).toContain('doesn’t exist');
  expect(galleryPage('https://example.org/GeorgeWBushs')).toBeUndefined();
  expect(galleryPage('https://x.com/favicon.ico')).toBeUndefined();
});

test('X is responsible for its own addresses and no others', () => {
  expect(siteFor(new URL('https://x.com/a'), document)?.id).toBe('x');
  expect(siteOfHost(new URL('https://mobile.twitter.com/a'))).toBe('x');
  expect(siteFor(new URL('https://x.com.example.org/a'), document)).toBeUndefined();
  expect(siteOfHost(new URL('http://x.com/a'))).toBeUndefined();
});

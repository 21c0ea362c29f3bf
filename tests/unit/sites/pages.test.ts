/** @jest-environment jsdom */
import type { PageReading } from '../../../src/sites/site';
import { siteFor } from '../../support/site-readers';
import { SAMPLE_PAGES } from '../../../fixtures/pages/all';
import type { SamplePage } from '../../../fixtures/pages/page';
import { samplePage } from '../../../fixtures/pages/serve';
import { readWhole } from '../../support/read-whole';
import { documentOf } from './sample';

const LANGUAGES = ['en', 'de', 'ja', 'ar'] as const;
const titled = SAMPLE_PAGES.map((page) => [page.id, page] as const);

function reading(page: SamplePage, html = page.html()): PageReading {
  const doc = documentOf(html);
  const site = siteFor(new URL(page.url), doc);
  if (!site) throw new Error(`no reader is responsible for ${page.url}`);
  return readWhole(site, doc, new URL(page.url));
}

describe.each(titled)('%s', (_, page) => {
  test('every name on it is read, with what stands beside it, and no other', () => {
    const { names, unread } = reading(page);
    expect(unread).toEqual([]);
    expect(names.map(({ profile }) => profile)).toEqual(page.names.map(({ profile }) => profile));
  });

  test.each(LANGUAGES)('in %s it has the same names, places, badges and labels', (lang) => {
    const facts = ({ names }: Pick<PageReading, 'names'> | SamplePage): unknown[] =>
      names.map(({ profile: { handle, displayName, place, badge, labels } }) => [
        handle,
        displayName,
        place,
        badge,
        labels,
      ]);
    expect(facts(reading(page, page.html({ lang })))).toEqual(facts(page));
  });

  test('marks go after nodes of the page, each after its own', () => {
    const anchors = reading(page).names.map(({ anchor }) => anchor);
    expect(new Set(anchors).size).toBe(anchors.length);
    for (const anchor of anchors) expect(anchor.parentElement).not.toBeNull();
  });

  test('with a mark behind each name the same is read, at the same nodes', () => {
    const doc = documentOf(page.html());
    const url = new URL(page.url);
    const site = siteFor(url, doc)!;
    const { names } = readWhole(site, doc, url);
    for (const { anchor } of names) anchor.after(doc.createElement('deadringer-mark'));
    const again = readWhole(site, doc, url);
    expect(again.unread).toEqual([]);
    expect(again.names.map(({ profile }) => profile)).toEqual(names.map(({ profile }) => profile));
    again.names.forEach(({ anchor }, at) => expect(anchor === names[at]?.anchor).toBe(true));
  });

  test('reading changes nothing', () => {
    const doc = documentOf(page.html());
    const before = doc.documentElement.outerHTML;
    const url = new URL(page.url);
    readWhole(siteFor(url, doc)!, doc, url);
    expect(doc.documentElement.outerHTML === before).toBe(true);
  });

  test('is served at its address', () => {
    expect(samplePage(`${page.url}?theme=black`)).toBe(page.html({ theme: 'black' }));
  });
});

test('each page has an id and an address of its own', () => {
  for (const part of ['id', 'url'] as const)
    expect(new Set(SAMPLE_PAGES.map((page) => page[part])).size).toBe(SAMPLE_PAGES.length);
});

/**
 * @jest-environment jsdom
 *
 * What Bluesky may change in its markup: each name is still read right, or said to be unread; never a wrong one.
 */
import { bluesky } from '../../../src/sites/bluesky/bluesky';
import type { PageReading } from '../../../src/sites/site';
import { BLUESKY_PAGES } from '../../../fixtures/pages/bluesky/pages';
import type { SamplePage } from '../../../fixtures/pages/page';
import { readWhole } from '../../support/read-whole';
import { documentOf } from './sample';

type Break = (doc: Document) => void;

function pageNamed(id: string): SamplePage {
  const found = BLUESKY_PAGES.find((page) => page.id === `bluesky-${id}`);
  if (!found) throw new Error(`no page bluesky-${id}`);
  return found;
}

function broken(page: SamplePage, breakIt: Break): PageReading {
  const doc = documentOf(page.html());
  breakIt(doc);
  return readWhole(bluesky, doc, new URL(page.url));
}

const namesOf = ({ names }: Pick<PageReading, 'names'> | SamplePage): unknown[] =>
  names.map(({ profile: { handle, displayName, place } }) => [handle, displayName, place]);

const each =
  (selector: string, change: (element: Element) => void): Break =>
  (doc) => {
    const found = [...doc.querySelectorAll(selector)];
    if (found.length === 0) throw new Error(`nothing to break: ${selector}`);
    found.forEach(change);
  };
const without = (attribute: string, selector = `[${attribute}]`): Break =>
  each(selector, (element) => element.removeAttribute(attribute));
const wrapped: Break = each('[dir]', (element) => {
  const box = element.ownerDocument.createElement('div');
  element.replaceWith(box);
  box.append(element);
});

const HARMLESS: [string, Break][] = [
  ['other class names', each('[class]', (element) => element.setAttribute('class', 'css-new'))],
  ['no labels', without('aria-label', 'a[aria-label]')],
  ['pictures that have not loaded', each('img', (image) => image.removeAttribute('src'))],
  ['no description in the head', (doc) => doc.querySelector('script')?.remove()],
  ['half a description in the head', (doc) => doc.querySelector('script')?.append('{')],
];

/** Above a reply that is being written a name has no handle: only its picture tells (`bluesky-bare.test.ts`). */
const isHarmless = ({ id }: SamplePage, what: string): boolean =>
  !(id === 'bluesky-reply' && what === 'pictures that have not loaded');

describe.each(BLUESKY_PAGES.map((page) => [page.id, page] as const))('%s', (_, page) => {
  test.each(HARMLESS.filter(([what]) => isHarmless(page, what)))('%s', (_name, breakIt) => {
    const quietly: Break = (doc) => {
      try {
        breakIt(doc);
      } catch (error) {
        if (!/^nothing to break/.test((error as Error).message)) throw error;
      }
    };
    const reading = broken(page, quietly);
    expect(namesOf(reading)).toEqual(namesOf(page));
    expect(reading.unread).toEqual([]);
  });

  test.each([
    ['every text in a box of its own', wrapped],
    ['no directions', without('dir')],
    ['no test ids', without('data-testid')],
  ] as [string, Break][])('%s: no name that does not stand there', (_name, breakIt) => {
    const wanted = page.names.map(({ profile: { handle, displayName } }) => `${handle} ${displayName}`);
    for (const { profile } of broken(page, breakIt).names)
      expect(wanted).toContain(`${profile.handle} ${profile.displayName}`);
  });
});

test.each([
  ['no name', (doc) => doc.querySelector('[data-testid="profileHeaderDisplayName"]')?.remove()],
  [
    'an empty name',
    (doc) => doc.querySelector('[data-testid="profileHeaderDisplayName"]')?.replaceChildren(),
  ],
  ['no handle', each('.r-handle', (handle) => handle.remove())],
  ['a handle of another account', each('.r-handle', (handle) => (handle.textContent = '@other.example.org'))],
  ['a header of another name', without('data-testid', '[data-testid^="profile"]')],
] as [string, Break][])('a profile with %s is unread, and says so', (_name, breakIt) => {
  const { names, unread } = broken(pageNamed('doppelganger'), breakIt);
  expect(names).toEqual([]);
  expect(unread).toMatchObject([{ place: 'profile' }]);
});

test.each([
  ['search-people', 'cell', '.r-handle'],
  ['typeahead', 'typeahead', '.r-handle'],
  ['feed', 'post', '.r-handle'],
  ['notifications', 'notification', '.r-name'],
])('rows of %s without their names or handles are unread', (id, place, selector) => {
  const page = pageNamed(id);
  const { names, unread } = broken(
    page,
    each(selector, (element) => element.remove()),
  );
  expect(names.filter(({ profile }) => profile.badge !== undefined && profile.place === place)).toEqual([]);
  expect(new Set(unread.map((one) => one.place))).toEqual(new Set([place]));
});

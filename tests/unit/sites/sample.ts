/** Sample pages for reader tests: a gallery page as a document, after whatever a test does to it. */
import type { PageReading } from '../../../src/sites/site';
import { x } from '../../../src/sites/x/x';
import { readWhole } from '../../support/read-whole';
import type { GalleryAccount } from '../../../fixtures/gallery/account';
import { profilePage } from '../../../fixtures/gallery/x-page';

/** An invented account with everything a header can show. */
const ACCOUNT: GalleryAccount = {
  handle: 'sample_account',
  id: '1700000000000000001',
  name: ['Sample Person'],
  tick: 'blue',
  bio: ['A bio.'],
  website: 'example.org',
  joined: [2021, 5],
  following: 12,
  followers: 3_400,
  hue: 0,
  initials: 'SP',
};

/** The document of a page; a shadow root that its markup declares is attached, as browsers do. */
export function documentOf(html: string): Document {
  const doc = new DOMParser().parseFromString(html, 'text/html');
  for (const template of doc.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode="open"]')) {
    template.parentElement?.attachShadow({ mode: 'open' }).append(template.content);
    template.remove();
  }
  return doc;
}

/** The page of the sample account with some things different. */
export function samplePage(changes: Partial<GalleryAccount> = {}): Document {
  return documentOf(profilePage({ ...ACCOUNT, ...changes }));
}

export function find(doc: Document, selector: string): Element {
  const found = doc.querySelector(selector);
  if (!found) throw new Error(`the sample page has no ${selector}`);
  return found;
}

export const nameBlock = (doc: Document): Element => find(doc, '[data-testid="UserName"]');

/** Reads the header of a document as if it stood at `/sample_account`, or at another path. */
export function readAt(doc: Document, path = '/sample_account'): PageReading {
  const { names, unread, theme } = readWhole(x, doc, new URL(path, 'https://x.com'));
  const isOfHeader = (place: string): boolean => place === 'profile';
  return {
    names: names.filter(({ profile }) => isOfHeader(profile.place)),
    unread: unread.filter(({ place }) => isOfHeader(place)),
    theme,
  };
}

/** The one profile that a document shows; fails the test when there is none. */
export function profileIn(doc: Document, path?: string): PageReading['names'][number]['profile'] {
  const reading = readAt(doc, path);
  if (!reading.names[0]) throw new Error(`nothing was read: ${reading.unread[0]?.why ?? 'no reason given'}`);
  return reading.names[0].profile;
}

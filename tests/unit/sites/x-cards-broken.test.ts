/** @jest-environment jsdom */
import type { PageReading } from '../../../src/sites/site';
import { x } from '../../../src/sites/x/x';
import { placePage, SIDEBAR } from '../../../fixtures/pages/x/frame';
import { hoverCard } from '../../../fixtures/pages/x/hover-card';
import { drawerHeader } from '../../../fixtures/pages/x/message';
import { notification } from '../../../fixtures/pages/x/notification';
import { FAKE_LILLY, MARISOL } from '../../../fixtures/pages/x/people';
import { typeahead } from '../../../fixtures/pages/x/typeahead';
import { readWhole } from '../../support/read-whole';
import { documentOf, find } from './sample';

/** Cards, suggestions, notifications and messages that X has changed: right, unread or silent, never another name. */
function readAfter(rows: string, layers: string, change: (doc: Document) => void) {
  const doc = documentOf(placePage('Home', rows, {}, layers));
  change(doc);
  const { names, unread } = readWhole(x, doc, new URL('https://x.com/home'));
  const beside = SIDEBAR.map(({ profile }) => profile.handle);
  const isOfRow = ({ profile }: PageReading['names'][number]): boolean => !beside.includes(profile.handle);
  return {
    names: names.filter(isOfRow).map(({ profile: { handle, displayName } }) => [handle, displayName]),
    unread: unread.map(({ place }) => place),
  };
}

const LILLY = [['EliLillyandCo', 'Eli Lilly and Company']];
const PICTURE = '#layers [data-testid^="UserAvatar"], .r-dropdown [data-testid^="UserAvatar"]';
const ofAnother = (doc: Document): void =>
  find(doc, PICTURE).setAttribute('data-testid', 'UserAvatar-Container-elonmusk');

describe('a hover card', () => {
  const after = (change: (doc: Document) => void) => readAfter('', hoverCard(FAKE_LILLY, 'en'), change);

  test('without the picture’s test id is known by its links', () => {
    const change = (doc: Document): void => find(doc, PICTURE).removeAttribute('data-testid');
    expect(after(change)).toEqual({ names: LILLY, unread: [] });
  });

  test('with the picture of somebody else is unread', () => {
    expect(after(ofAnother)).toEqual({ names: [], unread: ['hover-card'] });
  });

  test('that is still loading is neither read nor unread', () => {
    const empty = (doc: Document): void =>
      find(doc, '[data-testid="HoverCard"]').replaceChildren(doc.createElement('progress'));
    expect(after(empty)).toEqual({ names: [], unread: [] });
  });
});

describe('a suggestion', () => {
  const after = (change: (doc: Document) => void) => readAfter(typeahead([FAKE_LILLY], 'en'), '', change);

  test('is read under either of its test ids', () => {
    for (const id of ['TypeaheadUser', 'typeaheadResult']) {
      const gone = (doc: Document): void =>
        doc.querySelectorAll(`[data-testid="${id}"]`).forEach((row) => row.removeAttribute('data-testid'));
      expect(after(gone)).toEqual({ names: LILLY, unread: [] });
    }
  });

  test('with the picture of somebody else names nobody', () => {
    expect(after(ofAnother).names).toEqual([]);
  });
});

describe('a notification', () => {
  const after = (change: (doc: Document) => void) =>
    readAfter(notification([FAKE_LILLY, MARISOL], 'en', 'liked'), '', change);

  test('that mentions somebody takes no name from it', () => {
    const mention = (doc: Document): void =>
      find(doc, '[data-testid="notification"]').insertAdjacentHTML(
        'beforeend',
        '<a href="/elonmusk">@elonmusk</a>',
      );
    expect(after(mention).names).toEqual([...LILLY, ['marisol_ottenby', 'Marisol Ottenby']]);
  });

  test('whose names lead to posts names nobody', () => {
    const toPosts = (doc: Document): void =>
      doc
        .querySelectorAll('[data-testid="notification"] a')
        .forEach((link) => link.setAttribute('href', `${link.getAttribute('href') ?? ''}/status/1`));
    expect(after(toPosts).names).toEqual([]);
  });
});

test('a message’s header without a handle names nobody', () => {
  const change = (doc: Document): void => find(doc, '#layers .r-grey').remove();
  expect(readAfter('', drawerHeader(FAKE_LILLY, 'en'), change)).toEqual({ names: [], unread: [] });
});

/** @jest-environment jsdom */
import { find } from './sample';
import { pageOf, profilesIn, readAs, wantedOf } from './mastodon-sample';

/** Every server has another version, and changes it: each of these must be read right, or said to be unreadable, and never give another name. */
const PROFILES = ['profile-old', 'profile-bot-old', 'profile-posing-new', 'profile-listed'];

const renameClasses = (doc: Document, pattern: RegExp): void =>
  doc.querySelectorAll('[class]').forEach((element) => {
    element.setAttribute('class', (element.getAttribute('class') ?? '').replace(pattern, 'v9-$&-x'));
  });

describe('still read right', () => {
  const changes: [string, string, (doc: Document) => void][] = [
    [
      'rows of followers under other class names',
      'followers',
      (doc) =>
        doc.querySelectorAll('[class*="account_list_item"]').forEach((row) => row.removeAttribute('class')),
    ],
    [
      'posts without their own class names',
      'home-45',
      (doc) =>
        doc
          .querySelectorAll('.status__info, .status__display-name:not(.muted)')
          .forEach((one) => one.removeAttribute('class')),
    ],
    [
      'no articles around posts',
      'home-43',
      (doc) =>
        doc.querySelectorAll('article:not([style])').forEach((one) => one.replaceWith(...one.childNodes)),
    ],
    [
      'links without a number of the account',
      'search',
      (doc) =>
        doc
          .querySelectorAll('[data-hover-card-account]')
          .forEach((one) => one.removeAttribute('data-hover-card-account')),
    ],
    [
      'links without titles',
      'home-45',
      (doc) => doc.querySelectorAll('a[title]').forEach((one) => one.removeAttribute('title')),
    ],
    [
      'direction marks around handles',
      'home-43',
      (doc) =>
        doc
          .querySelectorAll('.display-name__account')
          .forEach((one) => (one.textContent = `\u2066${one.textContent}\u2069`)),
    ],
    [
      'names in more elements than before',
      'thread',
      (doc) =>
        doc
          .querySelectorAll('bdi > strong')
          .forEach((one) => (one.innerHTML = `<span><b>${one.innerHTML}</b></span>`)),
    ],
  ];
  test.each(changes)('%s', (_, id, change) => {
    const doc = pageOf(id);
    change(doc);
    const reading = readAs(doc, id);
    const names = (all: unknown[]): unknown[] =>
      (all as { handle: string; displayName: string }[]).map(({ handle, displayName }) => [
        displayName,
        handle,
      ]);
    expect(names(profilesIn(reading))).toEqual(names(wantedOf(id)));
    expect(reading.unread).toEqual([]);
  });
});

describe('a header that can’t be read, with the reason', () => {
  const changes: [string, RegExp, (doc: Document) => void][] = [
    [
      'every class name changed',
      /no block with the name/,
      (doc) => renameClasses(doc, /account_*header\w*/g),
    ],
    [
      'no heading',
      /no name in the header \(h1\)/,
      (doc) => find(doc, '.column h1:not(.column-header)').remove(),
    ],
    [
      'no handle',
      /no handle in the header/,
      (doc) => doc.querySelectorAll('h1 small, [class*="handleHelp"]').forEach((one) => one.remove()),
    ],
    [
      'the account before, still there after a move',
      /the header shows @.*, the address @/,
      (doc) => {
        for (const one of doc.querySelectorAll('h1 small > span, [class*="handleHelp"]'))
          one.textContent = '@somebody@else.example';
      },
    ],
  ];
  test.each(PROFILES.flatMap((id) => changes.map((change) => [id, ...change] as const)))(
    '%s: %s',
    (id, _, why, change) => {
      const doc = pageOf(id);
      change(doc);
      const reading = readAs(doc, id);
      expect(profilesIn(reading).filter(({ place }) => place === 'profile')).toEqual([]);
      expect(reading.unread).toEqual([{ place: 'profile', why: expect.stringMatching(why) as string }]);
    },
  );
});

describe('rows that can’t be read, with the reason', () => {
  const changes: [string, RegExp, (doc: Document) => void][] = [
    [
      'names without the element that holds them',
      /no name \(bdi\)/,
      (doc) => doc.querySelectorAll('bdi').forEach((one) => one.replaceWith(...one.childNodes)),
    ],
    [
      'names drawn as pictures',
      /no text in a name/,
      (doc) => doc.querySelectorAll('bdi').forEach((one) => (one.innerHTML = '<svg></svg>')),
    ],
    [
      'handles nowhere',
      /no handle/,
      (doc) => {
        doc.querySelectorAll('.display-name__account').forEach((one) => one.remove());
        for (const link of doc.querySelectorAll('a'))
          for (const name of ['href', 'title', 'data-hover-card-account'])
            if (name !== 'data-hover-card-account') link.removeAttribute(name);
            else link.setAttribute(name, `new-${link.getAttribute(name) ?? ''}`);
      },
    ],
    [
      'another handle beside the name than in its link',
      /two handles at one name/,
      (doc) =>
        doc
          .querySelectorAll('.display-name__account')
          .forEach((one) => (one.textContent = '@Gargron@mastodon.social')),
    ],
  ];
  test.each(changes)('%s', (_, why, change) => {
    const doc = pageOf('search');
    change(doc);
    const reading = readAs(doc, 'search');
    expect(reading.names.filter(({ profile }) => profile.place === 'cell')).toEqual([]);
    expect(reading.unread.filter(({ place }) => place === 'cell').map((one) => one.why)).toEqual(
      Array(3).fill(expect.stringMatching(why)),
    );
  });
});

describe('nothing to read, and nothing wrong', () => {
  test.each([
    ['a column that is still loading', '<div class="column"><div class="loading-indicator"></div></div>'],
    ['an empty column', '<div class="column"></div>'],
    [
      'an account that doesn’t exist',
      '<div class="column"><div class="bundle-column-error">No such page</div></div>',
    ],
  ])('%s', (_, html) => {
    const doc = pageOf('profile-old');
    find(doc, '.columns-area').innerHTML = html;
    doc.title = html.includes('error') ? 'Mastodon' : doc.title;
    const reading = readAs(doc, 'profile-old');
    expect([reading.names, reading.unread]).toEqual([[], []]);
  });

  test('rows with grey bars in place of names', () => {
    const doc = pageOf('search');
    for (const one of doc.querySelectorAll('bdi, .display-name__account'))
      one.innerHTML = '<span class="skeleton">\u200c</span>';
    const reading = readAs(doc, 'search');
    expect([reading.names, reading.unread]).toEqual([[], []]);
  });

  test.each([
    '/home',
    '/@ilvara/115000000000000001',
    '/@ilvara/115000000000000001/favourites',
    '/explore',
    '/tags/tea',
  ])('%s has no profile on it', (path) => {
    const reading = readAs(pageOf('profile-old'), 'profile-old', path);
    expect(reading.names.filter(({ profile }) => profile.place === 'profile')).toEqual([]);
    expect(reading.unread).toEqual([]);
  });
});

/** @jest-environment jsdom */
import fc from 'fast-check';
import { mastodon } from '../../../src/sites/mastodon/mastodon';
import { find } from './sample';
import { pageOf, profilesIn, readAs, wantedOf } from './mastodon-sample';

const first = (doc: Document, selector: string): HTMLElement => find(doc, selector) as HTMLElement;

test('whatever somebody calls themself is their name, never another’s and never the handle', () => {
  const doc = pageOf('home-45');
  const names = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('@', 'a', '_', ' ', '<', '\u200f') }),
    fc.constant('@Gargron@mastodon.social'),
  );
  fc.assert(
    fc.property(names, (name) => {
      first(doc, '.display-name__html').textContent = name;
      const [read] = profilesIn(readAs(doc, 'home-45'));
      const trimmed = name.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
      expect(read).toMatchObject(
        trimmed
          ? { displayName: trimmed, handle: 'ilvara@mastodon.social' }
          : { handle: 'borrin@tea.example' },
      );
    }),
    { numRuns: 60 },
  );
});

test('a custom emoji counts as its shortcode, a Unicode one as itself', () => {
  const doc = pageOf('home-43');
  first(doc, '.display-name__html').innerHTML =
    'NASA <img class="emojione custom-emoji" alt=":verified:" title=":verified:"><img class="emojione" alt="✅" title=":white_check_mark:">';
  expect(profilesIn(readAs(doc, 'home-43'))[0]?.displayName).toBe('NASA :verified:✅');
});

test('glitch-soc takes the title away while the pointer rests on a link; the account stays who it is', () => {
  const doc = pageOf('home-glitch');
  const before = profilesIn(readAs(doc, 'home-glitch'));
  for (const link of doc.querySelectorAll('a[title]')) link.removeAttribute('title');
  expect(profilesIn(readAs(doc, 'home-glitch'))).toEqual(before);
});

test('an account whose handle is another’s now has none that could be taken for one', () => {
  const doc = pageOf('profile-posing-new');
  first(doc, '[class*="handleHelpButton"]').firstChild!.nodeValue = 'Handle unavailable';
  const link = first(doc, '.status__display-name');
  link.setAttribute('href', '/@10988@handle.invalid');
  link.setAttribute('title', '@10988@handle.invalid');
  first(doc, '.display-name__account').textContent = 'Handle unavailable';
  const reading = readAs(doc, 'profile-posing-new', '/@10988@handle.invalid');
  expect(profilesIn(reading).map(({ handle }) => handle)).toEqual(Array(2).fill('10988@handle.invalid'));
});

test('a verified link inside of the link to its account is the account’s', () => {
  const doc = pageOf('search');
  first(doc, '.account:has(.verified-badge) .account__details').append(first(doc, '.verified-badge'));
  expect(profilesIn(readAs(doc, 'search'))).toEqual(wantedOf('search'));
});

test('a link is verified only where the server says so, whatever is written beside it', () => {
  const doc = pageOf('profile-posing-new');
  first(doc, 'dd').insertAdjacentHTML('beforeend', '✅ verified <span class="h-card"></span>');
  const [profile] = profilesIn(readAs(doc, 'profile-posing-new'));
  expect(profile?.links).toEqual([{ url: 'https://george-takei.example/', verified: false }]);
});

test('links to accounts and topics in a field are no web pages', () => {
  const doc = pageOf('profile-posing');
  first(doc, '.account__header__fields dl:last-child dd').innerHTML =
    '<a href="https://mastodon.social/@Gargron" class="u-url mention">@Gargron</a> <a href="https://mastodon.social/tags/x" class="mention hashtag">#x</a>';
  expect(profilesIn(readAs(doc, 'profile-posing'))[0]?.links).toBeUndefined();
});

test('the mark goes behind the link or the block of the name, never into it', () => {
  const anchors = (id: string): string[] =>
    readAs(pageOf(id), id).names.map(({ anchor }) => anchor.className || anchor.localName);
  expect(anchors('profile-old')[0]).toBe('account__header__tabs__name');
  expect(anchors('profile-posing-new')[0]).toBe('_comp_account_header__displayNameWrapper');
  expect(anchors('home-45').slice(0, 3)).toEqual([
    'status__display-name',
    'status__display-name muted',
    'status__display-name',
  ]);
  expect(anchors('search')[0]).toBe('display-name');
  expect(anchors('followers')[1]).toBe('focusable');
});

test('in a conversation only what stands below its post, in its own list, replies to it', () => {
  const places = (id: string): string[] => profilesIn(readAs(pageOf(id), id)).map(({ place }) => place);
  expect(places('thread')).toEqual(['post', 'post', 'reply', 'reply', 'reply']);
  expect(places('deck').slice(0, 4)).toEqual(['post', 'notification', 'notification', 'post']);
  expect(mastodon.threadOf?.(pageOf('thread'), new URL('https://mastodon.social/home'))).toBeUndefined();
});

test.each([
  ['en', '2022-11-06'],
  ['de', '2022-11-06'],
  ['ja', '2022-11-06'],
  ['ar', '2022-11-06'],
] as const)('the day of joining is read in %s, old and new', (lang, day) => {
  for (const id of ['profile-old', 'profile-new']) {
    expect(profilesIn(readAs(pageOf(id, { lang }), id))[0]?.joined).toBe(day);
  }
});

test('a day in a way of writing that isn’t known is good for its year', () => {
  const doc = pageOf('profile-old');
  first(doc, '.account__header__fields dd').textContent = 'on the sixth of the eleventh, 2022';
  expect(profilesIn(readAs(doc, 'profile-old'))[0]?.joined).toBe('2022');
});

test('reading changes nothing on the page', () => {
  for (const id of ['profile-old', 'profile-posing-new', 'home-glitch', 'deck']) {
    const doc = pageOf(id);
    const before = doc.documentElement.outerHTML;
    readAs(doc, id);
    expect(doc.documentElement.outerHTML === before).toBe(true);
  }
});

test.each(['profile-old', 'profile-new'])(
  'whom the reader follows is known only where it is sure (%s)',
  (id) => {
    const followed = (change: (doc: Document) => void): unknown => {
      const doc = pageOf(id);
      change(doc);
      return profilesIn(readAs(doc, id))[0]?.followed;
    };
    const HEADING = ':is(.account__header__tabs__name, [class*="nameWrapper"]) h1';
    const rejecting = '<button class="button button-tertiary button--destructive">Reject</button>';
    expect(followed(() => undefined)).toBe(true);
    // An account that chooses its followers may not have answered yet.
    expect(
      followed((doc) =>
        first(doc, HEADING).insertAdjacentHTML('beforeend', '<svg class="icon icon-lock"></svg>'),
      ),
    ).toBeUndefined();
    expect(
      followed((doc) => {
        first(doc, '.button--destructive').classList.remove('button--destructive');
        first(doc, HEADING).parentElement!.insertAdjacentHTML('beforebegin', rejecting); // of somebody who wants to follow
      }),
    ).toBeUndefined();
  },
);

test.each([
  ['profile-moved-old', 'account__header inactive'],
  ['profile-moved-new', '_comp_account_header__moved'],
])('the card of a moved account goes behind the part that is dimmed (%s)', (id, dimmed) => {
  const [header] = readAs(pageOf(id), id).names;
  expect(header?.anchor.className).toBe(dimmed);
});

test('a domain that the page states and doesn’t stand on is told with each name, and no other', () => {
  const stated = (domain: string): (string | undefined)[] => {
    const doc = pageOf('home-45');
    const state = first(doc, 'script#initial-state');
    state.textContent = state.textContent.replace('"domain":"mastodon.social"', `"domain":"${domain}"`);
    return profilesIn(readAs(doc, 'home-45')).map(({ statedDomain }) => statedDomain);
  };
  expect(new Set(stated('mastodon.social'))).toEqual(new Set([undefined]));
  expect(new Set(stated('nasa.gov'))).toEqual(new Set(['nasa.gov']));
});

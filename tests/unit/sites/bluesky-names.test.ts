/** @jest-environment jsdom */
import type { Place } from '../../../src/model';
import { bluesky } from '../../../src/sites/bluesky/bluesky';
import { siteFor } from '../../support/site-readers';
import type { PageReading } from '../../../src/sites/site';
import { actorOf, profileIn, type BlueskyAccount } from '../../../fixtures/pages/bluesky/account';
import {
  badges,
  linkedPicture,
  meta,
  picture,
  shownHandle,
  type Wrapping,
} from '../../../fixtures/pages/bluesky/pieces';
import { group } from '../../../fixtures/pages/bluesky/notifications';
import { BLUESKY_PAGES } from '../../../fixtures/pages/bluesky/pages';
import { readWhole } from '../../support/read-whole';
import { documentOf } from './sample';

const ANN: BlueskyAccount = {
  handle: 'ann.example.org',
  did: 'did:plc:ann',
  name: 'Ann Example',
  badge: 'verified',
  hue: 10,
};
const BEN: BlueskyAccount = { handle: 'ben.bsky.social', did: 'did:plc:ben', name: '@nytimes.com', hue: 200 };
const BOT: BlueskyAccount = {
  handle: 'bot.example.org',
  did: 'did:plc:bot',
  name: 'Some Bot',
  badge: 'trusted-verifier',
  isBot: true,
};
const BROKEN: BlueskyAccount = { handle: 'handle.invalid', did: 'did:plc:broken', name: 'Broken Name' };
const BRIDGED: BlueskyAccount = { handle: 'a.b.ap.brid.gy', did: 'did:plc:bridged', name: 'Bridged', hue: 1 };
const NAMELESS: BlueskyAccount = {
  handle: 'nameless.bsky.social',
  did: 'did:plc:nameless',
  name: '',
  hue: 2,
};
const ALL = [ANN, BEN, BOT, BROKEN, BRIDGED, NAMELESS];

function readAt(html: string, path = '/'): PageReading {
  const doc = new DOMParser().parseFromString(
    `<div id="root"><a href="/">Home</a>${html}</div>`,
    'text/html',
  );
  return readWhole(bluesky, doc, new URL(path, 'https://bsky.app'));
}

const post = (account: BlueskyAccount, wrapping: Wrapping, more = '', kind = 'feedItem'): string =>
  `<div role="link" data-testid="${kind}-by-${account.handle}"><div><div>${linkedPicture(account, 42)}</div><div>${meta(account, wrapping)}<div data-testid="contentHider-post"><div dir="auto" data-testid="postText">Hello @nytimes.com</div>${more}</div></div></div></div>`;
const pair = (account: BlueskyAccount, wrapping: Wrapping): string =>
  `<div><div><div dir="auto">${account.name || account.handle}</div>${badges(account, 14)}</div><div dir="auto">${shownHandle(account, wrapping)}</div></div>`;
const card = (account: BlueskyAccount, testId = ''): string =>
  `<div><a href="/profile/${actorOf(account)}" role="link"${testId}><div><div>${picture(account, 40)}${pair(account, 'css')}<button aria-label="Follow"><div dir="auto">Follow</div></button></div><div><div dir="auto">A bio.</div></div></div></a></div>`;

test.each(
  ALL.flatMap((account) => (['controls', 'css'] as const).map((wrapping) => ({ account, wrapping }))),
)('a post of $account.name, $wrapping', ({ account, wrapping }) => {
  const reading = readAt(post(account, wrapping));
  expect(reading.names.map(({ profile }) => profile)).toEqual([profileIn('post', account)]);
  expect(reading.unread).toEqual([]);
});

test.each(ALL)('a row with $name, with test id and without', (account) => {
  const places: [string, Place, string][] = [
    ['', 'cell', '/search'],
    [` data-testid="profileCard-${account.handle}-link"`, 'cell', '/lists'],
    [` data-testid="searchAutoCompleteResult-${account.handle}"`, 'typeahead', '/search'],
    ['', 'message', '/messages/3k'],
  ];
  for (const [testId, place, path] of places) {
    expect(readAt(card(account, testId), path).names.map(({ profile }) => profile)).toEqual([
      profileIn(place, account),
    ]);
  }
});

test('a quoted post has an author of its own', () => {
  const quote = `<div><div role="link">${meta(BOT, 'css', false)}<div dir="auto">Quoted</div></div></div>`;
  expect(readAt(post(ANN, 'css', quote)).names.map(({ profile }) => [profile.place, profile.handle])).toEqual(
    [
      ['post', ANN.handle],
      ['quote', BOT.handle],
    ],
  );
});

test('a thread: the post with name and handle in one link is what the others reply to', () => {
  const focal = `<div data-testid="postThreadItem-by-${ANN.handle}">${linkedPicture(ANN, 42)}<a href="/profile/${ANN.handle}" aria-label="${ANN.name}"><div>${pair(ANN, 'css')}</div></a><div dir="auto">Text</div></div>`;
  const thread = post(BOT, 'css', '', 'postThreadItem') + focal + post(BEN, 'css', '', 'postThreadItem');
  expect(readAt(thread, `/profile/${ANN.handle}/post/3k`).names.map(({ profile }) => profile)).toEqual([
    profileIn('post', BOT),
    profileIn('post', ANN),
    expect.objectContaining(profileIn('reply', BEN)),
  ]);
});

const header = (account: BlueskyAccount): string =>
  `<div data-testid="profileScreen"><div data-testid="profileView"><div><div><div><div><div dir="auto" data-testid="profileHeaderDisplayName">${account.name || account.handle}${badges(account, 18, true)} </div></div><div><div><div dir="auto">Follows you</div></div><div dir="auto">${shownHandle(account, 'css')}</div></div></div>` +
  `<a href="/profile/${actorOf(account)}/followers" dir="auto" aria-label="1101105 followers" data-testid="profileHeaderFollowersButton"><span>1.1M </span><span>followers</span></a><a href="/profile/${actorOf(account)}/follows" dir="auto" aria-label="3 following" data-testid="profileHeaderFollowsButton"><span>3 </span></a><div dir="auto" data-testid="profileHeaderDescription">Not @nytimes.com</div></div>` +
  `<div data-testid="profileHeaderAviButton">${picture(account, 90)}</div></div><div role="tablist"></div></div></div>`;

test.each(ALL)('the header of $name, with another still mounted and hidden', (account) => {
  const hidden = `<div style="display: none;">${header({ ...ANN, handle: 'other.example.org' })}</div>`;
  const reading = readAt(hidden + header(account), `/profile/${actorOf(account)}`);
  expect(reading.unread).toEqual([]);
  expect(reading.names.map(({ profile }) => profile)).toEqual([
    { ...profileIn('profile', account), bio: 'Not @nytimes.com', followers: 1_101_105, following: 3 },
  ]);
});

test('a header of another account than the address asks for is not read, and said', () => {
  const reading = readAt(header(ANN), `/profile/${BEN.handle}`);
  expect([reading.names, reading.unread]).toEqual([
    [],
    [{ place: 'profile', why: expect.stringContaining(ANN.handle) as string }],
  ]);
});

test('pages of Bluesky are known by their host or their generator', () => {
  const page = (head: string): Document => new DOMParser().parseFromString(head, 'text/html');
  expect(siteFor(new URL('https://bsky.app/'), page(''))?.id).toBe('bluesky');
  expect(
    siteFor(new URL('https://example.org/'), page('<meta name="generator" content="bskyweb">'))?.id,
  ).toBe('bluesky');
  expect(siteFor(new URL('https://example.org/'), page(''))).toBeUndefined();
});

test('links stand in links, as the client’s scripts put them there: the same names are read', () => {
  for (const page of BLUESKY_PAGES.filter(({ id }) => id.includes('notifications'))) {
    const doc = documentOf(page.html());
    for (const inner of doc.querySelectorAll('object')) inner.replaceWith(...inner.childNodes);
    const { names, unread } = readWhole(bluesky, doc, new URL(page.url));
    expect(names.map(({ profile }) => profile)).toEqual(page.names.map(({ profile }) => profile));
    expect(unread).toEqual([]);
  }
});

test('a list whose sentence can’t be read keeps its own names', () => {
  const [first, second] = [ANN, BOT];
  const html = group({ authors: [first, second], isOpen: true, isKept: true });
  const { names, unread } = readAt(html.replace(/aria-label="Go to [^>]*>[^<]*/, '>'), '/notifications');
  expect(names.map(({ profile }) => profile.handle)).toEqual([first.handle, second.handle]);
  expect(unread).toEqual([{ place: 'notification', why: `no name of ${first.handle}` }]);
});

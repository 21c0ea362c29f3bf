/** The sample pages of Bluesky: profiles of every sort, and every place besides that names stand in. */
import type { Place, Profile } from '../../../src/model';
import type { SampleName, SamplePage } from '../page';
import { actorOf, profileIn, type BlueskyAccount } from './account';
import * as notices from './notifications';
import { page, type Parts } from './page';
import * as people from './people';
import * as places from './places';

type Draw = (lang: places.Language) => Parts;

function sample(id: string, path: string, draw: Draw, names: readonly SampleName[]): SamplePage {
  const { title } = draw('en');
  const html: SamplePage['html'] = (options = {}) => page(draw(options.lang ?? 'en'), options);
  return { id: `bluesky-${id}`, title, url: `https://bsky.app${path}`, html, names };
}

const quiet = (place: Place, account: BlueskyAccount): SampleName => ({
  profile: profileIn(place, account),
  level: 'none',
});
/** Either warning is right: how loud it is depends on what else the list knows. */
const warned = (profile: Profile): SampleName => ({
  profile,
  level: 'likely',
  levels: ['likely', 'possible'],
});

/** What a header or hover card shows besides the name. */
const withFacts = (place: Place, account: BlueskyAccount): Profile => ({
  ...profileIn(place, account),
  ...(account.bio && { bio: account.bio }),
  followers: account.followers ?? 214,
  following: account.following ?? 180,
});

function headerOf(account: BlueskyAccount): Profile {
  return {
    ...withFacts('profile', account),
    ...(account.joined && { joined: account.joined }),
    ...(account.isFollowed && { followed: true }),
    ...(account.website && { links: [{ url: `https://${account.website}` }] }),
  };
}

const profile = (
  id: string,
  title: string,
  account: BlueskyAccount,
  level: SampleName['level'],
): SamplePage =>
  sample(
    id,
    `/profile/${actorOf(account)}`,
    (lang) => ({ title, content: places.profileScreen(account, lang), described: account }),
    [level === 'likely' ? warned(headerOf(account)) : { profile: headerOf(account), level }],
  );

const PROFILES: readonly SamplePage[] = [
  profile('doppelganger', 'A copy of a listed account', people.CLONE, 'likely'),
  profile('labelled', 'A copy that moderators have labelled', people.LABELLED, 'likely'),
  profile('domain', 'An account proven by its domain', people.TIMES, 'official'),
  profile('lookalike-domain', 'A domain that reads like a proven one', people.LOOKALIKE, 'likely'),
  profile('invalid-handle', 'An account whose handle is invalid', people.INVALID, 'likely'),
  profile('person', 'An ordinary person, whom the reader follows', people.ILVARA, 'none'),
  profile('grey-badge', 'A tick that is hidden from others', people.GREY, 'none'),
  profile('bot', 'An account that says it is automated', people.WEATHER, 'none'),
  profile('parody', 'A parody that says so', people.PARODY, 'disclosed'),
  profile('bridged', 'An account bridged from another network', people.BRIDGED, 'disclosed'),
  profile('bridged-website', 'A website bridged from the web', people.BRIDGED_SITE, 'disclosed'),
  profile('bridged-lookalike', 'A bridged website that is another', people.BRIDGED_LOOKALIKE, 'possible'),
];

/** Somebody went on from a feed and a header to this header, within the page; the head tells of the first. */
const HIDDEN = sample(
  'hidden-screen',
  `/profile/${people.SARA.handle}`,
  (lang) => ({
    title: 'A profile with earlier screens still mounted',
    content: `<div style="display: none;">${places.profileScreen(people.CLONE, lang)}</div>${places.profileScreen(people.SARA, lang)}`,
    described: people.CLONE,
  }),
  [{ profile: headerOf(people.SARA), level: 'none' }],
);

const FEED = sample(
  'feed',
  '/',
  (lang) => ({
    title: 'A feed with a repost and a quote',
    content: [
      places.post({ author: people.SARA, reposter: people.ILVARA }, lang),
      places.post({ author: people.WEATHER, quoted: people.CLONE, wrapping: 'controls' }),
      places.post({ author: people.TIMES }),
      places.post({ author: people.FOREIGN }),
      places.post({ author: people.INVALID }),
    ].join(''),
  }),
  [
    { profile: reposterOf(people.ILVARA), level: 'none' },
    quiet('post', people.SARA),
    quiet('post', people.WEATHER),
    warned(profileIn('quote', people.CLONE)),
    quiet('post', people.TIMES),
    quiet('post', people.FOREIGN),
    warned(profileIn('post', people.INVALID)),
  ],
);

/** A sentence shows a name alone: nothing is known of a badge. */
function reposterOf({ handle, name: displayName }: BlueskyAccount): Profile {
  return { site: 'bluesky', handle, displayName, place: 'post' };
}

const { handle: threadHandle, name: threadName } = people.TAKEI;
const context = {
  threadAuthor: { site: 'bluesky' as const, handle: threadHandle, displayName: threadName },
};
const THREAD = sample(
  'thread',
  `/profile/${threadHandle}/post/3ksample`,
  () => ({
    title: 'A copy that answers below the post of whom it copies',
    content:
      places.focalPost(people.TAKEI) +
      [people.SARA, people.CLONE, people.TAKEI]
        .map((author) => places.post({ author, kind: 'postThreadItem' }))
        .join(''),
  }),
  [
    quiet('post', people.TAKEI),
    { profile: { ...profileIn('reply', people.SARA), context }, level: 'none' },
    warned({ ...profileIn('reply', people.CLONE), context }),
    quiet('reply', people.TAKEI),
  ],
);

const listed = (place: Place): readonly SampleName[] => [
  quiet(place, people.TAKEI),
  warned(profileIn(place, people.CLONE)),
  quiet(place, people.ILVARA),
  warned(profileIn(place, people.LOOKALIKE)),
];
const LISTED = [people.TAKEI, people.CLONE, people.ILVARA, people.LOOKALIKE];

const SEARCH = sample(
  'search-people',
  '/search',
  (lang) => ({
    title: 'People found in a search',
    content: LISTED.map((account) => places.card(account, lang)).join(''),
  }),
  listed('cell'),
);

const TYPEAHEAD = sample(
  'typeahead',
  '/feeds',
  () => ({ title: 'Proposed while somebody types', content: LISTED.map(places.proposed).join('') }),
  listed('typeahead'),
);

const HOVER_CARD = sample(
  'hover-card',
  '/feed',
  (lang) => ({
    title: 'The card of a name in a feed',
    content: places.post({ author: people.SARA }),
    portal: places.hoverCard(people.CLONE, lang),
  }),
  [quiet('post', people.SARA), warned(withFacts('hover-card', people.CLONE))],
);

const NOTIFICATIONS = sample(
  'notifications',
  '/notifications',
  () => ({
    title: 'Notifications of those who follow, answer, and like, alone and together',
    content: [
      notices.followed(people.CLONE),
      notices.followed(people.SARA),
      places.post({ author: people.ILVARA }),
      notices.group({ authors: [people.WEATHER, people.CLONE, people.INVALID], isOpen: true, isKept: false }),
      notices.group({ authors: [people.TIMES, people.CLONE], isOpen: false, isKept: false }),
      notices.group({ authors: [people.ILVARA, people.LOOKALIKE], isOpen: false, isKept: true }),
      notices.group({ authors: [people.SARA, people.LOOKALIKE], isOpen: true, isKept: true }),
    ].join(''),
  }),
  [
    warned(profileIn('notification', people.CLONE)),
    quiet('notification', people.SARA),
    quiet('notification', people.ILVARA),
    quiet('notification', people.WEATHER),
    warned(profileIn('notification', people.CLONE)),
    warned(profileIn('notification', people.INVALID)),
    quiet('notification', people.WEATHER),
    quiet('notification', people.TIMES),
    quiet('notification', people.ILVARA),
    quiet('notification', people.SARA),
    warned(profileIn('notification', people.LOOKALIKE)),
    quiet('notification', people.SARA),
  ],
);

const NEW_NOTIFICATIONS = sample(
  'notifications-new',
  '/notifications/',
  () => ({
    title: 'Notifications as the newer client draws them',
    content: [
      notices.newGroup([people.WEATHER, people.CLONE]),
      notices.newFollowers(
        [people.TIMES, people.CLONE, people.ILVARA],
        (account) => account !== people.ILVARA,
      ),
      notices.newFollower(people.LOOKALIKE, true),
      notices.newFollower(people.CLONE, false),
      notices.newReply(people.CLONE, people.INVALID),
    ].join(''),
  }),
  [
    quiet('notification', people.WEATHER),
    quiet('notification', people.TIMES),
    quiet('notification', people.TIMES),
    warned(profileIn('notification', people.CLONE)),
    warned(profileIn('notification', people.LOOKALIKE)),
    warned(profileIn('notification', people.CLONE)),
    warned(profileIn('notification', people.CLONE)),
    warned(profileIn('quote', people.INVALID)),
  ],
);

export const BLUESKY_PAGES: readonly SamplePage[] = [
  ...PROFILES,
  ...[HIDDEN, FEED, THREAD, SEARCH, TYPEAHEAD, HOVER_CARD, NOTIFICATIONS, NEW_NOTIFICATIONS],
];

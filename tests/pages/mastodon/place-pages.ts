/** Sample pages of all places but profiles: timelines, a conversation, lists, cards, notifications. */
import type { SampleName, SamplePage } from '../page';
import { cardOf, cellOf, named, profileOf, type Person, type Server } from './account';
import { profileHeader } from './header';
import { notification, spoken } from './notifications';
import type { Parts } from './page';
import { BORRIN, CLONE, CORIN, ILVARA, POSING, PROVEN, ROCHKO, SARA } from './people';
import { article, detailed, mention, status, stub, type Post } from './posts';
import {
  accountRow,
  conversation,
  directoryCard,
  hoverCard,
  listItem,
  loadingHoverCard,
  suggestions,
} from './rows';
import { GLITCH, MIDDLE, NEW, OLD, postOf, quiet, sample, warned, type Language } from './sample';

const HOME: readonly Post[] = [
  { id: '11', author: ILVARA, text: `Tea? ${mention(BORRIN, MIDDLE)}` },
  { id: '12', author: POSING, text: 'Write to me.', booster: BORRIN },
  { id: '13', author: BORRIN, text: 'Hear, hear.', quotes: { id: '14', author: CLONE, text: 'A sample.' } },
  { id: '15', author: SARA, text: 'شاي', booster: CLONE },
];

function homePage([server, path]: readonly [Server, string]): SamplePage {
  const draw = (on: Server, lang: Language): Parts => ({
    title: 'Home - Sample',
    columns: [
      HOME.map((post) => article(status(post, on, lang))).join('') + stub(CLONE, 'Far below.') + stub(CLONE),
    ],
  });
  return sample(
    `home-${server.version.replace('.', '')}`,
    `A timeline with boosts and a quote, ${server.version}`,
    [server, path],
    draw,
    [
      ...quiet(named(ILVARA, 'post'), named(BORRIN, 'post')),
      warned(named(POSING, 'post')),
      ...quiet(named(BORRIN, 'post')),
      warned(named(CLONE, 'quote')),
      warned(named(CLONE, 'post')),
      ...quiet(named(SARA, 'post')),
    ],
  );
}

/** Alone and together: who follows, likes a post, quotes one. Of several that did the same one name stands there. */
function notificationsPage([server, path]: readonly [Server, string]): SamplePage {
  const hasQuotes = server.version !== '4.3';
  const said: Post = {
    ...{ id: '71', author: POSING, text: 'Look at this.' },
    ...(hasQuotes && { quotes: { id: '72', author: SARA, text: 'A sample.' } }),
  };
  const draw = (on: Server, lang: Language): Parts => ({
    title: 'Notifications - Sample',
    columns: [
      [
        notification({ who: [POSING] }, on, lang),
        notification({ who: [BORRIN], about: SARA }, on, lang),
        notification({ who: [CLONE, ILVARA, POSING], about: SARA }, on, lang),
        notification({ who: [ILVARA, CLONE] }, on, lang),
        spoken(said, on, lang),
      ]
        .map((one, at) => article(one, at + 1))
        .join(''),
    ],
  });
  return sample(
    `notifications-${server.version.replace('.', '')}`,
    `Notifications of one and of several accounts, ${server.version}`,
    [server, path],
    draw,
    [
      warned(named(POSING, 'notification')),
      ...quiet(named(BORRIN, 'notification'), named(SARA, 'notification')),
      warned(named(CLONE, 'notification')),
      ...quiet(named(SARA, 'notification'), named(ILVARA, 'notification')),
      warned(named(POSING, 'notification')),
      ...(hasQuotes ? [warned(named(POSING, 'notification')), ...quiet(named(SARA, 'quote'))] : []),
    ],
  );
}

const FOCAL: Post = { id: '115000000000000042', author: ROCHKO, text: 'A sample announcement.' };

/** A reply of somebody else's in Rochko's conversation. */
const answering = (person: Person): SampleName['profile'] => {
  const { site, handle, displayName } = named(ROCHKO, 'post');
  return { ...named(person, 'reply'), context: { threadAuthor: { site, handle, displayName } } };
};

function thread(server: Server, lang: Language): string {
  const before = status({ id: '41', author: SARA, text: 'When?' }, server, lang);
  const replies = [CORIN, CLONE, ROCHKO].map((author, at) => status(postOf(author, `5${at}`), server, lang));
  return before + detailed(FOCAL, server) + replies.join('');
}

const THREAD_NAMES: SampleName[] = [
  ...quiet(named(SARA, 'post'), named(ROCHKO, 'post'), answering(CORIN)),
  warned(answering(CLONE)),
  ...quiet(named(ROCHKO, 'reply')),
];

export const PLACES: SamplePage[] = [
  ...(
    [
      [OLD, '/home'],
      [MIDDLE, '/public/local'],
      [GLITCH, '/public'],
    ] as const
  ).map(homePage),
  sample(
    'thread',
    'A clone answers under the post of the listed account, 4.7',
    [NEW, `/@Gargron/${FOCAL.id}`],
    (server, lang) => ({
      title: 'Eugen Rochko: "A sample announcement." - Sample',
      columns: [thread(server, lang)],
    }),
    THREAD_NAMES,
  ),
  sample(
    'deck',
    'The advanced interface: other columns beside a conversation, 4.5',
    [MIDDLE, `/deck/@Gargron/${FOCAL.id}`],
    (server, lang) => ({
      title: 'Sample',
      columns: [
        article(status(postOf(CLONE, '61'), server, lang)),
        article(notification({ who: [BORRIN], about: ILVARA }, server, lang)),
        thread(server, lang),
      ],
    }),
    [
      warned(named(CLONE, 'post')),
      ...quiet(named(BORRIN, 'notification'), named(ILVARA, 'notification')),
      ...THREAD_NAMES,
    ],
  ),
  sample(
    'followers',
    'Followers in the newer rows, 4.7',
    [NEW, '/@sara_h/followers'],
    (server, lang) => ({
      title: 'سارة الحداد (@sara_h@mastodon.social) - Sample',
      columns: [
        profileHeader(SARA, server, lang) +
          [ILVARA, POSING, PROVEN].map((one) => article(listItem(one, server, lang))).join(''),
      ],
    }),
    [
      ...quiet(profileOf(SARA), cellOf(ILVARA, { bio: true })),
      warned(cellOf(POSING, { bio: true })),
      ...quiet(cellOf(PROVEN)),
    ],
  ),
  sample(
    'search',
    'Search results and suggestions while typing, 4.5',
    [MIDDLE, '/search'],
    (server, lang) => ({
      title: 'Search results - Sample',
      columns: [
        suggestions([POSING, SARA], server) +
          [POSING, ILVARA, BORRIN].map((one) => accountRow(one, server, lang)).join(''),
      ],
    }),
    [
      warned(named(POSING, 'typeahead')),
      ...quiet(named(SARA, 'typeahead')),
      warned(cellOf(POSING, { count: true })),
      ...quiet(cellOf(ILVARA, { count: true }), cellOf(BORRIN, { count: true })),
    ],
  ),
  sample(
    'hover-card',
    'A hover card over a timeline, 4.5',
    [MIDDLE, '/tags/tea'],
    (server, lang) => ({
      title: 'Home - Sample',
      columns: [article(status(postOf(POSING), server, lang))],
      portal: hoverCard(POSING, server, lang),
    }),
    [warned(named(POSING, 'post')), warned(cardOf(POSING))],
  ),
  sample(
    'hover-card-proven',
    'A hover card with a verified link, 4.3',
    [OLD, '/lists/5'],
    (server, lang) => ({
      title: 'Home - Sample',
      columns: [article(status(postOf(ILVARA), server, lang))],
      portal: hoverCard(PROVEN, server, lang),
    }),
    [...quiet(named(ILVARA, 'post')), { profile: cardOf(PROVEN), level: 'official' }],
  ),
  sample(
    'hover-card-loading',
    'A hover card that is still loading',
    [NEW, '/explore'],
    (server, lang) => ({
      title: 'Home - Sample',
      columns: [article(status(postOf(ILVARA), server, lang))],
      portal: loadingHoverCard(),
    }),
    quiet(named(ILVARA, 'post')),
  ),
  ...(
    [
      [{ ...OLD, host: 'mastodon.online' }, '/notifications'],
      [MIDDLE, '/notifications'],
      [{ ...NEW, host: 'mas.to' }, '/notifications'],
      [GLITCH, '/deck/notifications'],
    ] as const
  ).map(notificationsPage),
  sample(
    'conversations',
    'Private conversations, 4.3',
    [OLD, '/conversations'],
    (server, lang) => ({
      title: 'Private mentions - Sample',
      columns: [article(conversation([POSING, SARA], server, lang))],
    }),
    [warned(named(POSING, 'message')), ...quiet(named(SARA, 'message'))],
  ),
  sample(
    'directory',
    'The directory of profiles, 4.5',
    [MIDDLE, '/directory'],
    (server, lang) => ({
      title: 'Profiles directory - Sample',
      columns: [[ILVARA, POSING].map((one) => directoryCard(one, server, lang)).join('')],
    }),
    [
      ...quiet({ ...named(ILVARA, 'cell'), bio: ILVARA.bio!.join('\n') }),
      warned({ ...named(POSING, 'cell'), bio: POSING.bio!.join('\n') }),
    ],
  ),
];

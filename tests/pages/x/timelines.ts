/** Sample pages with posts: a timeline, a conversation, a timeline with a hover card open above it. */
import type { Context } from '../../../src/model';
import { textOf, type GalleryAccount } from '../../gallery/account';
import { WORDS } from '../../gallery/words';
import type { SamplePage } from '../page';
import { placePage, SIDEBAR } from './frame';
import { hoverCard } from './hover-card';
import { list } from './parts';
import * as people from './people';
import { post, quoted } from './post';
import { named } from './sample';

const HOME: SamplePage = {
  id: 'x-home',
  url: 'https://x.com/home',
  title: 'A home timeline on X with two fakes in it',
  html(options = {}) {
    const { lang = 'en' } = options;
    const title = WORDS[lang].nav[0] ?? '';
    const posts = [
      post(people.MARISOL, lang),
      post(people.NASA, lang),
      post(people.FAKE_BUSH, lang, { text: 'A sample; what the account wrote in 2022 isn’t repeated here.' }),
      post(people.HANNEKE, lang, { repostedBy: people.MARISOL }),
      post(people.PARODY, lang),
      post(people.INE, lang, { quote: quoted(people.FAKE_LEBRON, lang) }),
      post(people.AFFILIATE, lang, { quote: quoted(people.NYT, lang) }),
      post(people.AT_SIGN, lang),
      post({ ...people.SALWA, label: 'placeholder' }, lang),
    ];
    return placePage(title, list(title, posts), options);
  },
  names: [
    named(people.MARISOL, 'post'),
    named(people.NASA, 'post'),
    named(people.FAKE_BUSH, 'post', 'likely'),
    named(people.HANNEKE, 'post'),
    named(people.PARODY, 'post', 'disclosed'),
    named(people.INE, 'post'),
    named(people.FAKE_LEBRON, 'quote', 'likely'),
    named(people.AFFILIATE, 'post'),
    named(people.NYT, 'quote'),
    named(people.AT_SIGN, 'post'),
    named(people.SALWA, 'post'),
    ...SIDEBAR,
  ],
};

/** What everybody but the author is judged beside, below a post. */
function beside({ handle, name }: GalleryAccount): { context: Context } {
  return { context: { threadAuthor: { site: 'x', handle, displayName: textOf(name) } } };
}

const THREAD: SamplePage = {
  id: 'x-thread',
  url: 'https://x.com/BarackObama/status/1590000000000000001',
  title: 'A conversation on X with the author’s double in it',
  html(options = {}) {
    const { lang = 'en' } = options;
    const title = WORDS[lang].post;
    const posts = [
      post(people.OBAMA, lang, { isFocal: true }),
      post(people.CLONE, lang),
      post(people.MARISOL, lang),
      post(people.OBAMA, lang),
      post(people.SALWA, lang, { quote: quoted(people.CLONE, lang) }),
    ];
    return placePage(title, list(title, posts), options);
  },
  names: [
    named(people.OBAMA, 'post'),
    named(people.CLONE, 'reply', 'likely', beside(people.OBAMA)),
    named(people.MARISOL, 'reply', 'none', beside(people.OBAMA)),
    named(people.OBAMA, 'reply'),
    named(people.SALWA, 'reply', 'none', beside(people.OBAMA)),
    named(people.CLONE, 'quote', 'likely', beside(people.OBAMA)),
    ...SIDEBAR,
  ],
};

const THREAD_OF_ORDINARY: SamplePage = {
  id: 'x-thread-ordinary',
  url: 'https://x.com/marisol_ottenby/status/1590000000000000002',
  title: 'The double of somebody whom no list has, below their post on X',
  html(options = {}) {
    const { lang = 'en' } = options;
    const title = WORDS[lang].post;
    const posts = [
      post(people.INE, lang),
      post(people.MARISOL, lang, { isFocal: true, quote: quoted(people.NASA, lang) }),
      post(people.HANNEKE, lang),
      post(people.CLONE_OF_MARISOL, lang),
      post(people.MARISOL, lang),
    ];
    return placePage(title, list(title, posts), options);
  },
  names: [
    named(people.INE, 'post'),
    named(people.MARISOL, 'post'),
    named(people.NASA, 'quote', 'none', beside(people.MARISOL)),
    named(people.HANNEKE, 'reply', 'none', beside(people.MARISOL)),
    named(people.CLONE_OF_MARISOL, 'reply', 'likely', beside(people.MARISOL)),
    named(people.MARISOL, 'reply'),
    ...SIDEBAR,
  ],
};

/** A page about a fake's own post: the answers to it aren't fakes for that. */
const FAKE_POST: SamplePage = {
  id: 'x-thread-of-fake',
  url: 'https://x.com/GeorgeWBushs/status/1590000000000000003',
  title: 'A fake’s own post on X, with answers',
  html(options = {}) {
    const { lang = 'en' } = options;
    const title = WORDS[lang].post;
    const posts = [
      post(people.FAKE_BUSH, lang, { isFocal: true }),
      post(people.MARISOL, lang),
      post(people.FAKE_BUSH, lang),
      post(people.NYT, lang),
    ];
    return placePage(title, list(title, posts), options);
  },
  names: [
    named(people.FAKE_BUSH, 'post', 'likely'),
    named(people.MARISOL, 'reply', 'none', beside(people.FAKE_BUSH)),
    named(people.FAKE_BUSH, 'reply', 'likely'),
    named(people.NYT, 'reply', 'none', beside(people.FAKE_BUSH)),
    ...SIDEBAR,
  ],
};

const HOVER_CARD: SamplePage = {
  id: 'x-hover-card',
  url: 'https://x.com/i/bookmarks',
  title: 'The hover card of a fake on X',
  html(options = {}) {
    const { lang = 'en' } = options;
    const title = WORDS[lang].nav[4] ?? '';
    const posts = [people.MARISOL, people.FAKE_LILLY, people.HANNEKE, people.SALWA].map((author) =>
      post(author, lang),
    );
    return placePage(title, list(title, posts), options, hoverCard(people.FAKE_LILLY, lang));
  },
  names: [
    named(people.MARISOL, 'post'),
    named(people.FAKE_LILLY, 'post', 'likely'),
    named(people.HANNEKE, 'post'),
    named(people.SALWA, 'post'),
    ...SIDEBAR,
    named(people.FAKE_LILLY, 'hover-card', 'likely', {
      id: people.FAKE_LILLY.id,
      bio: textOf(people.FAKE_LILLY.bio ?? []),
      following: people.FAKE_LILLY.following,
      followers: people.FAKE_LILLY.followers,
    }),
  ],
};

export const TIMELINES: readonly SamplePage[] = [HOME, THREAD, THREAD_OF_ORDINARY, FAKE_POST, HOVER_CARD];

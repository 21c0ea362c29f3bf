/** Sample pages with posts: a timeline, a conversation, a timeline with a hover card open above it. */
import { named } from './sample';
import { textOf } from '../../gallery/account';
import { WORDS } from '../../gallery/words';
import type { SamplePage } from '../page';
import { placePage, SIDEBAR } from './frame';
import { hoverCard } from './hover-card';
import { list } from './parts';
import * as people from './people';
import { post, quoted } from './post';

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

/** Everybody but its author speaks below his post. */
const context = {
  threadAuthor: {
    site: 'x' as const,
    handle: people.OBAMA.handle,
    displayName: textOf(people.OBAMA.name),
  },
};

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
    named(people.CLONE, 'reply', 'likely', { context }),
    named(people.MARISOL, 'reply', 'none', { context }),
    named(people.OBAMA, 'reply'),
    named(people.SALWA, 'reply', 'none', { context }),
    named(people.CLONE, 'quote', 'likely', { context }),
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

export const TIMELINES: readonly SamplePage[] = [HOME, THREAD, HOVER_CARD];

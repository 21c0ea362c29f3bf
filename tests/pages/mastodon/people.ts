/** The accounts on the sample pages: invented people, and listed ones with invented numbers; who poses as them is invented. */
import type { Person } from './account';

const base = { followers: 214, following: 180, posts: 96, joined: [2022, 11, 6] } as const;

export const ILVARA: Person = {
  ...base,
  id: '10911',
  user: 'ilvara',
  host: 'mastodon.social',
  name: ['Ilvara Teague'],
  bio: ['Pots, kettles, and what goes into them.', 'She/her. Opinions steep for four minutes.'],
  fields: [
    { name: 'Shop', value: 'https://ilvara.example/', verified: true },
    { name: 'Town', value: 'Lower Wickham' },
    { name: 'Blog', value: 'https://blog.ilvara.example/tea' },
  ],
  role: 'Moderator',
  isFollowed: true,
  hue: 150,
  initials: 'IT',
};

export const BORRIN: Person = {
  ...base,
  id: '10922',
  user: 'borrin',
  host: 'tea.example',
  name: ['Borrin Askew ', { emoji: '🫖', alt: ':teapot:' }],
  followers: 12_345,
  hue: 20,
  initials: 'BA',
};

/** A tick of custom emoji in a name that nobody on the list has: people wear it for fun. */
export const CORIN: Person = {
  ...base,
  id: '10933',
  user: 'corin.vale',
  host: 'queer.example',
  name: ['Corin Vale ', { emoji: '☑', alt: ':verified:' }],
  isFollowed: true,
  hue: 280,
  initials: 'CV',
};

export const SARA: Person = {
  ...base,
  id: '10944',
  user: 'sara_h',
  host: 'mastodon.social',
  name: ['سارة الحداد'],
  bio: ['أكتب عن الشاي.'],
  followers: 4_321,
  hue: 330,
  initials: 'س',
};

export const WEATHER: Person = {
  ...base,
  id: '10955',
  user: 'wickham_weather',
  host: 'mastodon.social',
  name: ['Wickham Weather'],
  bio: ['Posts the weather of Lower Wickham each hour.'],
  isBot: true,
  hue: 210,
  initials: 'WW',
};

export const MOVED: Person = {
  ...base,
  id: '10966',
  user: 'borrin_askew',
  host: 'mastodon.social',
  name: ['Borrin Askew'],
  movedTo: BORRIN,
  hue: 20,
  initials: 'BA',
};

export const ROCHKO: Person = {
  ...base,
  id: '1',
  user: 'Gargron',
  host: 'mastodon.social',
  name: ['Eugen Rochko'],
  followers: 361_204,
  joined: [2016, 3, 16],
  hue: 255,
  initials: 'ER',
};

/** The listed name under a listed handle with another letter. */
export const CLONE: Person = {
  ...base,
  id: '10977',
  user: 'Gargr0n',
  host: 'mstdn.example',
  name: ['Eugen Rochko'],
  followers: 3,
  joined: [2026, 10, 30],
  hue: 255,
  initials: 'ER',
};

/** A tick of custom emoji in a listed name. */
export const POSING: Person = {
  ...base,
  id: '10988',
  user: 'GeorgeTakei_',
  host: 'mstdn.example',
  name: ['George Takei ', { emoji: '✔', alt: ':verified:' }],
  bio: ['Actor. My new account, write to me.'],
  fields: [{ name: 'Web', value: 'https://george-takei.example/' }],
  followers: 41,
  joined: [2026, 9, 2],
  hue: 190,
  initials: 'GT',
};

/** Proven by a verified link to a listed domain; the list has no account of it on Mastodon. */
export const PROVEN: Person = {
  ...base,
  id: '10999',
  user: 'stripe',
  host: 'mastodon.social',
  name: ['Stripe'],
  fields: [{ name: 'Web', value: 'https://stripe.com/', verified: true }],
  followers: 8_765,
  hue: 245,
  initials: 'S',
};

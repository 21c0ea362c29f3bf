/** The accounts on the sample pages: invented people, and listed ones with invented numbers; who poses as them is invented. */
import type { BlueskyAccount } from './account';

export const ILVARA: BlueskyAccount = {
  handle: 'ilvara.example.org',
  did: 'did:plc:ilvara',
  name: 'Ilvara Teague',
  bio: 'Pots, kettles, and what goes into them.',
  website: 'ilvara.example.org',
  joined: '2023-07-02',
  isFollowed: true,
  followsYou: true,
  hue: 150,
};

/** Who hid the tick sees it in grey. */
export const GREY: BlueskyAccount = {
  handle: 'borrin.bsky.social',
  did: 'did:plc:borrin',
  name: 'Borrin Askew',
  badge: 'grey',
  hue: 20,
};

/** A badge that no version known here draws. */
export const FOREIGN: BlueskyAccount = {
  handle: 'corin.bsky.social',
  did: 'did:plc:corin',
  name: 'Corin Vale',
  badge: 'foreign',
  hue: 280,
};

export const SARA: BlueskyAccount = {
  handle: 'sara-h.bsky.social',
  did: 'did:plc:sara',
  name: 'سارة الحداد',
  hue: 330,
};

export const WEATHER: BlueskyAccount = {
  handle: 'weather.example.org',
  did: 'did:plc:weather',
  name: 'Wickham Weather',
  isBot: true,
  hue: 210,
};

export const TAKEI: BlueskyAccount = {
  handle: 'georgetakei.bsky.social',
  did: 'did:plc:takei',
  name: 'George Takei',
  badge: 'verified',
  followers: 1_101_105,
  hue: 190,
};

/** The listed name and bio under a handle with one letter more. */
export const CLONE: BlueskyAccount = {
  handle: 'georgetakeii.bsky.social',
  did: 'did:plc:clone',
  name: 'George Takei',
  bio: 'Actor. My new account, write to me.',
  followers: 41,
  joined: '2026-09-02',
  hue: 190,
};

/** One that moderators have seen through already. */
export const LABELLED: BlueskyAccount = {
  ...CLONE,
  handle: 'george-takei.bsky.social',
  did: 'did:plc:labelled',
  labels: ['Impersonation'],
};

export const PARODY: BlueskyAccount = {
  handle: 'notgeorgetakei.bsky.social',
  did: 'did:plc:parody',
  name: 'George Takei (parody)',
  bio: 'Parody account. Not affiliated with George Takei.',
  hue: 60,
};

export const BRIDGED: BlueskyAccount = {
  handle: 'georgetakei.universeodon.com.ap.brid.gy',
  did: 'did:plc:bridged',
  name: 'George Takei',
  bio: 'Bridged from the fediverse.',
  hue: 190,
};

/** A website that somebody has had bridged, and one that only looks like it. */
export const BRIDGED_SITE: BlueskyAccount = {
  handle: 'nytimes.com.web.brid.gy',
  did: 'did:plc:bridgedsite',
  name: 'The New York Times',
  bio: 'Bridged from the web.',
  hue: 0,
};
export const BRIDGED_LOOKALIKE: BlueskyAccount = {
  ...BRIDGED_SITE,
  handle: 'nytirnes.com.web.brid.gy',
  did: 'did:plc:bridgedlookalike',
};

/** Proven by its domain. */
export const TIMES: BlueskyAccount = {
  handle: 'nytimes.com',
  did: 'did:plc:times',
  name: 'The New York Times',
  badge: 'trusted-verifier',
  followers: 900_412,
  hue: 0,
};

/** A domain that reads like the proven one. */
export const LOOKALIKE: BlueskyAccount = {
  handle: 'nytirnes.com',
  did: 'did:plc:lookalike',
  name: 'The New York Times',
  followers: 12,
  hue: 0,
};

/** Its domain doesn't point back at it. */
export const INVALID: BlueskyAccount = {
  handle: 'handle.invalid',
  did: 'did:plc:abcdefghijklmnopqrstuvwx',
  name: 'The New York Times',
  hue: 0,
};

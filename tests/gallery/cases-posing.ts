/**
 * Accounts that only look like somebody: the documented ones of November 2022, and invented ones for each other trick.
 * What isn't documented (numbers, dates, pictures) is invented; their posts are samples unless widely reported.
 */
import type { GalleryCase } from './account';
import { profileCase } from './one-case';

const EITHER = { level: 'likely', levels: ['likely', 'possible'] } satisfies GalleryCase['expect'];

export const POSING: GalleryCase[] = [
  profileCase(
    'fake-bush',
    'A fake George W. Bush with a bought tick',
    { level: 'likely' },
    {
      handle: 'GeorgeWBushs',
      id: '1590481234567890101',
      name: ['George W. Bush'],
      tick: 'blue',
      joined: [2022, 11],
      following: 3,
      followers: 120,
      hue: 212,
      initials: 'GB',
    },
  ),
  profileCase(
    'fake-lilly',
    'A fake Eli Lilly with a bought tick',
    { level: 'likely' },
    {
      handle: 'EliLillyandCo',
      id: '1590492345678901202',
      name: ['Eli Lilly and Company'],
      tick: 'blue',
      joined: [2022, 11],
      following: 12,
      followers: 1_431,
      hue: 352,
      initials: 'EL',
      post: 'We are excited to announce insulin is free now.',
    },
  ),
  profileCase(
    'fake-lebron',
    'A fake LeBron James with a bought tick',
    { level: 'likely' },
    {
      handle: 'KINGJamez',
      id: '1590303456789012303',
      name: ['LeBron James'],
      tick: 'blue',
      joined: [2022, 11],
      following: 0,
      followers: 645,
      hue: 268,
      initials: 'LJ',
    },
  ),
  profileCase('fake-tesla', 'Tesla, spelt with a capital I', EITHER, {
    handle: 'TesIaReal',
    id: '1590894567890123404',
    name: ['Tesla'],
    tick: 'blue',
    joined: [2022, 11],
    following: 1,
    followers: 3_870,
    hue: 0,
    initials: 'T',
  }),
  profileCase(
    'cyrillic-name',
    'Elon Musk, partly in Cyrillic letters',
    { level: 'likely' },
    {
      handle: 'elonmusk_tesla9',
      id: '1734885678901234505',
      // е, о and М are Cyrillic
      name: ['\u0415l\u043en \u041cusk'],
      bio: ['Mars & Cars, Chips & Dips'],
      joined: [2023, 12],
      following: 4_102,
      followers: 88,
      hue: 190,
      initials: 'EM',
    },
  ),
  profileCase(
    'fake-tick',
    'A tick typed into the name',
    { level: 'likely' },
    {
      handle: 'taylorswift_hq1',
      id: '1688196789012345606',
      name: ['Taylor Swift ', { emoji: '✅' }],
      joined: [2023, 8],
      following: 911,
      followers: 264,
      hue: 322,
      initials: 'TS',
    },
  ),
  profileCase('support', 'A made-up support account of an airline', EITHER, {
    handle: 'DeltaSupport247',
    id: '1745207890123456707',
    name: ['Delta Air Lines Support'],
    bio: ['Refunds and rebooking. Send us your confirmation number in a private message.'],
    joined: [2024, 1],
    following: 2_871,
    followers: 19,
    hue: 228,
    initials: 'D',
  }),
  profileCase('placeholder-label', 'A label that X never filled in', EITHER, {
    handle: 'tayIorswift13',
    id: '1801018901234567808',
    name: ['Taylor Swift'],
    tick: 'blue',
    label: 'placeholder',
    joined: [2024, 6],
    following: 7,
    followers: 54,
    hue: 300,
    initials: 'TS',
  }),
];

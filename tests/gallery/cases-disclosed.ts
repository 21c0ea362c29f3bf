/** Accounts that bear a famous name and say what they are; all invented. */
import type { GalleryCase } from './account';
import { profileCase } from './one-case';

export const DISCLOSED: GalleryCase[] = [
  profileCase(
    'labelled-parody',
    'A parody with X’s label',
    { level: 'disclosed' },
    {
      handle: 'elonparodydaily',
      id: '1601239012345678909',
      name: ['Elon Musk (Parody)'],
      tick: 'blue',
      label: 'parody',
      bio: ['Not the rocket one.'],
      joined: [2022, 12],
      following: 310,
      followers: 48_200,
      hue: 35,
      initials: 'EP',
    },
  ),
  profileCase(
    'bio-parody',
    'A parody that says so in the bio alone',
    { level: 'disclosed' },
    {
      handle: 'zuck_but_grills',
      id: '1420340123456789010',
      name: ['Mark Zuckerberg'],
      bio: ['Parody account. Not affiliated with Mark Zuckerberg or Meta. Smoking these meats.'],
      joined: [2021, 7],
      following: 58,
      followers: 2_304,
      hue: 96,
      initials: 'MZ',
    },
  ),
  profileCase(
    'fan',
    'A fan account that says so',
    { level: 'disclosed' },
    {
      handle: 'swift_updates_f',
      id: '1389451234567890111',
      name: ['Taylor Swift Updates'],
      tick: 'blue',
      bio: ['Fan account ', { emoji: '💜' }, ' News and photos. Not affiliated with Taylor Swift.'],
      joined: [2021, 5],
      following: 402,
      followers: 97_600,
      hue: 276,
      initials: 'TU',
    },
  ),
];

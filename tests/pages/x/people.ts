/**
 * Accounts on X's sample pages. Ordinary people are invented; the fakes are the documented ones of November 2022 and
 * invented ones for other tricks; listed accounts show their public names. Numbers, biographies and posts are samples.
 */
import type { GalleryAccount, Pieces } from '../../gallery/account';

type Given = Pick<GalleryAccount, 'handle' | 'id'> & Partial<GalleryAccount> & { name: Pieces };

/** What a page draws of an account without further facts. */
function account(given: Given): GalleryAccount {
  const hue = Number(BigInt(given.id) % 360n);
  const initials = given.handle.slice(0, 2).toUpperCase();
  return { joined: [2022, 11], following: 210, followers: 340, hue, initials, ...given };
}

/** Nobody's doubles. */
export const MARISOL = account({
  handle: 'marisol_ottenby',
  id: '1480381234567891017',
  name: ['Marisol Ottenby'],
  bio: ['Bread, bicycles, and too many seedlings.'],
});
export const INE = account({
  handle: 'quietfjord_ine',
  id: '1511381234567891029',
  name: ['Ine Tveitfjord'],
  isProtected: true,
});
export const HANNEKE = account({
  handle: 'octo_hanneke',
  id: '1391381234567891031',
  name: [{ emoji: '🐙' }, ' Hanneke ', { emoji: '🧶' }, ' Vossebelt'],
  tick: 'blue',
});
export const SALWA = account({
  handle: 'salwa_nakhlat',
  id: '1299381234567891043',
  name: ['سلوى النخلتين'],
  bio: ['قصائد قصيرة.'],
});
export const AT_SIGN = account({
  handle: 'at_sign_99',
  id: '1710345678901234522',
  name: ['@wobbling_teacup'],
});
export const AFFILIATE = account({
  handle: 'perrin_oduyale',
  id: '1388812345678910559',
  name: ['Perrin Oduyale'],
  tick: 'blue',
  isAffiliate: true,
  bio: ['Reports on rivers.'],
});

/** Listed. */
export const OBAMA = account({ handle: 'BarackObama', id: '813286', name: ['Barack Obama'], tick: 'blue' });
export const NASA = account({ handle: 'NASA', id: '11348282', name: ['NASA'], tick: 'grey' });
export const NYT = account({
  handle: 'nytimes',
  id: '807095',
  name: ['The New York Times'],
  tick: 'gold',
  bio: ['Sample of an organisation’s account.'],
});

/** Documented fakes of November 2022. */
export const FAKE_BUSH = account({
  handle: 'GeorgeWBushs',
  id: '1590481234567890101',
  name: ['George W. Bush'],
  tick: 'blue',
  following: 3,
  followers: 120,
});
export const FAKE_LEBRON = account({
  handle: 'KINGJamez',
  id: '1590303456789012303',
  name: ['LeBron James'],
  tick: 'blue',
});
export const FAKE_LILLY = account({
  handle: 'EliLillyandCo',
  id: '1590492345678901202',
  name: ['Eli Lilly and Company'],
  tick: 'blue',
  bio: ['We are excited to announce insulin is free now.'],
  following: 12,
  followers: 1_431,
});

/** Invented doubles. */
export const CLONE = account({
  handle: 'BarackObarna',
  id: '1790881234567891017',
  name: ['Barack Obama'],
  following: 1_204,
  followers: 17,
});
/** Of nobody known: only the conversation tells. For the l, its handle has a capital i. */
export const CLONE_OF_MARISOL = account({
  handle: 'marisoI_ottenby',
  id: '1792881234567891029',
  name: ['Marisol Ottenby'],
});
export const CYRILLIC = account({
  handle: 'elonmusk_tesla9',
  id: '1734885678901234505',
  // е, о and М are Cyrillic
  name: ['\u0415l\u043en \u041cusk'],
  bio: ['Mars & Cars, Chips & Dips'],
});
export const TYPED_TICK = account({
  handle: 'taylorswift_hq1',
  id: '1688196789012345606',
  name: ['Taylor Swift ', { emoji: '✅' }],
});

/** Bears a famous name and says what it is. */
export const PARODY = account({
  handle: 'elonparodydaily',
  id: '1601239012345678909',
  name: ['Elon Musk (Parody)'],
  tick: 'blue',
  label: 'parody',
});

/** Has a famous name of its own. */
export const NAMESAKE = account({
  handle: 'mikejohnson_pgh',
  id: '1201381234567891053',
  name: ['Mike Johnson'],
  bio: ['Plumber in Pittsburgh. Call me about your pipes, not about the House.'],
});

/** Fuzzing input: profiles as a hostile page would make them, from names and handles of the list. Follows from the seed. */
import { BADGES, LABELS, PLACES, SITES, type Entity, type Profile, type Site } from '../../src/model';
import type { Random } from '../evaluate/random';

/** Characters that have broken readers of names: invisible, turning, stacking, halved, look-alike, beyond 16 bits. */
const PIECES = [
  ...Array.from(
    '\u200b\u200d\u2060\ufeff\u00ad\u202e\u202d\u2066\u2069\u200f\u0301\u0336\u20dd\ufe0f\ud800\udc00\u0000\u0007',
  ),
  ...Array.from('аеосІѕρν∣ℓ₿₮ßİıſﬁ㍿꜀ᴱˡ０Ａあ王한ไع‮—·|()@.#&<>"\'`$%{}\\/\n\t'),
  '👩‍👩‍👧‍👦',
  '𝕰',
  '🅴',
  '✅',
  '☑️',
  'rn',
  'vv',
  'l',
  'I',
  'official',
  'real',
  ' parody',
  ' support',
  '__proto__',
  'constructor',
  '$1',
  'İ'.repeat(3),
  '\u0301'.repeat(30),
] as const;

/** How often a text is made long: one in so many, and up to how many characters. */
const [LONG_ONE_IN, LONG_MOST] = [300, 100_000];
const CHANGES_MOST = 4;

function changed(text: string, chance: Random): string {
  const at = chance.whole(0, text.length);
  const piece = chance.chance(0.8)
    ? chance.pick(PIECES)
    : String.fromCodePoint(chance.pick([chance.whole(1, 0x2fff), chance.whole(0x3000, 0x10ffff)]));
  switch (chance.whole(0, 4)) {
    case 0:
      return text.slice(0, at) + piece + text.slice(at);
    case 1:
      return text.slice(0, at) + piece + text.slice(at + 1);
    case 2:
      return text.slice(0, at) + text.slice(at + 1);
    case 3:
      return chance.chance(0.5) ? text.toUpperCase() : Array.from(text).reverse().join('');
    default:
      return text + piece + text.slice(0, at);
  }
}

function hostile(text: string, chance: Random): string {
  let out = text;
  for (let left = chance.whole(0, CHANGES_MOST); left > 0; left--) out = changed(out, chance);
  if (chance.whole(1, LONG_ONE_IN) > 1) return out;
  const length = Math.ceil(10 ** (chance.next() * Math.log10(LONG_MOST)));
  return (out + chance.pick(PIECES)).repeat(Math.ceil(length / (out.length + 1))).slice(0, length);
}

/** Something of its own now and then; mostly nothing, as on most pages. */
const sometimes = <T>(chance: Random, share: number, make: () => T): T | undefined =>
  chance.chance(share) ? make() : undefined;

function handleOf({ accounts, name }: Entity, chance: Random): string {
  const handles = Object.values(accounts).flat();
  return handles.length > 0 ? chance.pick(handles) : name.replace(/\s/g, '');
}

/** What a page can say of an account in addition to name and handle. */
function details(entity: Entity, chance: Random): Partial<Profile> {
  return {
    badge: sometimes(chance, 0.4, () => chance.pick(BADGES)),
    bio: sometimes(chance, 0.4, () => hostile(`${entity.name}. Official account. Parody, not him.`, chance)),
    followers: sometimes(chance, 0.3, () => chance.pick([0, chance.whole(0, 1e8), -1, 1e300, Number.NaN])),
    joined: sometimes(chance, 0.3, () => chance.pick(['2022-11', '2009', '9999-99-99', '', 'x'])),
    labels: sometimes(chance, 0.1, () => [chance.pick(LABELS)]),
    place: sometimes(chance, 0.5, () => chance.pick(PLACES)),
    links: sometimes(chance, 0.2, () => [
      { url: hostile(`https://${entity.domains[0] ?? 'a.example'}/`, chance), verified: chance.chance(0.5) },
    ]),
    nameShown: sometimes(chance, 0.05, () => false as const),
  } as Partial<Profile>;
}

export interface HostileProfile {
  profile: Profile;
  /** The handle is exactly one that the list has for this site: it must never be warned about. */
  isListed: boolean;
}

/** @param entities of the list, at least two */
export function hostileProfile(entities: readonly Entity[], chance: Random): HostileProfile {
  const [entity, other] = [chance.pick(entities), chance.pick(entities)];
  const sites = Object.keys(entity.accounts) as Site[];
  const site = sites.length > 0 && chance.chance(0.7) ? chance.pick(sites) : chance.pick(SITES);
  const own = entity.accounts[site];
  const isListed = own !== undefined && chance.chance(0.1);
  const handle = isListed ? chance.pick(own) : hostile(handleOf(entity, chance), chance);
  const name = chance.pick([entity.name, ...entity.aliases, other.name]);
  const profile: Profile = {
    site,
    handle,
    displayName: hostile(name, chance),
    ...details(entity, chance),
  };
  if (chance.chance(0.1)) {
    const author = {
      site,
      handle: hostile(handleOf(other, chance), chance),
      displayName: hostile(name, chance),
    };
    profile.context = { threadAuthor: author, seen: [author] };
  }
  return { profile, isListed };
}

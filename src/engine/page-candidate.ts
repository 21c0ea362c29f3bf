/**
 * The candidate that no list has: whoever wrote the thread, or a genuine account seen on the same page, when the
 * profile bears its name under another handle. Copycats answer under their target's post with its name, and most
 * targets are on no list.
 *
 * How common a name is can't be looked up here, so one has to be distinct by itself. Of 26,000 real profiles two share a
 * first name once in a hundred thousand pairs, a name of two words once in some millions (bot farms apart). A single
 * word is enough only where the whole decoration is copied with it, or the handle as well.
 */
import { isSameHandle } from '../identity/handle-key';
import type { AccountName, Candidate, Entity, Profile, Way } from '../model';
import { fold } from '../text/fold';
import { skeleton } from '../text/skeleton';
import { FIRM_CLAIMS } from '../language/claims';
import { isDecoration } from '../language/decoration';
import { SLOGAN_WORDS } from '../language/slogans';
import { likeness } from './handle-likeness';
import { squeeze } from './names';

/** More accounts than a page shows; what a page claims beyond is not looked at. */
const SEEN_MOST = 256;
/** log2 of expected bearers, as for a name of which no statistics are at hand: two words, and more than two. */
const PAIR_BEARERS = 5.7;
const LONG_BEARERS = 4;
/** … and of a single word, which must have more copied with it. */
const WORD_BEARERS = 8;
const PAIR_LETTERS = 6;
const LOOK_LETTERS = 4;
/** Names in scripts that don't part words. */
const EAST =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー]{4,}$/u;
/** Flags, emoji with their modifiers, and other signs. */
const SIGN =
  /\p{RI}\p{RI}|\p{Extended_Pictographic}(?:[\p{M}\p{Emoji_Modifier}]|\u200D\p{Extended_Pictographic})*|[^\p{L}\p{N}\p{M}\p{Cf}\s.,'’-]/gu;
const SIGNS_COPIED = 2;
/** A shorter handle is one letter from somebody else's. */
const HANDLE_LEAST = 8;

/** The account of the page whose name the profile bears; undefined where there is none, or it is the profile's own. */
export function pageCandidate(profile: Profile): Candidate | undefined {
  if (!profile.context) return undefined;
  const { threadAuthor, seen = [] } = profile.context;
  if (threadAuthor) {
    if (isSame(threadAuthor, profile)) return undefined;
    const found = candidateOf(profile, threadAuthor, 'thread');
    if (found) return found;
  }
  const looked = seen.slice(0, SEEN_MOST);
  if (looked.some((account) => isSame(account, profile))) return undefined;
  for (const account of looked) {
    const found = candidateOf(profile, account, 'page');
    if (found) return found;
  }
  return undefined;
}

const isSame = (one: AccountName, other: AccountName): boolean =>
  one.site === other.site && isSameHandle(one.site, one.handle, other.handle);

function candidateOf(
  profile: Profile,
  account: AccountName,
  knownFrom: 'thread' | 'page',
): Candidate | undefined {
  const name = account.site === profile.site ? nameWay(profile, account) : undefined;
  if (!name) return undefined;
  const entity = entityOf(account);
  const commonness =
    bearersOf(profile, account) ?? (copiesHandle(profile, entity) ? WORD_BEARERS : undefined);
  if (commonness === undefined) return undefined;
  const { site, handle } = account;
  return {
    entity,
    ways: [name.way, 'context'],
    matchedName: entity.name,
    matchedAccount: { site, handle },
    decoration: name.decoration,
    commonness,
    knownFrom,
  };
}

/** How the profile bears the account's name, and the words it adds. */
function nameWay(profile: Profile, account: AccountName): { way: Way; decoration: string[] } | undefined {
  const [own, other] = [fold(profile.displayName).tokens, fold(account.displayName).tokens];
  if (other.length === 0) return undefined;
  if (own.join(' ') === other.join(' ')) return { way: 'name', decoration: [] };
  const kept = own.filter((word) => !FIRM_CLAIMS.has(word));
  if (kept.length < own.length && kept.join(' ') === other.join(' '))
    return { way: 'decorated-name', decoration: own.filter((word) => FIRM_CLAIMS.has(word)) };
  const look = skeleton(account.displayName);
  if (look.length < LOOK_LETTERS || skeleton(profile.displayName) !== look) return undefined;
  // A nickname written together ("Paupau") is its bearer's, whoever parts it.
  if (own.length < other.length) return undefined;
  return { way: 'look-alike-name', decoration: [] };
}

/** log2 of expected bearers of a name that is distinct by itself; undefined of one that isn't. */
function bearersOf(profile: Profile, account: AccountName): number | undefined {
  const tokens = fold(account.displayName).tokens;
  const words = tokens.filter((word) => !isDecoration(word));
  const { length } = words.join('');
  if (words.length === 0) return undefined;
  const own = profile.displayName.trim();
  const signs = new Set(own.match(SIGN) ?? []);
  if (own === account.displayName.trim() && signs.size >= SIGNS_COPIED) return PAIR_BEARERS;
  if (tokens.some((word) => SLOGAN_WORDS.has(word))) return undefined;
  if (words.length > 2 && length > PAIR_LETTERS) return LONG_BEARERS;
  return (words.length === 2 && length >= PAIR_LETTERS) || words.some((word) => EAST.test(word))
    ? PAIR_BEARERS
    : undefined;
}

/** The handle is the account's but for a letter, or looks like it. */
function copiesHandle(profile: Profile, entity: Entity): boolean {
  const { how } = likeness(profile, entity);
  return (how === 'looks' || how === 'edit') && squeeze(profile.handle).length >= HANDLE_LEAST;
}

/** What little is known of an account that is on no list. */
function entityOf({ site, handle, displayName }: AccountName): Entity {
  return {
    name: displayName.trim(),
    aliases: [],
    kind: 'person',
    field: '',
    country: 'XX',
    accounts: { [site]: [handle] },
    confirmed: {},
    domains: [],
    sharedDomains: [],
    absent: [],
    certainty: 'low',
    tier: 3,
    sources: [],
  };
}

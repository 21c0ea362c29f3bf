/**
 * Parses an account out of the user object of an answer. X has changed the shape more than once: newer objects have
 * their facts in `core`, `verification`, `privacy` …, older ones in `legacy`, those of the older interface at the top
 * level. What none of them says is unknown and left out.
 */
import type { Badge, Label } from '../../../model';
import { HANDLE, type NetworkAccount } from './network-account';

type Fields = Record<string, unknown>;

const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';
const DECLARED: readonly unknown[] = ['parody', 'fan', 'commentary'] satisfies Label[];

/** The account that a user object speaks of; undefined when it doesn't say which. */
export function accountOf(user: unknown): NetworkAccount | undefined {
  const all = fields(user);
  const [core, legacy] = [fields(all['core']), fields(all['legacy'])];
  const counts = fields(all['relationship_counts']);
  const handle = core['screen_name'] ?? legacy['screen_name'] ?? all['screen_name'];
  if (typeof handle !== 'string' || !HANDLE.test(handle)) return undefined;
  return known({
    handle,
    id: matching(all['rest_id'] ?? all['id_str'], /^\d{1,20}$/),
    ...badgeOf(all),
    labels: labelsOf(all),
    joined: dayOf(core['created_at'] ?? legacy['created_at'] ?? all['created_at']),
    followers: count(counts['followers'] ?? legacy['followers_count'] ?? all['followers_count']),
    following: count(counts['following'] ?? legacy['friends_count'] ?? all['friends_count']),
    followed: truth(
      fields(all['relationship_perspectives'])['following'] ?? legacy['following'] ?? all['following'],
    ),
  }) as NetworkAccount;
}

/**
 * What the tick attests. The type is looked at before "blue", because X has sent organisations both with and without
 * the latter.
 */
function badgeOf(all: Fields): Pick<NetworkAccount, 'badge' | 'affiliation'> {
  const affiliation = affiliationOf(all);
  const badge = ownBadge(all);
  const isChecked = badge === 'organisation' || badge === 'government';
  return known({ badge: affiliation && !isChecked ? 'affiliate' : badge, affiliation });
}

function ownBadge(all: Fields): Badge | undefined {
  const [verification, legacy] = [fields(all['verification']), fields(all['legacy'])];
  const type = verification['verified_type'] ?? legacy['verified_type'] ?? all['ext_verified_type'];
  if (type === 'Business') return 'organisation';
  if (type === 'Government') return 'government';
  if (typeof type === 'string' && type !== '' && type !== 'None') return 'unknown';
  // The older interface leaves the type out unless it was asked for, so a missing type proves nothing there.
  const wouldSayType = 'verification' in all || 'verified' in legacy;
  const isBlue = truth(verification['is_blue_verified'] ?? all['is_blue_verified']);
  if (!wouldSayType || isBlue === undefined) return undefined;
  return isBlue ? 'paid' : 'none';
}

/** The label that stands behind a name: the organisation that an account belongs to, or "Automated". */
function highlightedLabel(all: Fields): Fields {
  const holder =
    all['affiliates_highlighted_label'] ?? all['identity_profile_labels_highlighted_label'] ?? undefined;
  return fields(fields(holder)['label']);
}

function affiliationOf(all: Fields): NetworkAccount['affiliation'] {
  const label = highlightedLabel(all);
  if (label['userLabelType'] !== 'BusinessLabel') return undefined;
  const address = matching(fields(label['url'])['url'], /^https:\/\/(x|twitter)\.com\/\w{1,15}$/);
  const affiliation = known({
    name: matching(label['description'], /^.{1,100}$/s),
    handle: address?.replace(/^.*\//, ''),
  });
  return Object.keys(affiliation).length > 0 ? affiliation : undefined;
}

/**
 * "None" and a missing value are treated alike: a label that is there can be seen, but nobody can see that none was
 * declared.
 */
function labelsOf(all: Fields): Label[] | undefined {
  const declared = matching(all['parody_commentary_fan_label'], /^\w+$/)?.toLowerCase();
  const labels: Label[] = DECLARED.includes(declared) ? [declared as Label] : [];
  if (highlightedLabel(all)['userLabelType'] === 'AutomatedLabel') labels.push('automated');
  const isProtected =
    fields(all['privacy'])['protected'] ?? fields(all['legacy'])['protected'] ?? all['is_protected'];
  if (isProtected === true) labels.push('protected');
  return labels.length > 0 ? labels : undefined;
}

/** `Wed Mar 21 20:50:14 +0000 2006` as `2006-03-21`. */
function dayOf(date: unknown): string | undefined {
  const [, name = '', day = '', year = ''] =
    /^\w{3} (\w{3}) (\d\d) [\d:]{8} \+0000 (20\d\d)$/.exec(String(date)) ?? [];
  const month = MONTHS.indexOf(name) / 3 + 1;
  return year === '' || !Number.isInteger(month) || month < 1
    ? undefined
    : `${year}-${String(month).padStart(2, '0')}-${day}`;
}

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function matching(value: unknown, form: RegExp): string | undefined {
  return typeof value === 'string' && form.test(value) ? value : undefined;
}

/** As exact as X draws counts. Otherwise every single new follower would be a change of the account. */
function count(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && (value as number) >= 0
    ? Number((value as number).toPrecision(2))
    : undefined;
}

function truth(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

/** Without what is undefined. */
function known<T extends object>(facts: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as never;
}

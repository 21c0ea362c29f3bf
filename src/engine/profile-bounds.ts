/**
 * How large a profile may be to be judged. What a page shows is a stranger's text, and work on a name grows with it: three
 * rows with handles of 60,000 characters kept the one background busy for two minutes. Readers refuse such rows; here
 * they are refused again, for a content script lives in the page, and for `judge`, whose input is anybody's file.
 */
import type { AccountName, Profile } from '../model';

/**
 * The most UTF-16 code units of a text. Sites allow less: a Mastodon handle 30 + 253, a LinkedIn bio 2,600, a name 50 or
 * so; but stacked marks make a name long, and that is evidence.
 */
const LONGEST = { handle: 320, displayName: 10_000, id: 200, bio: 10_000, joined: 40, url: 4_096 } as const;
/** The most members of a list. */
const MOST = { links: 64, labels: 32, seen: 120 } as const;

type Text = keyof typeof LONGEST;

/** Why a profile is too large to be any account's; undefined for one that isn't. Names the key and the bound. */
export function faultOfSize(profile: Profile): string | undefined {
  const { context = {} } = profile;
  const others = [context.threadAuthor, ...(context.seen ?? [])].slice(0, MOST.seen + 2);
  return (
    faultOfName(profile) ??
    tooLong('id', profile.id) ??
    tooLong('joined', profile.joined) ??
    tooLong('displayName', profile.affiliation?.name, 'affiliation.name') ??
    tooLong('handle', profile.affiliation?.handle, 'affiliation.handle') ??
    others.map((other) => other && faultOfName(other)).find((fault) => fault !== undefined)
  );
}

function faultOfName({ handle, displayName }: AccountName): string | undefined {
  return tooLong('handle', handle) ?? tooLong('displayName', displayName);
}

function tooLong(what: Text, text: string | undefined, key: string = what): string | undefined {
  if (text === undefined || text.length <= LONGEST[what]) return undefined;
  return `${key}: ${text.length} characters; an account has at most ${LONGEST[what]}`;
}

/** The profile with a bio, links, labels and company of bounded size: of each what stands first. */
export function withinBounds(profile: Profile): Profile {
  const { bio, links, labels, context } = profile;
  const isWithin =
    (bio?.length ?? 0) <= LONGEST.bio &&
    (links?.length ?? 0) <= MOST.links &&
    (labels?.length ?? 0) <= MOST.labels &&
    (context?.seen?.length ?? 0) <= MOST.seen &&
    !links?.some(({ url }) => url.length > LONGEST.url);
  if (isWithin) return profile;
  const bounded = { ...profile };
  if (bio !== undefined) bounded.bio = bio.slice(0, LONGEST.bio);
  if (links) bounded.links = links.slice(0, MOST.links).filter(({ url }) => url.length <= LONGEST.url);
  if (labels) bounded.labels = labels.slice(0, MOST.labels);
  if (context?.seen) bounded.context = { ...context, seen: context.seen.slice(0, MOST.seen) };
  return bounded;
}

/** What a sample page of Bluesky is drawn from: an account as its owner sees it, and what a reader must make of it. */
import type { Label, Place, Profile } from '../../../src/model';

export interface BlueskyAccount {
  /** `handle.invalid` where the domain doesn't point back at the account. */
  handle: string;
  did: string;
  /** Empty where the owner gave none: the page shows the handle then. */
  name: string;
  /** `grey`: the tick that an owner sees who hid it. */
  badge?: 'verified' | 'trusted-verifier' | 'grey' | 'foreign';
  isBot?: boolean;
  bio?: string;
  website?: string;
  followers?: number;
  following?: number;
  /** `YYYY-MM-DD`, which stands in the page's head alone. */
  joined?: string;
  isFollowed?: boolean;
  followsYou?: boolean;
  /** Labels of moderators, as they call them. */
  labels?: readonly string[];
  /** Colour of the picture, in degrees on the colour wheel; without it there is a drawing instead. */
  hue?: number;
}

export const isInvalid = ({ handle }: BlueskyAccount): boolean => handle === 'handle.invalid';

/** The handle, or the DID that stands in its place in addresses. */
export const actorOf = (account: BlueskyAccount): string =>
  isInvalid(account) ? account.did : account.handle;

/** The profile that a row of this place shows of an account. */
export function profileIn(place: Place, account: BlueskyAccount): Profile {
  const labels: Label[] = [];
  if (account.isBot) labels.push('bot');
  if (account.labels?.includes('Impersonation') && ['profile', 'cell'].includes(place))
    labels.push('impersonation');
  if (account.handle.endsWith('.brid.gy')) labels.push('mirror');
  const id = account.hue === undefined && !isInvalid(account) ? {} : { id: account.did };
  const isDrawn = account.badge === 'verified' || account.badge === 'trusted-verifier';
  return {
    site: 'bluesky',
    handle: actorOf(account),
    displayName: account.name || account.handle,
    badge: isDrawn ? (account.badge as 'verified') : account.badge ? 'unknown' : 'none',
    ...id,
    ...(labels.length > 0 && { labels }),
    place,
  };
}

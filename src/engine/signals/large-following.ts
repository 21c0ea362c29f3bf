import type { Signal } from '../../model';
import type { Evidence } from '../evidence';

/** The median impostor found on Bluesky had 90 followers; a crowd of this size has noticed who it follows. */
const LARGE = 100_000;

/** So large a following speaks against. */
export function largeFollowing({ profile }: Evidence): Signal | undefined {
  const { followers } = profile;
  if (followers === undefined || followers < LARGE) return undefined;
  const weight = followers >= LARGE * 10 ? -4 : -2;
  return { id: 'large-following', family: 'statistics', weight, finding: { followers: String(followers) } };
}

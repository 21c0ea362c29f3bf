import type { Signal } from '../../model';
import type { Evidence } from '../evidence';
import { signalOf } from '../signal-of';

/** The median impostor found on Bluesky had 90 followers; a crowd of this size has noticed who it follows. */
const LARGE = 100_000;
const HUGE = 1_000_000;
const VAST = 3_000_000;

/** So large a following speaks against. */
export function largeFollowing({ profile }: Evidence): Signal | undefined {
  const { followers } = profile;
  if (followers === undefined || followers < LARGE) return undefined;
  const step = followers >= VAST ? 'vast' : followers >= HUGE ? 'huge' : 'large';
  return signalOf('large-following', step, { followers: String(followers) });
}

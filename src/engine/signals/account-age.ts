import type { Signal } from '../../model';
import type { Evidence } from '../evidence';
import { signalOf } from '../signal-of';

const NEW_DAYS = 90;
const OLD_YEARS = 8;
const DAY_MS = 86_400_000;

/** Impostors are made after their targets, often lately; an account of many years is seldom one. */
export function accountAge({ profile, now }: Evidence): Signal | undefined {
  const joined = profile.joined === undefined ? NaN : Date.parse(profile.joined);
  if (Number.isNaN(joined)) return undefined;
  const days = (now.getTime() - joined) / DAY_MS;
  // A bare year or month reads as its first day: the account may be younger than it looks, never older.
  const variant = days < NEW_DAYS ? 'new' : 'old';
  if (variant === 'old' && days < OLD_YEARS * 365) return undefined;
  return signalOf('account-age', variant, { variant, joined: profile.joined ?? '' });
}

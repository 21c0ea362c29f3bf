import type { Signal } from '../../model';
import type { Evidence } from '../evidence';

const NEW_DAYS = 90;
const OLD_YEARS = 8;
const DAY_MS = 86_400_000;

/** Impostors are made after their targets, often lately; an account of many years is seldom one. */
export function accountAge({ profile, now }: Evidence): Signal | undefined {
  const joined = profile.joined === undefined ? NaN : Date.parse(profile.joined);
  if (Number.isNaN(joined)) return undefined;
  const days = (now.getTime() - joined) / DAY_MS;
  const finding = { joined: profile.joined ?? '' };
  // A bare year or month reads as its first day: the account may be younger than it looks, never older.
  if (days < NEW_DAYS)
    return { id: 'account-age', family: 'statistics', weight: 1.5, finding: { variant: 'new', ...finding } };
  if (days < OLD_YEARS * 365) return undefined;
  return { id: 'account-age', family: 'statistics', weight: -1, finding: { variant: 'old', ...finding } };
}

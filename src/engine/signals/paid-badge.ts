import type { Signal } from '../../model';
import type { Evidence } from '../evidence';
import { signalOf } from '../signal-of';

/** A subscription says nothing of who somebody is. It weighs nothing; it is said because half of all readers think it does. */
export function paidBadge({ profile }: Evidence): Signal | undefined {
  if (profile.badge !== 'paid') return undefined;
  const variant = profile.site === 'x' ? 'x' : 'other';
  return signalOf('paid-badge', 'found', { variant });
}

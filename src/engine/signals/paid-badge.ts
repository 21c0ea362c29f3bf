import type { Signal } from '../../model';
import type { Evidence } from '../evidence';
import { signalOf } from '../signal-of';

/** A subscription says nothing of who somebody is. It weighs nothing; it is said because half of all readers think it does. */
export function paidBadge({ profile, ticks }: Evidence): Signal | undefined {
  if (!ticks.isPaid) return undefined;
  const variant = profile.site === 'x' ? 'x' : 'other';
  return signalOf('paid-badge', 'found', { variant });
}

import type { Signal } from '../../model';
import type { Evidence } from '../evidence';
import { isStepOf, signalOf } from '../signal-of';

/** The badge is one that somebody checked something for. */
export function checkedBadge({ profile }: Evidence): Signal | undefined {
  const { badge, affiliation } = profile;
  if (badge === undefined || !isStepOf('checked-badge', badge)) return undefined;
  const variant = badge.replace(/-/g, '_');
  return signalOf('checked-badge', badge, { variant, of: affiliation?.name ?? affiliation?.handle ?? '' });
}

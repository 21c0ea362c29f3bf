import type { Signal } from '../../model';
import type { Evidence } from '../evidence';
import { signalOf } from '../signal-of';

/** Full names only: a single word ("Delta") is also somebody else's. */
const RARE = 4;

/**
 * The list has the target's accounts on this site, and this isn't one. Where an organisation's full name stands under
 * a paid tick, that is hard to explain otherwise: organisations get the organisation's badge.
 */
export function listedElsewhere({
  bearsName,
  profile,
  entity,
  candidate,
  listedHere,
  ticks,
}: Evidence): Signal | undefined {
  const listed = listedHere[0];
  if (!bearsName || listed === undefined || candidate.knownFrom) return undefined;
  const finding = { name: entity.name, listed, site: profile.site };
  const isPaid = entity.kind === 'organisation' && ticks.isPaid && isFullName(candidate);
  const variant = isPaid ? 'paid' : 'here';
  return signalOf('listed-elsewhere', variant, { variant, ...finding });
}

function isFullName(candidate: Evidence['candidate']): boolean {
  return candidate.commonness < RARE && candidate.matchedName === candidate.entity.name;
}

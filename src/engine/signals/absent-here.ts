import type { Signal } from '../../model';
import type { Evidence } from '../evidence';
import { signalOf } from '../signal-of';

/** log2 of expected bearers: with more, an ordinary namesake is the likelier reading. */
const RARE = 8;

/** The list says with high certainty that the target has no account on this site. */
export function absentHere({ bearsName, profile, entity, candidate }: Evidence): Signal | undefined {
  const known = entity.absent.includes(profile.site) && entity.certainty === 'high';
  if (!known || !bearsName || candidate.commonness >= RARE) return undefined;
  const finding = { name: entity.name, site: profile.site };
  return signalOf('absent-here', 'found', finding);
}

import type { Signal } from '../../model';
import type { Evidence } from '../evidence';
import { signalOf } from '../signal-of';

/** log2 of expected bearers below which hardly anybody else bears the name: then absence is a key. */
const RARE = 2.5;
/** … and from which it says nothing: whoever bears the name may be met here. */
const COMMON = 10;

/**
 * The list says with high certainty that the target has no account on this site. That is a fact about the target: of a
 * name that others bear, or may bear, it is a weight, the less the more they are.
 */
export function absentHere({ bearsName, profile, entity, candidate }: Evidence): Signal | undefined {
  const known = entity.absent.includes(profile.site) && entity.certainty === 'high';
  const { commonness } = candidate;
  if (!known || !bearsName || commonness >= COMMON) return undefined;
  const finding = { name: entity.name, site: profile.site };
  if (commonness < RARE) return signalOf('absent-here', 'found', finding);
  return signalOf('absent-here', 'shared', finding, (COMMON - commonness) / (COMMON - RARE));
}

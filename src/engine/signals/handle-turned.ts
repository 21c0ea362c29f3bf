import type { Signal } from '../../model';
import type { Evidence } from '../evidence';

/**
 * None of the 1,537 genuine accounts of organisations in the tuning half has such a handle, so hardly more than one in
 * 500 has; were it one impostor's in fifteen, that would be ln 34.
 */
const WEIGHT = 3.5;
/** log2 of expected bearers from which one of them may have come by the same two words. */
const COMMON = { organisation: 6, person: 4 };

/** The handle is a listed one with its parts in the other order: @AirlinesSaudi for @Saudi_Airlines. */
export function handleTurned({
  likeness,
  profile,
  candidate,
  entity,
  bearsName,
}: Evidence): Signal | undefined {
  if (likeness.how !== 'turned' || !bearsName) return undefined;
  const finding = {
    ...(candidate.knownFrom ? { variant: 'unlisted' } : {}),
    ...{ handle: profile.handle, listed: likeness.listed, site: likeness.site },
  };
  const key = candidate.commonness < COMMON[entity.kind];
  return { id: 'handle-turned', family: 'handle', weight: WEIGHT, finding, ...(key ? { key } : {}) };
}

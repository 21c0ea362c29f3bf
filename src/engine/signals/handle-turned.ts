import type { Signal } from '../../model';
import type { Evidence } from '../evidence';
import { signalOf } from '../signal-of';

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
  const found = { handle: profile.handle, listed: likeness.listed, site: likeness.site };
  const step = candidate.commonness < COMMON[entity.kind] ? 'rare' : 'common';
  return signalOf('handle-turned', step, candidate.knownFrom ? { variant: 'unlisted', ...found } : found);
}

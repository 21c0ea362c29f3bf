import type { Signal } from '../../model';
import type { Evidence } from '../evidence';
import { signalOf } from '../signal-of';

/** One letter off a listed name: mostly strangers (1 to 6 in a hundred profiles), so it speaks against by itself. */
export function nearName({ bearsName, candidate, profile, entity }: Evidence): Signal | undefined {
  if (bearsName || !candidate.ways.includes('near-name')) return undefined;
  const finding = { shown: profile.displayName, listed: candidate.matchedName ?? entity.name };
  return signalOf('near-name', 'found', finding);
}

import type { Signal } from '../../model';
import type { Evidence } from '../evidence';
import { signalOf } from '../signal-of';

/** The target's own handle on another site: a squatter's choice, or the target's; it weighs only if listed here. */
export function handleElsewhere(evidence: Evidence): Signal | undefined {
  const found = evidence.likeness;
  if (found.how !== 'same' || found.words.length > 0 || found.site === evidence.profile.site)
    return undefined;
  const step = evidence.listedHere.length > 0 ? 'listedHere' : 'notListedHere';
  return signalOf('handle-elsewhere', step, { listed: found.listed, site: found.site });
}

import type { Signal } from '../../model';
import type { Evidence } from '../evidence';
import { signalOf } from '../signal-of';

/**
 * The handle held the checked tick of before April 2023: somebody looked at who it was. Handles do change hands, and
 * a name made to look like another is no holder's own, so it is void with that.
 */
export function heldTick({ ticks, form }: Evidence): Signal | undefined {
  if (!ticks.wasHeld || form.is === 'script' || form.is === 'invisible') return undefined;
  return signalOf('held-tick', 'found', {});
}

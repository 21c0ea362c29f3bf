import type { Signal } from '../../model';
import type { Evidence } from '../evidence';
import { signalOf } from '../signal-of';

/** The list has this very account for the entity; a second source may have it, too. */
export function listedAccount({ candidate }: Evidence): Signal | undefined {
  if (!candidate.ways.includes('account')) return undefined;
  const [source] = candidate.confirmedBy ?? [];
  const variant = source === undefined ? 'unconfirmed' : 'confirmed';
  return signalOf('listed-account', 'found', { variant, source: source ?? '' });
}

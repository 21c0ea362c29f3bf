import type { Signal } from '../../model';
import type { Evidence } from '../evidence';
import { signalOf } from '../signal-of';

/** Other words stand next to the listed name ("Jane, Stripe", "Elon Musk News"): usually another account, openly. */
export function extraWords({ bearsName, candidate }: Evidence): Signal | undefined {
  if (bearsName || !candidate.ways.includes('part-name')) return undefined;
  const words = (candidate.decoration ?? []).join(' ');
  return signalOf('extra-words', 'found', { words });
}

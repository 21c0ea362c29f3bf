import type { Signal } from '../../model';
import type { Evidence } from '../evidence';
import { signalOf } from '../signal-of';

/** Other words stand next to the listed name ("Jane, Stripe", "Elon Musk News"): usually another account, openly. */
export function extraWords({ reading: { stretch, parts, isBeside } }: Evidence): Signal | undefined {
  if (!stretch || !isBeside) return undefined;
  const words = parts.map(({ word }) => word).join(' ');
  return signalOf('extra-words', 'found', { words });
}

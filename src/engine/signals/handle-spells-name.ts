import type { Signal } from '../../model';
import type { Evidence } from '../evidence';

/** The handle spells the target's name, perhaps with something added; genuine namesakes do so too. */
export function handleSpellsName(evidence: Evidence): Signal | undefined {
  const found = evidence.likeness;
  if (found.how !== 'spells-name') return undefined;
  const variant = found.extra === '' ? 'exactly' : 'adds';
  const finding = { variant, name: found.name, extra: found.extra };
  return { id: 'handle-spells-name', family: 'handle', weight: 0.5, finding };
}

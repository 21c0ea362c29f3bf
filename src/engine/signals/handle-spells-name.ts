import type { Signal } from '../../model';
import { isDecoration } from '../../text/vocabulary';
import type { Evidence } from '../evidence';

/** So few letters more than the name are an impostor's way past a handle that is taken (@elonmuskik, @GeorgeWBushs). */
const FEW = 3;

/** The handle spells the target's name, perhaps with something added; genuine namesakes do so too. */
export function handleSpellsName(evidence: Evidence): Signal | undefined {
  const found = evidence.likeness;
  if (found.how !== 'spells-name') return undefined;
  const variant = found.extra === '' ? 'exactly' : 'adds';
  // A title before the name is how office holders call themselves.
  const few = found.extra.length > 0 && found.extra.length <= FEW && !isDecoration(found.extra);
  const weight = few ? 1.5 : 0.5;
  const finding = { variant, name: found.name, extra: found.extra };
  return { id: 'handle-spells-name', family: 'handle', weight, finding };
}

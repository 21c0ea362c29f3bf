import type { Signal } from '../../model';
import type { Evidence } from '../evidence';

/** Weight of a look-alike, and of one edit: a stranger's handle is rarely so close to a listed one. */
const WEIGHT = { looks: 4, edit: 3 };

/** The handle looks the same as a listed one, or is one letter from it. */
export function nearHandle(evidence: Evidence): Signal | undefined {
  const found = evidence.likeness;
  if (found.how !== 'looks' && found.how !== 'edit') return undefined;
  const finding = {
    variant: found.how,
    handle: evidence.profile.handle,
    listed: found.listed,
    site: found.site,
  };
  return { id: 'near-handle', family: 'handle', weight: WEIGHT[found.how], key: true, finding };
}

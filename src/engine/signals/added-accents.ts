import type { Signal } from '../../model';
import type { Evidence } from '../evidence';
import { namesOf } from '../names';

const ACCENT = /\p{M}/gu;
const accentsOf = (text: string): number => text.normalize('NFD').match(ACCENT)?.length ?? 0;
/** One may be a spelling that the list lacks. */
const MANY = 2;

/** The name has accents that no listed spelling has: "Élön Müsk". */
export function addedAccents({ form, profile, entity, candidate }: Evidence): Signal | undefined {
  if (form.is !== 'plain' || candidate.knownFrom) return undefined;
  const shown = accentsOf(profile.displayName);
  if (shown < MANY) return undefined;
  const added = shown - Math.max(...namesOf(entity).map(accentsOf));
  if (added < MANY || !/\p{Script=Latin}/u.test(profile.displayName)) return undefined;
  return { id: 'added-accents', family: 'name', weight: 2, finding: { shown: profile.displayName } };
}

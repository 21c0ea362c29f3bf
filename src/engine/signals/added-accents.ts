import type { Signal } from '../../model';
import { isOfOneLanguage } from '../../text/accents';
import type { Evidence } from '../evidence';
import { isOnesOwn } from '../handle-likeness';
import { namesOf } from '../names';
import { signalOf } from '../signal-of';

const ACCENT = /\p{M}/gu;
const accentsOf = (text: string): number => text.normalize('NFD').match(ACCENT)?.length ?? 0;
/** One may be a spelling that the list lacks. */
const MANY = 2;
/** log2 of expected bearers: a name nobody else bears isn't set in ornaments by its bearer. */
const RARE = 7;

/** The name has accents that no listed spelling has: "Élön Müsk"; worse, such as no language has: "Ëłóñ Müšķ". */
export function addedAccents({ form, profile, entity, candidate, likeness }: Evidence): Signal | undefined {
  if (form.is !== 'plain' || candidate.knownFrom) return undefined;
  const shown = accentsOf(profile.displayName);
  if (shown < MANY) return undefined;
  const added = shown - Math.max(...namesOf(entity).map(accentsOf));
  if (added < MANY || !/\p{Script=Latin}/u.test(profile.displayName)) return undefined;
  const isRare = candidate.commonness < RARE && !isOnesOwn(likeness);
  const isOrnament = isRare && !profile.displayName.split(/[\s-]+/).every(isOfOneLanguage);
  const variant = isOrnament ? 'foreign' : 'spelling';
  return signalOf('added-accents', variant, { variant, shown: profile.displayName });
}

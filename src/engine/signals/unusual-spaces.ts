import type { Signal } from '../../model';
import type { Evidence } from '../evidence';
import { signalOf } from '../signal-of';

/** log2 of expected bearers: a name nobody else bears is put that way by nobody else. */
const RARE = 4;

/** Hardly any name has either, and this is asked of every one. */
const ANY = /\s\s|[\u00A0\u2000-\u200A\u202F\u205F]/u;
const BETWEEN_WORDS = /(?<=[\p{L}\p{N}.])\s+(?=[\p{L}\p{N}])/gu;
/** No-break and wide or narrow spaces. The ideographic one is how Japanese names are parted. */
const OTHER = /[\u00A0\u2000-\u200A\u202F\u205F]/u;

/** Between the words of the name stand two spaces, or one that only looks ordinary: it reads the same, and a search misses it. */
export function unusualSpaces({ bearsName, profile, candidate, name }: Evidence): Signal | undefined {
  if (!bearsName || candidate.knownFrom || !ANY.test(profile.displayName)) return undefined;
  // Letters set apart need spaces between the words; that is said already.
  if (name.tricks.some(({ kind }) => kind === 'spaced')) return undefined;
  const gaps = profile.displayName.match(BETWEEN_WORDS) ?? [];
  const other = gaps.some((gap) => OTHER.test(gap));
  if (!other && !gaps.some((gap) => gap.length > 1)) return undefined;
  const variant = other ? 'other' : 'doubled';
  const isRare = other && candidate.commonness < RARE;
  return signalOf('unusual-spaces', isRare ? 'otherRare' : variant, { variant });
}

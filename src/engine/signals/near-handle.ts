import { RULES } from '../../identity/rules-by-site';
import { countSeparators } from '../../identity/separators';
import type { Signal } from '../../model';
import type { Evidence } from '../evidence';
import { isBrandAsListed } from '../names';
import { lettersOf, spellsName } from '../spelling';

/** Weight of a look-alike, of one edit, and of mere separators or another host: a stranger's handle is rarely so close to a listed one. */
const WEIGHT = { looks: 5, edit: 4, separators: 2, host: 2 };
/** More where the listed handle isn't the name itself: no namesake comes near @SpeakerJohnson by being called so. */
const DISTINCT = 3;

/** An invented brand is parted by nobody else either. */
const BRAND = 1.5;

/** log2 of expected bearers below which there is hardly one other bearer, and a second underscore is no coincidence. */
const UNSHARED = 0.5;
const PARTED = 2;

/** @elon_musk_: parted in more than one place, where the next who bears the name would have parted it in one. */
function isParted(handle: string, listed: string, { commonness }: Evidence['candidate']): boolean {
  return commonness < UNSHARED && countSeparators(handle) - countSeparators(listed) >= PARTED;
}

/** The handle looks the same as a listed one, is one letter from it, or has only other separators. */
export function nearHandle({ likeness, profile, entity, candidate }: Evidence): Signal | undefined {
  if (likeness.how !== 'looks' && likeness.how !== 'edit' && likeness.how !== 'same') return undefined;
  if (likeness.how === 'same' && (likeness.words.length > 0 || likeness.site !== profile.site))
    return undefined;
  // On these sites the first part of a listed handle is free on every other host.
  const same = RULES[profile.site].hostIs ? 'host' : 'separators';
  const variant = likeness.how === 'same' ? same : likeness.how;
  const said = candidate.knownFrom ? `${variant}_unlisted` : variant;
  const finding = { variant: said, handle: profile.handle, listed: likeness.listed, site: likeness.site };
  const distinct = !spellsName(lettersOf(likeness.listed, likeness.site), entity);
  const added = distinct ? DISTINCT : variant === 'separators' && isBrandAsListed(candidate) ? BRAND : 0;
  const weight = WEIGHT[variant] + added;
  // People join their names with an underscore as they please; a brand's handle is no name.
  const named =
    entity.kind === 'person' &&
    (candidate.knownFrom !== undefined ||
      (!distinct && !(variant === 'separators' && isParted(profile.handle, likeness.listed, candidate))));
  const key = (variant !== 'separators' && variant !== 'host') || !named;
  return { id: 'near-handle', family: 'handle', weight, finding, ...(key ? { key } : {}) };
}

import { RULES } from '../../identity/rules-by-site';
import { countSeparators } from '../../identity/separators';
import type { Signal } from '../../model';
import { isBranchOf } from '../domain-likeness';
import type { Evidence } from '../evidence';
import { hasBrandSlip, isSlipOfThePen } from '../name-slip';
import { isOwnNameSpelt } from '../made-of-names';
import { isBrandAsListed, squeeze } from '../names';
import { signalOf } from '../signal-of';
import { lettersOf, spellsCutName } from '../spelling';
import type { StepOf } from '../weights';

/** log2 of expected bearers below which there is hardly one other bearer, and a second underscore is no coincidence. */
const UNSHARED = 0.5;
const PARTED = 2;
/** log2 of expected bearers from which one of them has parted the handle. */
const SHARED = 3;
/** … below which those who bear the name find it free, and have no need to misspell it. */
const FREE = 5;

/** @elon_musk_: parted in more than one place, where the next who bears the name would have parted it in one. */
function isParted(handle: string, listed: string, { commonness }: Evidence['candidate']): boolean {
  return commonness < UNSHARED && countSeparators(handle) - countSeparators(listed) >= PARTED;
}

/**
 * Valentina Rossi at @ValentinaRossi goes by her own name, however near that is to a listed one. A letter doubled or two
 * changed round are slips that hardly any two names differ by, in the handle or in both.
 */
function isOnesOwnName({ bearsName, profile, candidate, entity, likeness, reading }: Evidence): boolean {
  const serves = reading.parts.some((part) => part.class === 'service');
  if (bearsName || !('listed' in likeness) || !isOwnNameSpelt(profile)) return false;
  const listed = candidate.matchedName ?? entity.name;
  if (entity.kind === 'person') return !isSlipOfThePen(squeeze(profile.displayName), squeeze(listed));
  return !serves && !hasBrandSlip(profile.displayName, listed);
}

/** The same slip in the name and the handle of a brand: one of them alone may be a stranger's own name. */
function isSlipInBoth({ bearsName, profile, candidate, entity, reading }: Evidence): boolean {
  if (bearsName || entity.kind !== 'organisation' || !candidate.ways.includes('near-name')) return false;
  // Only the brand has a service of that name.
  const serves = reading.parts.some((part) => part.class === 'service');
  return serves || hasBrandSlip(profile.displayName, candidate.matchedName ?? entity.name);
}

/** The handle looks the same as a listed one, is one letter from it, or has only other separators. */
export function nearHandle(evidence: Evidence): Signal | undefined {
  const { likeness, profile, entity, candidate } = evidence;
  if (likeness.how !== 'looks' && likeness.how !== 'edit' && likeness.how !== 'same') return undefined;
  if (likeness.how === 'same' && (likeness.words.length > 0 || likeness.site !== profile.site))
    return undefined;
  // On these sites the first part of a listed handle is free on every other host.
  const same = RULES[profile.site].hostIs ? 'host' : 'separators';
  const variant = likeness.how === 'same' ? same : likeness.how;
  const said = candidate.knownFrom ? `${variant}_unlisted` : variant;
  const finding = { variant: said, handle: profile.handle, listed: likeness.listed, site: likeness.site };
  if (likeness.how === 'edit' && isOnesOwnName(evidence)) return signalOf('near-handle', 'ownName', finding);
  if (likeness.how === 'edit' && isSlipInBoth(evidence))
    return signalOf('near-handle', ['edit', 'slipInBoth', 'unexplained'], finding);
  const isBranch = RULES[profile.site].hostIs === 'handle' && isBranchOf(profile.handle, likeness.listed);
  if (variant === 'host' && isBranch) return signalOf('near-handle', 'branch', finding);
  const isDistinct = !spellsCutName(lettersOf(likeness.listed, likeness.site), entity);
  const isBrand = !isDistinct && variant === 'separators' && isBrandAsListed(candidate);
  // People join their names with an underscore as they please; a brand's handle is no name.
  const isNamed =
    entity.kind === 'person' &&
    (candidate.knownFrom !== undefined ||
      (!isDistinct && !(variant === 'separators' && isParted(profile.handle, likeness.listed, candidate))));
  const isShared =
    variant === 'separators' && entity.kind === 'person' && isNamed && candidate.commonness >= SHARED;
  const steps: StepOf<'near-handle'>[] = [isShared ? 'separatorsShared' : variant];
  if (isDistinct) steps.push('distinct');
  if (isBrand) steps.push('brand');
  const isSlip = variant === 'edit' && candidate.commonness < FREE && /^\p{L}+$/u.test(profile.handle);
  if (!isNamed || (isSlip && candidate.knownFrom === undefined)) steps.push('unexplained');
  return signalOf('near-handle', steps, finding);
}

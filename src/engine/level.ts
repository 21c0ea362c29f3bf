/** From evidence to a level: the order of the questions is the rule. */
import type { Level, Signal } from '../model';
import type { Evidence } from './evidence';
import { hasBrandSlip } from './name-slip';
import { isUnreadable } from './reading/other-script';
import { rowOf } from './signal-of';
import type { SignalRow } from './signal-row';
import { SPEAKS_ABOVE, VOUCHES_FROM } from './weights';

const RED = 0.9;
const AMBER = 0.5;
/** log2 of expected bearers from which a shared name isn't worth a word: "Delta" as an alias, "Chris" as a person. */
const NOT_WORTH_SAYING = 8;

/** A shorter name is one letter from too many others, whatever the handle. */
const NEAR_NAME_LEAST = 9;
const NEAR_BRAND_LEAST = 6;

export function levelOf(evidence: Evidence, signals: readonly Signal[], probability: number): Level {
  if (isDisclosed(signals)) return isAbout(evidence) ? 'disclosed' : 'none';
  const red = evidence.bearsName && probability >= RED && hasSecondKey(evidence, signals);
  if (red && !isVouchedFor(signals)) return 'likely';
  if (probability >= AMBER && speaks(evidence, signals)) return 'possible';
  return evidence.bearsName && isWorthSaying(evidence) ? 'namesake' : 'none';
}

/** It says that it isn't the target, and nothing it says voids that; what the site says of it is never void. */
function isDisclosed(signals: readonly Signal[]): boolean {
  const isBy = (whom: SignalRow['discloses']): boolean =>
    signals.some(({ id }) => rowOf(id).discloses === whom);
  const isContradicted = signals.some(({ id }) => id === 'disclosure-contradicted');
  return isBy('site') || (isBy('account') && !isContradicted);
}

/** The target is what the account is about: its name, or a handle made of it, and not just a word in common. */
function isAbout({ bearsName, candidate, likeness, reading }: Evidence): boolean {
  return (
    bearsName ||
    reading.stretch !== undefined ||
    candidate.ways.includes('part-name') ||
    (likeness.how !== 'unlike' && candidate.ways.includes('near-name'))
  );
}

/** Somebody checked something about the account: with that it is hardly ever an impostor, whatever else. */
function isVouchedFor(signals: readonly Signal[]): boolean {
  return signals.some(({ id, weight }) => weight <= VOUCHES_FROM && rowOf(id).vouches);
}

function hasSecondKey(evidence: Evidence, signals: readonly Signal[]): boolean {
  const keys = signals.filter((signal) => signal.key);
  if (evidence.candidate.knownFrom) return keys.some(({ id }) => rowOf(id).speaksOfUnlisted);
  // That the target has no account here is knowledge too.
  const knownHere = evidence.listedHere.length > 0 || signals.some(({ id }) => id === 'absent-here');
  return knownHere ? keys.length > 0 : keys.some(({ id }) => rowOf(id).speaksAnywhere);
}

/** A name alone never warns: something else must speak for it, and more than that the target is listed elsewhere. */
function speaks(evidence: Evidence, signals: readonly Signal[]): boolean {
  const { bearsName, candidate, entity } = evidence;
  const speaking = signals.filter(
    ({ key, weight, family }) => family !== 'list' && (key === true || weight > SPEAKS_ABOVE),
  );
  if (bearsName) return speaking.length > 0 || signals.some(({ key }) => key);
  if (isNamedInPart(evidence) || isUnreadable(evidence.profile)) return speaking.some(isOwnKey);
  if (isMisspeltService(evidence) || isMisspeltBrand(evidence)) return speaking.some(isOwnKey);
  const listed = candidate.matchedName ?? entity.name;
  const near =
    candidate.ways.includes('near-name') && entity.kind === 'person' && listed.length >= NEAR_NAME_LEAST;
  return near && speaking.some(({ family }) => family === 'handle');
}

/** A key in the account's own handle or words: not one that the list gives. */
const isOwnKey = ({ key, family, finding }: Signal): boolean =>
  key === true &&
  ((family === 'handle' && finding.variant !== 'separators' && finding.variant !== 'host') ||
    family === 'self-description');

/** log2 of expected bearers below which a single word in a longer name is the brand and nothing else. */
const DISTINCT = 5;

/** The whole listed name stands in a longer one: an unknown word beside it makes posing less likely, not impossible. */
function isNamedInPart({ reading: { stretch, isBeside }, candidate }: Evidence): boolean {
  if (!stretch || !isBeside) return false;
  return (
    stretch.listed.tokens.length > 1 ||
    (candidate.commonness < DISTINCT && stretch.size >= NEAR_NAME_LEAST - 4)
  );
}

/** "Coinbasse Support": a brand with a slip in it, and a service that only the brand can give. */
function isMisspeltService({ candidate, entity, reading: { stretch, parts } }: Evidence): boolean {
  const serves = !stretch && parts.some((part) => part.class === 'service');
  const isNear = serves && candidate.ways.includes('near-name') && entity.kind === 'organisation';
  const rest = (candidate.matchedName ?? entity.name).length;
  return isNear && rest >= NEAR_BRAND_LEAST;
}

/** log2 of expected bearers from which a brand's name is first of all a word. */
const WORD = 9.6;

/** "Coinbasse" at @Coinbasse: an invented name with a slip in it that no other brand's name has. */
function isMisspeltBrand({ candidate, entity, profile }: Evidence): boolean {
  const isNear = candidate.ways.includes('near-name') && entity.kind === 'organisation';
  if (!isNear || candidate.commonness >= WORD) return false;
  return hasBrandSlip(profile.displayName, candidate.matchedName ?? entity.name);
}

function isWorthSaying({ candidate, entity, profile }: Evidence): boolean {
  // A handle alone shares nobody's name.
  if (candidate.knownFrom || profile.nameShown === false) return false;
  const isWhole = candidate.ways.some((way) => way === 'name' || way === 'part-name');
  const fullName = isWhole && candidate.matchedName === entity.name;
  const several = (candidate.matchedName ?? '').trim().includes(' ');
  return (fullName && several) || candidate.commonness < NOT_WORTH_SAYING;
}

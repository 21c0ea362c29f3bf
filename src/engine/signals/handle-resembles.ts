import type { Signal } from '../../model';
import { isDecoration } from '../../text/vocabulary';
import { nameTokens } from '../names';
import type { Evidence } from '../evidence';
import { spellsName } from '../handle-likeness';

/** Dice similarity of the handle to the nearest listed handle or name. */
const LEAST = 0.55;
const MOST_WEIGHT = 2.5;
/** A bearer's handle is made of the name in ordinary ways: initials, the other order. */
const ORDINARY = 0.2;
/** A misspelling is about as long as what it misspells. */
const LONGER_MOST = 2;

/** The handle is made of the target's handle or name, cut, changed or added to in more than one place. */
export function handleResembles(evidence: Evidence): Signal | undefined {
  const { likeness, bearsName, candidate, profile, entity } = evidence;
  if (likeness.how !== 'unlike' || likeness.similarity < LEAST) return undefined;
  if (!bearsName && !candidate.ways.includes('near-name')) return undefined;
  const ordinary =
    spellsName(likeness.nearest, entity) && !isMisspelt(profile.handle, likeness.nearest, entity.name);
  const single = nameTokens(profile.displayName).filter((word) => !isDecoration(word)).length < 2;
  const weight = (ordinary || single ? ORDINARY : MOST_WEIGHT) * likeness.similarity;
  const finding = { handle: profile.handle, listed: likeness.nearest };
  return { id: 'handle-resembles', family: 'handle', weight, finding };
}

/** @elomtusk: as long as the name, the same beginning, but not made of its words. */
function isMisspelt(handle: string, nearest: string, name: string): boolean {
  const [own, other] = [handle, nearest].map((text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')) as [
    string,
    string,
  ];
  if (Math.abs(own.length - other.length) > LONGER_MOST || own.charAt(0) !== other.charAt(0)) return false;
  return !nameTokens(name).every((word) => own.includes(word));
}

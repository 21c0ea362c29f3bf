import type { Signal, Site } from '../../model';
import { CLAIMS, SERVICES } from '../../text/vocabulary';
import type { Evidence } from '../evidence';
import { isDistinct } from '../handle-likeness';
import { isAcronym, isBrandAsListed } from '../names';

/** One ordinary handle in a thousand begins or ends with such a word, one impostor's in five: ln 200, and less for doubt. */
export const CLAIMING = 4;
/** A brand's name over its handle with a service word. */
export const SERVING = 5.5;
/** A listed handle that says more than the name, whatever stands beside it. */
export const DISTINCT = 3;
/** … and digits. */
const NUMBERED = 4;
/** A brand's capitals as name and in the handle. */
export const IN_CAPITALS = 2.5;
/** log2 of expected bearers from which a listed handle is no more than a common name (design section 6). */
const COMMON = 6;
/** … and below which hardly anybody else bears it. */
const RARE = 6;

/** A listed handle plus a word that claims to be it, a service word, a branch or digits. */
export function handleWithWord(evidence: Evidence): Signal | undefined {
  const found = evidence.likeness;
  // A look-alike with a word is a look-alike first: near-handle says so.
  if (found.how !== 'same' || found.words.length === 0) return undefined;
  const claim = found.words.find((word) => CLAIMS.has(word));
  const service = found.words.find((word) => SERVICES.has(word));
  const serves = service !== undefined && evidence.entity.kind === 'organisation';
  const word = service ?? claim ?? found.words[0] ?? '';
  const finding = { handle: evidence.profile.handle, listed: found.listed, site: found.site, word };
  // Words and digits are what an author takes for a second account.
  if (evidence.candidate.knownFrom)
    return {
      ...{ id: 'handle-with-word', family: 'handle', weight: 0.5 },
      finding: { variant: 'unlisted', ...finding },
    };
  const signal: Signal = {
    id: 'handle-with-word',
    family: 'handle',
    weight: serves ? SERVING : CLAIMING,
    finding,
  };
  const speaks = claim !== undefined || service !== undefined;
  if (!speaks) return { ...signal, ...plainly(evidence, found) };
  return evidence.candidate.commonness < COMMON ? { ...signal, key: true } : signal;
}

/** Digits or a place after a name are what remains free to its other bearers, where it has any. */
function plainly(
  { profile, entity, candidate, bearsName }: Evidence,
  { listed, site, words }: { listed: string; site: Site; words: string[] },
): Pick<Signal, 'weight' | 'key'> {
  const { commonness } = candidate;
  if (!bearsName || candidate.decoration?.length) return { weight: 0.5 };
  // Nobody comes by @Jumpman232 by being called Michael Jordan.
  if (isDistinct(listed, site, entity))
    return isNumber(words) ? { weight: NUMBERED, key: true } : { weight: DISTINCT };
  if (entity.kind === 'person') return { weight: commonness < RARE ? 1 : 0.5 };
  if (isNumber(words) && isBrandAsListed(candidate)) return { weight: 3.5, key: true };
  if (isAcronym(profile, candidate)) return { weight: IN_CAPITALS };
  return { weight: commonness < RARE ? 2 : 0.5 };
}

/** Branches are numbered by no brand; what happens in a year may have its account. */
export const isNumber = (words: readonly string[]): boolean =>
  words.every((word) => /^\d+$/.test(word) && !/^(?:19|20)\d\d$/.test(word));

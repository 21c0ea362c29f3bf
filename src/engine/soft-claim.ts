/** A claim that is an ordinary adjective before a brand of one word: "New Time" and "Real Bumble" are names of shops. */
import { SOFT_CLAIMS } from '../language/soft-claims';
import type { Evidence } from './evidence';

/** log2 of expected bearers from which a single word is one of the language, and "new" or "main" before it an adjective. */
const WORD = 5;

/**
 * Whether the claim in the name is no more than an adjective. Beside a brand whose name is no word it is one where it
 * leads, and the handle doesn't say it of the brand as well.
 */
export function isSoftClaim({ claims, entity, reading, candidate, profile }: Evidence): boolean {
  const { inName, inHandle } = claims;
  if (inName?.kind !== 'claim' || !SOFT_CLAIMS.has(inName.word)) return false;
  if ((reading.stretch?.listed.tokens.length ?? 1) > 1) return false;
  if (candidate.commonness >= WORD) return true;
  const isLeading = profile.displayName.trim().toLowerCase().startsWith(inName.word);
  return entity.kind === 'organisation' && isLeading && inHandle.claim === undefined;
}

/** Whether the handle only says again the adjective that stands in the name. */
export function isSaidAgain(evidence: Evidence): boolean {
  const { claims, candidate } = evidence;
  const { inName, inHandle } = claims;
  if (inName === undefined || inHandle.claim === undefined || candidate.commonness < WORD) return false;
  return isSoftClaim(evidence) && inHandle.claim.includes(inName.word);
}

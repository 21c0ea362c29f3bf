/** A claim that is an ordinary adjective before a brand of one word: "New Time" and "Real Bumble" are names of shops. */
import { BRANCHES } from '../language/branches';
import { SOFT_CLAIMS } from '../language/soft-claims';
import type { Evidence } from './evidence';
import { wordsBeside } from './handle-words';

/** log2 of expected bearers from which a single word is one of the language, and "new" or "main" before it an adjective. */
const WORD = 5;

/**
 * Whether the claim in the name is no more than an adjective. Beside a brand whose name is no word it is one where it
 * leads, and the handle says no more of the brand than the name does, with what the shop is besides.
 */
export function isSoftClaim(evidence: Evidence): boolean {
  const { inName } = evidence.claims;
  if (inName?.kind !== 'claim' || !SOFT_CLAIMS.has(inName.word)) return false;
  const { reading, candidate, entity, profile } = evidence;
  if ((reading.stretch?.listed.tokens.length ?? 1) > 1) return false;
  if (candidate.commonness >= WORD) return true;
  const isLeading = profile.displayName.trim().toLowerCase().startsWith(inName.word);
  return entity.kind === 'organisation' && isLeading && !claimsByItself(evidence, inName.word);
}

function claimsByItself({ claims: { inHandle }, likeness }: Evidence, word: string): boolean {
  if (inHandle.claim === undefined) return false;
  return !inHandle.claim.includes(word) || !wordsBeside(likeness).some((one) => BRANCHES.has(one));
}

/** Whether the handle only says again the adjective that stands in the name: "Real Shell" at @realshell. */
export function isSaidAgain(evidence: Evidence): boolean {
  const { inName, inHandle } = evidence.claims;
  if (inName === undefined || inHandle.claim === undefined) return false;
  return inHandle.claim.includes(inName.word) && isSoftClaim(evidence);
}

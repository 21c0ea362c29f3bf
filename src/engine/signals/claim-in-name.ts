import type { Signal } from '../../model';
import type { Evidence } from '../evidence';
import { signalOf } from '../signal-of';
import { isSoftClaim } from '../soft-claim';

/** The name is a listed one plus a word that claims to be it ("official", "backup") or to serve for it ("support"). */
export function claimInName(evidence: Evidence): Signal | undefined {
  const { inName } = evidence.claims;
  if (!inName) return undefined;
  const step = isSoftClaim(evidence) ? 'softClaim' : inName.kind;
  return signalOf('claim-in-name', step, { variant: inName.kind, word: inName.word });
}

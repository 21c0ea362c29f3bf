import type { Signal } from '../../model';
import { SOFT_CLAIMS } from '../../language/soft-claims';
import type { Evidence } from '../evidence';
import { signalOf } from '../signal-of';

/** log2 of expected bearers from which a single word is one of the language, and "new" or "main" before it an adjective. */
const WORD = 5;

/** The name is a listed one plus a word that claims to be it ("official", "backup") or to serve for it ("support"). */
export function claimInName({
  claims: { inName },
  reading: { stretch },
  candidate,
}: Evidence): Signal | undefined {
  if (!inName) return undefined;
  const isWord = (stretch?.listed.tokens.length ?? 1) < 2 && candidate.commonness >= WORD;
  const step = inName.kind === 'claim' && isWord && SOFT_CLAIMS.has(inName.word) ? 'softClaim' : inName.kind;
  return signalOf('claim-in-name', step, { variant: inName.kind, word: inName.word });
}

import type { Signal } from '../../model';
import { CLAIMS, SERVICES } from '../../text/vocabulary';
import type { Evidence } from '../evidence';

/** One ordinary handle in a thousand begins or ends with such a word, one impostor's in five: ln 200, and less for doubt. */
export const CLAIMING = 4;
/** A brand's name over its handle with a service word. */
export const SERVING = 5.5;
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
  // Digits or a place after a name are what remains free to its other bearers, where it has any.
  if (!speaks) return { ...signal, weight: plainWeight(evidence) };
  return evidence.candidate.commonness < COMMON ? { ...signal, key: true } : signal;
}

/** A brand's full name over its handle with digits has no other bearer to explain it. */
function plainWeight({ entity, candidate }: Evidence): number {
  if (candidate.commonness >= RARE || candidate.decoration?.length) return 0.5;
  return entity.kind === 'organisation' ? 2 : 1;
}

import type { Signal, Site } from '../../model';
import { isOnBranchDomain } from '../domain-likeness';
import type { Evidence } from '../evidence';
import { contactIn } from '../handle-words';
import { isDistinct } from '../made-of-names';
import { isAcronym, isBrandAsListed } from '../names';
import { isListedBranch } from '../branch-handle';
import { signalOf } from '../signal-of';
import { isSaidAgain } from '../soft-claim';
import type { StepOf } from '../weights';

/** log2 of expected bearers from which a listed handle is no more than a common name. */
const COMMON = 6;
/** … and below which hardly anybody else bears it: people number their names, a brand is one more's than its word is. */
const RARE = { person: 3, organisation: 6 };
/** … of the most impersonated brands: whoever is called Tesla with digits mostly means Tesla. */
const RARE_FAMOUS = 9.6;

/** A listed handle plus a word that claims to be it, a service word, a branch or digits. */
export function handleWithWord(evidence: Evidence): Signal | undefined {
  const found = evidence.likeness;
  // A look-alike with a word is a look-alike first: near-handle says so.
  if (found.how !== 'same' || found.words.length === 0) return undefined;
  const { claim, service } = evidence.claims.inHandle;
  const serves = service !== undefined && evidence.entity.kind === 'organisation';
  const word = service ?? claim ?? contactIn(found) ?? found.words[0] ?? '';
  const finding = { handle: evidence.profile.handle, listed: found.listed, site: found.site, word };
  if (evidence.candidate.knownFrom)
    return signalOf('handle-with-word', 'unlisted', { variant: 'unlisted', ...finding });
  const isRare = evidence.candidate.commonness < COMMON;
  if (serves) return signalOf('handle-with-word', isRare ? 'servesRare' : 'serves', finding);
  // "Real Shell" at @realshell says one word twice.
  if (isSaidAgain(evidence)) return signalOf('handle-with-word', 'common', finding);
  if (claim !== undefined || service !== undefined || contactIn(found) !== undefined)
    return signalOf('handle-with-word', isRare ? 'claimsRare' : 'claims', finding);
  const isBranch = isListedBranch(evidence, found.words.join(''));
  return signalOf('handle-with-word', isBranch ? 'branch' : unclaimed(evidence, found), finding);
}

/** Digits, a branch or a place next to the handle. */
function unclaimed(
  { profile, entity, candidate, bearsName }: Evidence,
  { listed, site, words }: { listed: string; site: Site; words: string[] },
): StepOf<'handle-with-word'> {
  const { commonness } = candidate;
  if (!bearsName || candidate.decoration?.length || isOnBranchDomain(profile, entity)) return 'common';
  if (isDistinct(listed, site, entity)) return isNumber(words) ? 'distinctNumbered' : 'distinct';
  if (entity.kind === 'person') return commonness < RARE.person ? 'personRare' : 'common';
  if (isNumber(words) && isBrandAsListed(candidate)) return 'brandNumbered';
  if (isAcronym(profile, candidate)) return 'inCapitals';
  return commonness < (entity.tier === 1 ? RARE_FAMOUS : RARE.organisation) ? 'brandRare' : 'common';
}

/** Digits alone, and no year: what happens in a year may have its account. */
export const isNumber = (words: readonly string[]): boolean =>
  words.every((word) => /^\d+$/.test(word) && !/^(?:19|20)\d\d$/.test(word));

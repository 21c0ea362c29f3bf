import { RULES } from '../../identity/rules-by-site';
import type { Signal } from '../../model';
import type { Evidence } from '../evidence';
import { lookAlikeDomain } from './look-alike-domain';
import { threadAuthor } from './thread-author';
import { signalOf } from '../signal-of';

/** Below this Dice similarity the handle says somebody else's name. */
const UNLIKE = 0.4;

/** The handle has nothing of the target's: an impostor wants one that has. Graded by string similarity. */
export function handleUnlike(evidence: Evidence): Signal | undefined {
  // Under the target's own post, or on a page with its account, the copied name is enough; the handle is whatever was free.
  if (threadAuthor(evidence) || evidence.candidate.knownFrom) return undefined;
  // An invalid handle isn't shown, and what stands in its place isn't anybody's choice.
  if (RULES[evidence.profile.site].isUnproven(evidence.profile.handle)) return undefined;
  // The likeness is in the host then, and any word will do before it.
  if (lookAlikeDomain(evidence)) return undefined;
  if (isMeaningless(RULES[evidence.profile.site].core(evidence.profile.handle))) return undefined;
  const found = evidence.likeness;
  if (found.how !== 'unlike' || found.similarity >= UNLIKE) return undefined;
  const share = 1 - found.similarity / UNLIKE;
  return signalOf('handle-unlike', 'found', { handle: evidence.profile.handle }, share);
}

/** Letters of a handle that may be a name. */
const NAME_LEAST = 4;
/** Digits that a site adds to the handle which it proposes. */
const MADE_DIGITS = 5;
const PARTED_DIGITS = 2;
const INITIALS_MOST = 7;

/**
 * Whether a handle is nobody's name: letters without a vowel, digits among letters, or what a site proposes. Whoever has
 * it took what was free, which says nothing of whose name stands beside it.
 */
function isMeaningless(core: string): boolean {
  const lower = core.toLowerCase();
  const letters = lower.replace(/\d/g, '');
  if (letters.length < NAME_LEAST || lower.length - letters.length >= MADE_DIGITS) return true;
  if (/[^\0-\x7F]/.test(letters)) return false;
  const hasNoVowel = !/[aeiouy]/.test(letters);
  // A few consonants alone may be somebody's initials with his town's: mj_pgh.
  if (hasNoVowel && (letters.length < lower.length || letters.length >= INITIALS_MOST)) return true;
  if (/[bcdfghjklmnpqrstvwxz]{6}/.test(letters)) return true;
  return (lower.match(/\d+(?=[a-z])/g) ?? []).length >= PARTED_DIGITS || /[a-z]\d{2,}[a-z]/.test(lower);
}

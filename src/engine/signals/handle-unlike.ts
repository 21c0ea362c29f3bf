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
  const found = evidence.likeness;
  if (found.how !== 'unlike' || found.similarity >= UNLIKE) return undefined;
  const share = 1 - found.similarity / UNLIKE;
  return signalOf('handle-unlike', 'found', { handle: evidence.profile.handle }, share);
}

import { isAmong, isSameHandle } from '../../identity/handle-key';
import type { AccountName, Signal } from '../../model';
import type { Evidence } from '../evidence';
import { threadAuthor } from './thread-author';

/** A listed target stands on many pages, and so do its namesakes. */
const LISTED = 1;
/** An account that no list has is met with its name again hardly ever, but for searches, which put namesakes together. */
const UNLISTED = 5;
const UNLISTED_ANYWHERE = 1.5;

/** The target's own account stands on the same page under another handle. */
export function seenBeside(evidence: Evidence): Signal | undefined {
  const { bearsName, profile, entity, candidate } = evidence;
  if (!bearsName || threadAuthor(evidence)) return undefined;
  const isTargets = ({ site, handle }: AccountName): boolean => isAmong(site, entity.accounts[site], handle);
  const account = profile.context?.seen?.find(
    (other) =>
      isTargets(other) &&
      other.site === profile.site &&
      !isSameHandle(other.site, other.handle, profile.handle),
  );
  if (!account) return undefined;
  const { place = 'reply' } = profile;
  const unlisted = place === 'reply' || place === 'quote' ? UNLISTED : UNLISTED_ANYWHERE;
  const weight = candidate.knownFrom ? unlisted : LISTED;
  return { id: 'seen-beside', family: 'context', weight, finding: { account: account.handle } };
}

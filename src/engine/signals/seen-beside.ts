import { isAmong, isSameHandle } from '../../identity/handle-key';
import type { AccountName, Signal } from '../../model';
import type { Evidence } from '../evidence';
import { threadAuthor } from './thread-author';
import { signalOf } from '../signal-of';

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
  // Searches and lists put namesakes together; replies and quotes don't.
  const unlisted = place === 'reply' || place === 'quote' ? 'unlisted' : 'unlistedAnywhere';
  const step = candidate.knownFrom ? unlisted : 'listed';
  return signalOf('seen-beside', step, { account: account.handle });
}

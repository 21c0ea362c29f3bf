import { isAmong, isSameHandle } from '../../identity/handle-key';
import type { Signal } from '../../model';
import type { Evidence } from '../evidence';
import { squeeze } from '../names';
import { signalOf } from '../signal-of';

/**
 * It replies, under the target's name, to a post of the target's own account: where copycats work. A key where the
 * account is listed; an author whom no list knows may have a second account.
 */
export function threadAuthor({ bearsName, profile, entity, candidate }: Evidence): Signal | undefined {
  const author = profile.context?.threadAuthor;
  if (!bearsName || !author || isSameHandle(author.site, author.handle, profile.handle)) return undefined;
  const listed = isAmong(author.site, entity.accounts[author.site], author.handle);
  if (!listed || squeeze(author.displayName) === '') return undefined;
  return signalOf('thread-author', candidate.knownFrom ? 'unlisted' : 'listed', { author: author.handle });
}

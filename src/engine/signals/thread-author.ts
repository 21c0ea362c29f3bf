import { isAmong, isSameHandle } from '../../identity/handle-key';
import type { Signal } from '../../model';
import type { Evidence } from '../evidence';
import { squeeze } from '../names';

/**
 * It replies, under the target's name, to a post of the target's own account: where copycats work. A key where the
 * account is listed; an author whom no list knows may have a second account.
 */
export function threadAuthor({ bearsName, profile, entity, candidate }: Evidence): Signal | undefined {
  const author = profile.context?.threadAuthor;
  if (!bearsName || !author || isSameHandle(author.site, author.handle, profile.handle)) return undefined;
  const listed = isAmong(author.site, entity.accounts[author.site], author.handle);
  if (!listed || squeeze(author.displayName) === '') return undefined;
  const signal: Signal = {
    ...{ id: 'thread-author', family: 'context', weight: 5 },
    finding: { author: author.handle },
  };
  return candidate.knownFrom ? signal : { ...signal, key: true };
}

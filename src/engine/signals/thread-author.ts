import type { Signal } from '../../model';
import type { Evidence } from '../evidence';
import { squeeze } from '../names';

/** It replies, under the target's name, to a post of the target's listed account: where copycats work. */
export function threadAuthor({ bearsName, profile, entity }: Evidence): Signal | undefined {
  const author = profile.context?.threadAuthor;
  if (!bearsName || !author || author.handle.toLowerCase() === profile.handle.toLowerCase()) return undefined;
  const listed = entity.accounts[author.site]?.some(
    (handle) => handle.toLowerCase() === author.handle.toLowerCase(),
  );
  if (!listed || squeeze(author.displayName) === '') return undefined;
  return { id: 'thread-author', family: 'context', weight: 5, key: true, finding: { author: author.handle } };
}

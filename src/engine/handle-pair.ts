/** For the card: a handle next to the listed one that it is like, with what is different marked. */
import { isSameHandle } from '../identity/handle-key';
import type { HandlePair, Profile } from '../model';
import { difference, withinOneEdit } from '../text/edit-distance';
import { skeleton } from '../text/skeleton';
import type { Likeness } from './handle-likeness';

/** The two handles, when they are alike enough to be taken for each other. */
export function handlePair(profile: Profile, found: Likeness): HandlePair | undefined {
  if (!('listed' in found) || isSameHandle(profile.site, found.listed, profile.handle)) return undefined;
  const differs = differenceOf(profile.handle, found.listed);
  return { handle: profile.handle, listed: found.listed, listedSite: found.site, differs };
}

/** Of another host altogether all is different: letters that two hosts happen to share say nothing. */
function differenceOf(handle: string, listed: string): HandlePair['differs'] {
  const [at, listedAt] = [handle.indexOf('@'), listed.indexOf('@')];
  const [host, other] = [handle.slice(at + 1), listed.slice(listedAt + 1)];
  if (at < 0 || listedAt < 0 || areAlike(host.toLowerCase(), other.toLowerCase()))
    return difference(handle, listed);
  return [...difference(handle.slice(0, at), listed.slice(0, listedAt)), [at + 1, handle.length]];
}

const areAlike = (one: string, other: string): boolean =>
  withinOneEdit(one, other) !== undefined || skeleton(one) === skeleton(other);

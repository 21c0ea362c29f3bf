/** Refuses names that are too long to be any account's. A page can write a megabyte where a handle belongs. */
import type { NameOnPage, NamesRead } from '../site';

/**
 * The most UTF-16 code units, far above what any site allows: a Mastodon handle has 30 and 253. A name has 50 or so, but
 * stacked marks make one long, and that is evidence.
 */
const LONGEST_HANDLE = 320;
const LONGEST_NAME = 10_000;

/** The same object where every name is within bounds; else without those that aren't, which are told as unread. */
export function boundedNames(read: NamesRead): NamesRead {
  const names = read.names.filter(isBounded);
  if (names.length === read.names.length) return read;
  const refused = read.names.filter((name) => !isBounded(name));
  const unread = refused.map(({ profile: { place } }) => ({ place, why: 'a name of bounded size' }));
  return { names, unread: [...(read.unread ?? []), ...unread] };
}

function isBounded({ profile: { handle, displayName } }: NameOnPage): boolean {
  return handle.length <= LONGEST_HANDLE && displayName.length <= LONGEST_NAME;
}

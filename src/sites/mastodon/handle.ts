/** Handles as Mastodon writes them: accounts of the page's own server mostly without its domain. */
import { withoutDirections } from '../reading/drawn-text';

const WRITTEN = /^@?([^\s@/]+)(?:@([^\s@/]+))?$/;

/** A handle in full, `user@domain`, from one as it is written with or without `@` and domain; undefined when it is none. */
export function fullHandle(written: string, domain: string): string | undefined {
  const [, user, host = domain] = WRITTEN.exec(withoutDirections(written)) ?? [];
  return user === undefined ? undefined : `${user}@${host}`;
}

/** The handle that an address of this server's own pages is about: `/@user`, `/@user@remote`, with or without more behind it. */
export function handleInPath(path: string, domain: string): string | undefined {
  const [, segment] = /^\/(?:deck\/|web\/)?@([^/?#]+)/.exec(path) ?? [];
  return segment === undefined ? undefined : fullHandle(decoded(segment), domain);
}

/** Handles are the same in any letter case. */
export function isSameHandle(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch (error) {
    if (error instanceof URIError) return segment; // a stray percent sign is no escape
    throw error;
  }
}

/** Handles as Mastodon writes them: mostly without the domain where the account is of the page's own server. */
import { isSameHandle as isSameOnSite } from '../../identity/handle-key';
import { percentDecoded } from '../../identity/percent-decoded';
import { withoutDirections } from '../reading/drawn-text';

const WRITTEN = /^@?([^\s@/]+)(?:@([^\s@/]+))?$/;

/** The full handle, `user@domain`, of one that is written with or without `@` and domain; undefined for anything else. */
export function fullHandle(written: string, domain: string): string | undefined {
  const [, user, host = domain] = WRITTEN.exec(withoutDirections(written)) ?? [];
  return user === undefined ? undefined : `${user}@${host}`;
}

/** The handle that an address of this server's own pages is about: `/@user`, `/@user@remote`, with or without more behind it. */
export function handleInPath(path: string, domain: string): string | undefined {
  const [, segment] = /^\/(?:deck\/|web\/)?@([^/?#]+)/.exec(path) ?? [];
  return segment === undefined ? undefined : fullHandle(percentDecoded(segment), domain);
}

/** Whether two full handles name the same account. */
export function isSameHandle(one: string, other: string): boolean {
  return isSameOnSite('mastodon', one, other);
}

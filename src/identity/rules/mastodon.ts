/** Handles of the fediverse: a user and the server on which the account lives. The same user elsewhere is another account. */
import { plainHost, isOnDomain } from '../../text/web-address';
import { handleRules, type ProfilePath } from '../handle-rules';

/** Mastodon allows no dot at the ends; other software of the same network is less strict. */
const FORM = /^([\w.-]{1,100})@([^@]+)$/;
const WRITTEN_IN_PATH = /^@([^@]+)(?:@([^@]+))?$/;
/** The web interface of servers before Mastodon 4, and its columns. */
const VIEWS = new Set(['web', 'deck']);
/** Sites with `/@name` in their addresses that are no servers of the fediverse. */
const OTHERS = ['medium.com', 'odysee.com', 'steemit.com', 'hive.blog', 'peakd.com', 'rumble.com'];

const hostOf = (handle: string): string | undefined => {
  const at = handle.indexOf('@');
  return at > 0 && handle.indexOf('@', at + 1) < 0 ? plainHost(handle.slice(at + 1)) : undefined;
};

export const MASTODON = handleRules({
  site: 'mastodon',
  local: (handle) => {
    const at = handle.indexOf('@');
    return at < 0 ? handle : handle.slice(0, at);
  },
  isValid: (handle) => FORM.test(handle) && hostOf(handle) !== undefined,
  address: (handle) => `https://${hostOf(handle) ?? ''}/@${handle.slice(0, handle.indexOf('@'))}`,
  hostIs: 'server',
  host: hostOf,
  belongsToHost: (handle, domain) => {
    const host = hostOf(handle);
    return host !== undefined && isOnDomain(host, domain);
  },
  hosts: [],
  inPath: handleInPath,
  written: (handle) => handle.replace(/@.*$/, (host) => host.toLowerCase()),
});

/** `/@user`, `/@user@remote` and `/users/user`, with or without a post behind it. */
function handleInPath({ host, segments }: ProfilePath): string | undefined {
  const [first = '', second = ''] = VIEWS.has(segments[0] ?? '') ? segments.slice(1) : segments;
  if (host === '') return first;
  if (OTHERS.some((other) => isOnDomain(host, other))) return undefined;
  if (first === 'users' && second !== '') return `${second}@${host}`;
  const [, user, server = host] = WRITTEN_IN_PATH.exec(first) ?? [];
  return user === undefined ? undefined : `${user}@${server}`;
}

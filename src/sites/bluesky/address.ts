/**
 * Handles, DIDs, and the addresses in which either stands. A handle is a domain. Where the domain doesn't point back
 * at the account, the site calls the handle invalid and the DID takes its place.
 */

const DOMAIN = '(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z][a-z0-9-]*';
const ACTOR = new RegExp(`^(?:${DOMAIN}|did:[a-z]+:[\\w.:%-]+)$`, 'i');
const WRITTEN_HANDLE = new RegExp(`^@(${DOMAIN})$`, 'i');

/** What the site calls itself where a handle is invalid. */
export const INVALID_HANDLE = 'handle.invalid';

/** The handle or DID that a path is about (`/profile/nytimes.com/followers`). */
export function actorOf(path: string): string | undefined {
  const [, actor = ''] = /^\/profile\/([^/?#]+)/.exec(path) ?? [];
  return ACTOR.test(actor) ? actor.toLowerCase() : undefined;
}

/** The same, for a path that ends with the account. */
export function accountOnly(path: string): string | undefined {
  return /^\/profile\/[^/?#]+\/?$/.test(path) ? actorOf(path) : undefined;
}

/** The handle or DID whose header is shown at an address; its tabs have no address of their own. */
export function profileAddress({ pathname }: URL): string | undefined {
  return accountOnly(pathname);
}

/** The handle or DID whose post is shown at an address, with the posts around it. */
export function threadAddress({ pathname }: URL): string | undefined {
  return /^\/profile\/[^/]+\/post\/[^/]+\/?$/.test(pathname) ? actorOf(pathname) : undefined;
}

/**
 * The handle in a text that holds nothing else (`@nytimes.com`), without the controls that keep it in order next to
 * other scripts.
 */
export function writtenHandle(text: string): string | undefined {
  return WRITTEN_HANDLE.exec(text)?.[1]?.toLowerCase();
}

export function isDid(actor: string): boolean {
  return actor.startsWith('did:');
}

/** The DID in the address of an avatar: `…/img/avatar/plain/<did>/<picture>@jpeg`. */
export function didOfAvatar(image: Element | null | undefined): string | undefined {
  return /\/img\/avatar\w*\/plain\/(did:[a-z]+:[\w.:-]+)\//.exec(image?.getAttribute('src') ?? '')?.[1];
}

/**
 * Trust in a server's verification. Any server can draw any link as verified, so its word proves something only where
 * somebody vouches for the server: the extension's manifest, its user, or the entity itself (design section 5).
 */
import type { Entity, Profile } from '../model';
import { isOnDomain, plainHost } from '../text/web-address';

/**
 * Whether what the page says it has verified proves anything about the entity. Without a host it does: then whoever hands
 * in the profile says so.
 * @param verifiers hosts that are believed in this: those of the manifest, and those that the user trusts
 */
export function isServerBelieved(
  { host }: Pick<Profile, 'host'>,
  { domains, openDomains = [] }: Pick<Entity, 'domains' | 'openDomains'>,
  verifiers: ReadonlySet<string> | undefined,
): boolean {
  if (host === undefined) return true;
  const server = plainHost(host);
  if (server === undefined) return false;
  const isEntitys = domains.some((domain) => isOnDomain(server, domain) && !openDomains.includes(domain));
  return isEntitys || (verifiers?.has(server) ?? false);
}

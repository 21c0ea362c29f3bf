/**
 * What a listed domain says of a profile that stands on it. Whoever can put a name or a link there was let in by the
 * domain's owner; whether that makes it the owner's own account depends on whose domain it is and on where it stands.
 */
import type { Candidate, Entity, Profile } from '../model';
import { isOnDomain } from '../text/web-address';
import { webPlaces, type WebPlace } from './web-places';

export interface Proof {
  domain: string;
  by: WebPlace['by'];
  /** It proves the entity; otherwise it only vouches for the account: somebody who works there, or has a page there. */
  proves: boolean;
}

/** A path that only chooses a language or a start page. */
const START = /^\/?(?:[a-z]{2}(?:[-_][a-z]{2})?|home|index\.\w+|default\.\w+)?\/?$/i;
/** Pages that many a site gives to its users, readers and staff. */
const PERSONAL =
  /\/(?:[~@][^/]*|u|users?|members?|profiles?|people|person|persons|authors?|by|staff|team|faculty|students?|forums?|community|communities|wiki|contributors?|writers?|reporters?|journalists?|columnists?|blogs?)(?:\/|$)/i;

/** @param bears whether the profile bears the entity's name, plainly written */
export function proofOf(profile: Profile, candidate: Candidate, bears: boolean): Proof | undefined {
  const { entity } = candidate;
  if (entity.domains.length + entity.sharedDomains.length === 0) return undefined;
  let best: Proof | undefined;
  for (const place of webPlaces(profile)) {
    const found = byOwn(place, entity, bears) ?? byShared(place, entity, bears && isFullName(candidate));
    if (found && (!best || (found.proves && !best.proves))) best = found;
  }
  return best;
}

/** "European Commission" on europa.eu, where "Commission" would be anybody's. */
function isFullName({ entity, ways, matchedName }: Candidate): boolean {
  return matchedName === entity.name && (ways.includes('name') || ways.includes('decorated-name'));
}

function byOwn(place: WebPlace, entity: Entity, bears: boolean): Proof | undefined {
  const domain = nearest(place.host, entity.domains);
  if (domain === undefined) return undefined;
  const isOpen = entity.openDomains?.includes(domain) ?? false;
  if (isOpen && !isOwnersPage(place, domain)) return undefined;
  return { domain, by: place.by, proves: isOwners(place, domain, entity, bears) };
}

/** Only the whole name tells who of many on a shared domain it is. */
function byShared(place: WebPlace, entity: Entity, bearsFullName: boolean): Proof | undefined {
  const domain = bearsFullName ? nearest(place.host, entity.sharedDomains) : undefined;
  if (domain === undefined || PERSONAL.test(place.path)) return undefined;
  if (entity.openDomains?.includes(domain) && !isOwnersPage(place, domain)) return undefined;
  return { domain, by: place.by, proves: true };
}

/** The longest of the domains that the host is on. */
function nearest(host: string, domains: readonly string[]): string | undefined {
  let found: string | undefined;
  for (const domain of domains) {
    if (isOnDomain(host, domain) && domain.length > (found?.length ?? 0)) found = domain;
  }
  return found;
}

/** The domain itself, which nobody else can have. */
function isOwnersPage({ by, host, path }: WebPlace, domain: string): boolean {
  const isItself = host === domain || (by === 'link' && host === `www.${domain}`);
  return isItself && by !== 'server' && START.test(path);
}

function isOwners(place: WebPlace, domain: string, { kind }: Entity, bears: boolean): boolean {
  if (isOwnersPage(place, domain)) return true;
  // Below, and on other pages, others may be let in: the name tells whose account this is.
  return bears && (kind === 'person' || !PERSONAL.test(place.path));
}

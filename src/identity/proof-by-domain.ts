/**
 * What a listed domain says of a profile that stands on it. Whoever can put a name or a link there was let in by the
 * domain's owner; whether that makes it the owner's own account depends on whose domain it is and on where it stands.
 */
import type { Candidate, Entity, Profile } from '../model';
import { isOnDomain } from '../text/web-address';
import { isServerBelieved } from './servers-word';
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

/** What the profile's domains say, and what the server that shows it says of them. */
export interface DomainsSay {
  proof: Proof | undefined;
  /** A verified link that would be a proof, were the server that shows it believed in that. */
  serversWord: { host: string; domain: string } | undefined;
}

const NOTHING: DomainsSay = { proof: undefined, serversWord: undefined };

/**
 * @param bears whether the profile bears the entity's name, plainly written
 * @param verifiers hosts that are believed about verified links
 */
export function proofOf(
  profile: Profile,
  candidate: Candidate,
  { bears, verifiers }: { bears: boolean; verifiers: ReadonlySet<string> | undefined },
): DomainsSay {
  const { entity } = candidate;
  if (entity.domains.length + entity.sharedDomains.length === 0) return NOTHING;
  const isBelieved = isServerBelieved(profile, entity, verifiers);
  let { proof, serversWord } = NOTHING;
  for (const place of webPlaces(profile)) {
    const found = byOwn(place, entity, bears) ?? byShared(place, entity, bears && isFullName(candidate));
    if (!found) continue;
    if (place.by === 'link' && !isBelieved)
      serversWord ??= { host: profile.host ?? '', domain: found.domain };
    else if (!proof || (found.proves && !proof.proves)) proof = found;
  }
  return { proof, serversWord };
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

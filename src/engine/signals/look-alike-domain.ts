import type { Signal } from '../../model';
import { withinOneEdit } from '../../text/edit-distance';
import { skeleton } from '../../text/skeleton';
import { domainsAbove, isOnDomain } from '../../text/web-address';
import { webPlaces } from '../../identity/web-places';
import type { Evidence } from '../evidence';
import { signalOf } from '../signal-of';

type Variant = 'inside' | 'looks' | 'edit';
/** One letter is a key for the domain of an organisation only. */
const EDIT = { organisation: 'editBrand', person: 'editPerson' } as const;
/** Shorter names of domains are within a letter of too many others. */
const SHORTEST = 5;

/** The handle or the home server is a domain that only looks like the target's: nytirnes.com, nytimes.com.example.org. */
export function lookAlikeDomain({ bearsName, profile, entity, proof }: Evidence): Signal | undefined {
  if (!bearsName || proof || entity.domains.length === 0) return undefined;
  const hosts = webPlaces(profile).filter(({ by }) => by !== 'link');
  if (hosts.some(({ host }) => entity.domains.some((domain) => isOnDomain(host, domain)))) return undefined;
  for (const { host } of hosts) {
    for (const domain of entity.domains) {
      const variant = likeness(host, domain);
      if (variant === undefined) continue;
      const step = variant === 'edit' ? EDIT[entity.kind] : variant;
      return signalOf('look-alike-domain', step, { variant, host, domain });
    }
  }
  return undefined;
}

function likeness(host: string, domain: string): Variant | undefined {
  if (`.${host}.`.includes(`.${domain}.`)) return 'inside';
  const [name = '', ...suffix] = domain.split('.');
  if (name.length < SHORTEST) return undefined;
  for (const above of domainsAbove(host)) {
    const [other = '', ...end] = above.split('.');
    // Another ending may be a branch's: nytimes.de says nothing by itself.
    if (end.join('.') !== suffix.join('.') || other === name) continue;
    if (skeleton(other) === skeleton(name)) return 'looks';
    if (other.charAt(0) === name.charAt(0) && withinOneEdit(other, name) !== undefined) return 'edit';
  }
  return undefined;
}

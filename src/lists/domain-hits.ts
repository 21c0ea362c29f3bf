/** Hits of a profile's domains: those of its handle, its home server and its verified links. */
import { webPlaces } from '../identity/web-places';
import type { Profile } from '../model';
import { domainsAbove } from '../text/web-address';
import type { Hits } from './hits';
import { domainKey } from './rolling-hash';
import type { Search } from './search';

/** A host has three or four labels; one with more is asked for by its last ones. */
const LABELS_MOST = 6;

/** Files the entities that have one of the domains on which the profile stands, or one above. */
export function domainHits(profile: Profile, search: Search, hits: Hits): void {
  for (const { host } of webPlaces(profile)) {
    for (const domain of domainsAbove(host).slice(-LABELS_MOST)) {
      const count = search.equal(domainKey(domain));
      if (count > 0) hits.question();
      for (let i = 0; i < count; i++)
        hits.add(search.found[i] ?? 0, { way: 'domain', how: 'domain', text: domain });
    }
  }
}

import type { Signal, Site } from '../../model';
import { disclosedInBio, disclosedInName } from '../disclosure';
import type { Evidence } from '../evidence';
import { signalOf } from '../signal-of';

/** Where each site asks parody and fan accounts to say so. */
const ASKS: Partial<Record<Site, 'start' | 'both' | 'bio'>> = { x: 'start', bluesky: 'both', tiktok: 'bio' };

/** It says so, though not in all the places that the site's rules name: a fact beside the disclosure, of no weight. */
export function disclosureRule({ profile, entity, name, bio }: Evidence): Signal | undefined {
  const asks = ASKS[profile.site];
  if (asks === undefined) return undefined;
  const inName = disclosedInName(profile, entity, name.text);
  const inBio = disclosedInBio(profile, entity, bio.text);
  // Where no bio is shown, nothing is known of it.
  const lacksBio = profile.bio !== undefined && !inBio;
  const said = (inName && !inName.hidden) || (inBio && !inBio.hidden);
  if (!said) return undefined;
  const lacking = {
    start: inName?.leads ? undefined : 'start',
    both: inName ? (lacksBio ? 'bio' : undefined) : 'name',
    bio: lacksBio ? 'bio' : undefined,
  }[asks];
  if (lacking === undefined) return undefined;
  return signalOf('disclosure-rule', 'found', { variant: lacking, site: profile.site });
}

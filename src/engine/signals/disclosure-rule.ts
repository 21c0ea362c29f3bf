import type { Profile, Signal, Site } from '../../model';
import type { Disclosures } from '../disclosure';
import type { Evidence } from '../evidence';
import { signalOf } from '../signal-of';

/** Where each site asks parody and fan accounts to say so. */
const ASKS: Partial<Record<Site, 'start' | 'both' | 'bio'>> = { x: 'start', bluesky: 'both', tiktok: 'bio' };

/** It says so, though not in all the places that the site's rules name. */
export function disclosureRule({ profile, disclosures }: Evidence): Signal | undefined {
  const { inName, inBio } = disclosures;
  const isSaid = (inName && !inName.hidden) || (inBio && !inBio.hidden);
  const variant = isSaid ? placeLacking(profile, disclosures) : undefined;
  return variant && signalOf('disclosure-rule', 'found', { variant, site: profile.site });
}

/** The place that the site asks for and that doesn't say so. Where no bio is shown, nothing is known of it. */
export function placeLacking(
  profile: Profile,
  { inName, inBio }: Disclosures,
): 'start' | 'name' | 'bio' | undefined {
  const lacksBio = profile.bio !== undefined && !inBio;
  switch (ASKS[profile.site]) {
    case 'start':
      return inName?.leads ? undefined : 'start';
    case 'both':
      if (!inName) return 'name';
      return lacksBio ? 'bio' : undefined;
    case 'bio':
      return lacksBio ? 'bio' : undefined;
    case undefined:
      return undefined;
  }
}

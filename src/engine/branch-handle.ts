/** A branch that a display name means, where one of the entity's listed handles spells it: "Nintendo of America". */
import { BRANCHES } from '../language/branches';
import { PLACES } from '../language/places';
import type { Entity, Profile, Site } from '../model';
import { nameTokens, squeeze } from './names';
import { handlesOf, lettersOf } from './spelling';

/** Words between a brand and its place. */
const SMALL = new Set(['of', 'the', 'de', 'in', 'for']);

/** The listed handles, each with its site, that a name of the brand and a place spells; none for the brand alone. */
export function branchHandles(displayName: string, entity: Entity): { text: string; site: Site }[] {
  if (entity.kind !== 'organisation') return [];
  const tokens = nameTokens(displayName);
  if (!tokens.some((token) => PLACES.has(token))) return [];
  const spelt = [tokens.join(''), tokens.filter((token) => !SMALL.has(token)).join('')];
  const brand = squeeze(entity.name);
  return handlesOf(entity).filter(({ text, site }) => {
    const letters = lettersOf(text, site).toLowerCase();
    return letters.length > brand.length && letters.startsWith(brand) && spelt.includes(letters);
  });
}

/** Whether what stands beside the brand in a handle is only that it is the brand of some place: ofus, america. */
function isPlace(extra: string): boolean {
  let rest = extra.replace(/\d/g, '');
  for (const small of SMALL) if (rest.startsWith(small)) rest = rest.slice(small.length);
  return PLACES.has(rest) || BRANCHES.has(rest);
}

/** What of the evidence tells it. */
interface Borne {
  bearsName: boolean;
  profile: Profile;
  entity: Entity;
}

/** @nintendoofusa under the name of a branch that has its listed account here, under another handle. */
export function isListedBranch({ bearsName, profile, entity }: Borne, extra: string): boolean {
  if (!bearsName || entity.kind !== 'organisation' || !isPlace(extra)) return false;
  return branchHandles(profile.displayName, entity).some(({ site }) => site === profile.site);
}

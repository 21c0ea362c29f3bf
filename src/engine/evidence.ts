/** What every signal looks at: one profile compared with one candidate, and the readings that several signals need. */
import type { Candidate, Entity, Profile, Signal, Site } from '../model';
import type { Folded } from '../text/fold';
import type { Claims } from './claims';
import type { Disclosures } from './disclosure';
import type { Likeness } from './handle-likeness';
import type { NameForm, NameReading } from './reading/name-reading';
import type { DomainsSay, Proof } from '../identity/proof-by-domain';
import type { SelfDescription } from './self-description';
import type { Ticks } from './ticks';

export interface Evidence {
  profile: Profile;
  candidate: Candidate;
  entity: Entity;
  now: Date;
  /** The display name, folded. */
  name: Folded;
  /** The bio, folded; empty when none is shown. */
  bio: Folded;
  /** The display name as a line of parts. */
  reading: NameReading;
  /** In what form the display name bears a listed name. */
  form: NameForm;
  /** The display name is, or is made to look like, a listed name: the first of the two keys to red. */
  bearsName: boolean;
  /** How the handle relates to the target's. */
  likeness: Likeness;
  /** The listed handles on the profile's own site. */
  listedHere: string[];
  /** What name and bio say of the account. */
  said: SelfDescription;
  /** Where the account says that it isn't the target. */
  disclosures: Disclosures;
  /** Where the account says that it is the target, or serves for it. */
  claims: Claims;
  /** The ticks that the account shows or held. */
  ticks: Ticks;
  /** What a domain of the entity says of the account. */
  proof: Proof | undefined;
  /** What only the server says that shows the account. */
  serversWord: DomainsSay['serversWord'];
  /** The entity whose domain vouches for the account, where none proves it. */
  vouching: Vouching | undefined;
}

export interface Vouching {
  entity: Entity;
  proof: Proof;
}

/** Finds one signal in the evidence, or nothing. It never guesses: what the page doesn't show weighs nothing. */
export type Finder = (evidence: Evidence) => Signal | undefined;

/** A listed account that shows where the genuine one is: on this site if there is one, else the first elsewhere. */
export function genuineAccount({ entity, profile }: Evidence): { site: Site; handle: string } | undefined {
  const sites = [profile.site, ...(Object.keys(entity.accounts) as Site[])];
  for (const site of sites) {
    const handle = entity.accounts[site]?.[0];
    if (handle !== undefined) return { site, handle };
  }
  return undefined;
}

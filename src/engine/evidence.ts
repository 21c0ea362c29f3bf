/** What every signal looks at: one profile beside one candidate, with the readings that several of them need. */
import { proofOf, type Proof } from '../identity/proof-by-domain';
import type { Candidate, Entity, Profile, Signal, Site } from '../model';
import { fold, type Folded } from '../text/fold';
import { likeness, type Likeness } from './handle-likeness';
import { nameForm, type NameForm } from './name-form';

export interface Evidence {
  profile: Profile;
  candidate: Candidate;
  entity: Entity;
  now: Date;
  /** The display name, folded. */
  name: Folded;
  /** How the handle relates to the target's. */
  likeness: Likeness;
  /** The bio, folded; empty when none is shown. */
  bio: Folded;
  /** The listed handles on the profile's own site. */
  listedHere: string[];
  /** The display name is, or is made to look like, a listed name: the first of the two keys to red. */
  bearsName: boolean;
  /** Whether the handle held the checked tick until April 2023, as far as that is known. */
  heldTick: boolean;
  /** In what form it does. */
  form: NameForm;
  /** What a domain of the entity says of the account. */
  proof: Proof | undefined;
  /** The entity whose domain vouches for the account, where none proves it. */
  vouching: Vouching | undefined;
}

export interface Vouching {
  entity: Entity;
  proof: Proof;
}

/** What a judgement knows besides profile and list. */
export interface Known {
  /** The only clock there is. */
  now: Date;
  /** The X handles that held the checked tick until April 2023 (lists/held-tick). */
  heldTick?: { has(handle: string): boolean } | undefined;
}

/** A signal: the evidence it finds, or nothing. It never guesses: what the page doesn't show weighs nothing. */
export type Finder = (evidence: Evidence) => Signal | undefined;

/** All that the signals look at, read once. */
export function gather(profile: Profile, candidate: Candidate, { now, heldTick }: Known): Evidence {
  const { entity } = candidate;
  const shown = fold(profile.displayName);
  const name = candidate.knownFrom ? withoutTricksOf(fold(entity.name), shown) : shown;
  const bio = fold(profile.bio ?? '');
  const form = nameForm(profile, candidate, name, bio);
  const bearsName = form.is !== 'other';
  const listedHere = entity.accounts[profile.site] ?? [];
  const held = profile.site === 'x' && (heldTick?.has(profile.handle) ?? false);
  const like = likeness(profile, entity);
  const proof = proofOf(profile, candidate, form.is === 'plain');
  // One literal: made for every candidate, and spreading costs more than the rest of it.
  // prettier-ignore
  return {
    profile, candidate, entity, now, name, bio, form, bearsName, listedHere, likeness: like,
    proof, heldTick: held, vouching: undefined,
  };
}

/** An author who writes his own name in ornaments is copied with them; no trick of the copy's. */
function withoutTricksOf(own: Folded, shown: Folded): Folded {
  const isOwn = (trick: Folded['tricks'][number]): boolean =>
    own.tricks.some(
      ({ kind, characters }) =>
        kind === trick.kind && Array.from(trick.characters).every((one) => characters.includes(one)),
    );
  return { ...shown, tricks: shown.tricks.filter((trick) => !isOwn(trick)) };
}

/** A listed account that shows where the genuine one is: on this site if there is one, else the first elsewhere. */
export function listedAccount({ entity, profile }: Evidence): { site: Site; handle: string } | undefined {
  const sites = [profile.site, ...(Object.keys(entity.accounts) as Site[])];
  for (const site of sites) {
    const handle = entity.accounts[site]?.[0];
    if (handle !== undefined) return { site, handle };
  }
  return undefined;
}

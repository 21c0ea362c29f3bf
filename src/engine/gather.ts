/** Gathers the evidence: reads once what the signals look at. */
import type { Candidate, Profile } from '../model';
import { fold, type Folded } from '../text/fold';
import { claimsOf } from './claims';
import { disclosuresOf } from './disclosure';
import type { Evidence } from './evidence';
import { likeness, type Likeness } from './handle-likeness';
import { isNamedByHandle } from './handle-words';
import { readName } from './reading/name-reading';
import { selfDescription } from './self-description';
import { proofOf } from '../identity/proof-by-domain';
import { ticksOf, type HeldTicks } from './ticks';

/** What a judgement knows in addition to profile and list. */
export interface Known {
  /** The only clock there is. */
  now: Date;
  heldTick?: HeldTicks | undefined;
  /** Hosts whose word about a verified link proves it, of profiles that say on which host they were read. */
  verifiers?: ReadonlySet<string> | undefined;
}

/** log2 of expected bearers from which a handle alone is that of one of them, or says a word. */
const HANDLE_RARE = { person: 8, organisation: 9.6 };

/** All that the signals look at, for one candidate. */
export function gather(
  profile: Profile,
  candidate: Candidate,
  { now, heldTick, verifiers }: Known,
): Evidence {
  const { entity } = candidate;
  const shown = fold(profile.displayName);
  const name = candidate.knownFrom ? withoutTricksOf(fold(entity.name), shown) : shown;
  const bio = fold(profile.bio ?? '');
  const reading = readName(profile, candidate, name, bio);
  const { form } = reading;
  const like = likeness(profile, entity);
  const { proof, serversWord } = proofOf(profile, candidate, { bears: form.is === 'plain', verifiers });
  const said = selfDescription(profile, entity, name, bio);
  const bearsName = form.is !== 'other' || isKeyAlone(profile, candidate, like);
  return {
    profile,
    candidate,
    entity,
    now,
    name,
    bio,
    reading,
    form,
    bearsName,
    likeness: like,
    listedHere: entity.accounts[profile.site] ?? [],
    said,
    disclosures: disclosuresOf(profile, entity, said),
    claims: claimsOf(profile, candidate, reading, said, like),
    ticks: ticksOf(profile, name, heldTick),
    proof,
    serversWord,
    vouching: undefined,
  };
}

/** Where no name is shown, the handle may be the first key in its place. */
function isKeyAlone({ nameShown }: Profile, { commonness, entity }: Candidate, likeness: Likeness): boolean {
  return nameShown === false && commonness < HANDLE_RARE[entity.kind] && isNamedByHandle(likeness);
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

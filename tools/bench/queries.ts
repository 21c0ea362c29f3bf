/** What the look-up is asked: nearly always an ordinary account, now and then a listed one or an impostor. */
import type { Entity, Profile } from '../../src/model';
import { HANDLE_TRICKS, NAME_TRICKS } from '../../fixtures/tricks/name-tricks';
import { random, type Random } from '../evaluate/random';
import type { NameSource } from './names';
import { ordinaryProfile } from './population';

/** A profile with one trick played on one field of it. */
export interface Impostor {
  profile: Profile;
  target: Entity;
  trick: string;
  field: 'name' | 'handle';
}

/** The other field is unrelated (hard), or is the target's too as far as it can be (kind). */
export type Hardness = 'hard' | 'kind';

const TRIES = 200;
/** Tricks that drop what isn't a Latin letter, or leave it as it is: of such a name nothing would be left to find. */
const LATIN_ONLY = new Set(['upside-down', 'spaced-letters', 'dotted-letters']);

/** `each` impostors by every one of the fifty name tricks and the twelve handle tricks. */
export function makeImpostors(
  names: NameSource,
  entities: readonly Entity[],
  each: number,
  hardness: Hardness,
): Impostor[] {
  const chance = random(`impostors ${hardness}`);
  const stranger = (): Profile => ordinaryProfile(names, chance);
  const byName = NAME_TRICKS.flatMap((trick) =>
    gather(entities, each, chance, (target) => {
      const name = chance.pick([target.name, ...target.aliases]);
      const displayName = trick.apply(name);
      if (displayName === name || (LATIN_ONLY.has(trick.id) && !/^[ -~]+$/.test(name))) return undefined;
      const handle = hardness === 'hard' ? stranger().handle : `${handleOf(target)}${chance.whole(1, 99)}`;
      return { site: 'x', handle, displayName };
    }).map((made) => ({ ...made, trick: trick.id, field: 'name' as const })),
  );
  const byHandle = HANDLE_TRICKS.flatMap((trick) =>
    gather(entities, each, chance, (target) => {
      const made = trick.apply(handleOf(target), { name: target.name, seed: chance.whole(0, 1e9) });
      if (made.length === 0) return undefined;
      const displayName = hardness === 'hard' ? stranger().displayName : target.name;
      return { site: 'x', handle: chance.pick(made), displayName };
    }).map((made) => ({ ...made, trick: trick.id, field: 'handle' as const })),
  );
  return [...byName, ...byHandle];
}

const handleOf = (entity: Entity): string => entity.accounts.x?.[0] ?? '';

function gather(
  entities: readonly Entity[],
  count: number,
  chance: Random,
  make: (target: Entity) => Profile | undefined,
): { profile: Profile; target: Entity }[] {
  const out: { profile: Profile; target: Entity }[] = [];
  for (let tries = 0; out.length < count && tries < count * TRIES; tries++) {
    const target = chance.pick(entities);
    const profile = target.accounts.x ? make(target) : undefined;
    if (profile) out.push({ profile, target });
  }
  return out;
}

/** 94 % ordinary accounts, 2 % listed, 4 % impostors by every trick, half of them the hard kind. */
export function makeMix(names: NameSource, entities: readonly Entity[], count: number): Profile[] {
  const chance = random('mix');
  const listed = entities.filter((entity) => entity.accounts.x);
  const taken = new Set(
    listed.flatMap((entity) => entity.accounts.x?.map((handle) => handle.toLowerCase()) ?? []),
  );
  const tricks = (['hard', 'kind'] as const).flatMap((hardness) => makeImpostors(names, listed, 8, hardness));
  return Array.from({ length: count }, () => {
    const kind = chance.next();
    if (kind < 0.94) return unlisted(() => ordinaryProfile(names, chance), taken);
    if (kind >= 0.96) return chance.pick(tricks).profile;
    const entity = chance.pick(listed);
    return { site: 'x', handle: handleOf(entity), displayName: entity.name };
  });
}

/** Nobody else has a listed account's handle. */
function unlisted(make: () => Profile, taken: ReadonlySet<string>): Profile {
  let profile = make();
  while (taken.has(profile.handle.toLowerCase())) profile = make();
  return profile;
}

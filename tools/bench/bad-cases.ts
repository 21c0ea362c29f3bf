/** Questions that the look-up isn't made for, or that cost it most: a benchmark says those too. */
import type { Entity } from '../../src/model';
import { random, type Random } from '../evaluate/random';
import type { NameSource } from './names';
import { ordinaryProfile } from './population';
import type { Impostor } from './queries';

const COMMONEST = 20;

/** @param count of impostors of each kind */
export function makeBadCases(
  names: NameSource,
  entities: readonly Entity[],
  count: number,
): { what: string; impostors: Impostor[] }[] {
  const chance = random('bad cases');
  const listed = entities.filter((entity) => entity.accounts.x);
  const make = (
    what: string,
    from: readonly Entity[],
    disguise: (target: Entity) => Partial<Impostor['profile']>,
  ) => ({
    what,
    impostors: Array.from({ length: count }, (): Impostor => {
      const target = chance.pick(from);
      const profile = { ...ordinaryProfile(names, chance), ...disguise(target) };
      return { profile, target, trick: what, field: 'handle' };
    }),
  });
  const handle = (target: Entity) => target.accounts.x?.[0] ?? '';
  return [
    make('two letters of the handle changed', listed, (target) => ({
      handle: edited(edited(handle(target), chance), chance),
    })),
    make('one letter of the name changed, any name', listed, (target) => ({
      displayName: edited(target.name, chance),
    })),
    make('two letters of the name changed', listed, (target) => ({
      displayName: edited(edited(target.name, chance), chance),
    })),
    make(`the ${COMMONEST} names that most entities share`, commonest(listed), (target) => ({
      displayName: target.name,
    })),
    make(`the same with a letter of their handle changed`, commonest(listed), (target) => ({
      displayName: target.name,
      handle: edited(handle(target), chance),
    })),
  ];
}

function edited(text: string, chance: Random): string {
  const at = chance.whole(1, Math.max(1, text.length - 1));
  const letter = String.fromCharCode(97 + chance.whole(0, 25));
  const form = chance.whole(0, 2);
  if (form === 0) return text.slice(0, at) + letter + text.slice(at);
  return text.slice(0, at) + (form === 1 ? letter : '') + text.slice(at + 1);
}

/** Entities whose names many others bear. */
function commonest(entities: readonly Entity[]): Entity[] {
  const bearers = new Map<string, number>();
  for (const { name } of entities) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  const top = new Set(
    [...bearers]
      .sort((a, b) => b[1] - a[1])
      .slice(0, COMMONEST)
      .map(([name]) => name),
  );
  return entities.filter(({ name }) => top.has(name));
}

/** Impostors by one trick each: fifty on the name, twelve on the handle. */
import { HANDLE_TRICKS, NAME_TRICKS } from '../../../fixtures/tricks/name-tricks';
import type { Draft } from '../case';
import { random } from '../random';
import type { Target } from '../targets';
import { LONGEST, impostorHandle } from './handles';
import { ofImpostor } from './trimmings';

const POSES = { expect: ['possible', 'likely'], poses: true } satisfies Partial<Draft>;

/** The name with the trick played on it, where the trick finds something to work on; the handle made from the name. */
export function nameTricks(target: Target): Draft[] {
  return NAME_TRICKS.flatMap((trick) => {
    const { id } = trick;
    const displayName = trick.apply(target.name);
    if (displayName === target.name) return [];
    const chance = random(`name-trick:${id}:${target.name}`);
    const handle = impostorHandle(target.name, chance);
    return [{ kind: id, ...POSES, profile: { site: 'x', handle, displayName, ...ofImpostor(chance) } }];
  });
}

/** The target's clean name over a listed handle with the trick played on it. */
export function handleTricks(target: Target): Draft[] {
  const listed = target.accounts.x?.[0];
  if (listed === undefined) return [];
  const own = new Set(target.accounts.x?.map((handle) => handle.toLowerCase()));
  return HANDLE_TRICKS.flatMap((trick) => {
    const { id } = trick;
    const chance = random(`handle-trick:${id}:${target.name}`);
    const made = trick.apply(listed, { name: target.name, seed: chance.whole(0, 2 ** 30) });
    const free = made.filter((handle) => handle.length <= LONGEST && !own.has(handle.toLowerCase()));
    return free.slice(0, 1).map((handle) => ({
      kind: id,
      ...POSES,
      profile: { site: 'x', handle, displayName: target.name, ...ofImpostor(chance) },
    }));
  });
}

import type { Signal } from '../../model';
import type { Evidence } from '../evidence';

/**
 * A tick drawn with a character or an emoji beside a listed name. It says "verified" where only the site can, so it is
 * a claim to be the target, and a second key where hardly anybody else bears the name.
 */
export function fakeTick({ bearsName, name, candidate }: Evidence): Signal | undefined {
  const tick = name.tricks.find((trick) => trick.kind === 'tick');
  if (!bearsName || !tick) return undefined;
  const key = candidate.commonness < 8;
  return {
    id: 'fake-tick',
    family: 'name',
    weight: 3.5,
    finding: { characters: tick.characters },
    ...(key ? { key } : {}),
  };
}

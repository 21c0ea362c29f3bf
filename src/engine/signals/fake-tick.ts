import type { Signal } from '../../model';
import type { Evidence } from '../evidence';
import { signalOf } from '../signal-of';

/** log2 of expected bearers: with more, an ordinary namesake is the likelier reading. */
const RARE = 8;

/**
 * A tick drawn with a character or an emoji beside a listed name. It says "verified" where only the site can, so it is
 * a claim to be the target, and a second key where hardly anybody else bears the name.
 */
export function fakeTick({ bearsName, name, candidate }: Evidence): Signal | undefined {
  const tick = name.tricks.find((trick) => trick.kind === 'tick');
  if (!bearsName || !tick) return undefined;
  const step = candidate.commonness < RARE ? 'rare' : 'common';
  return signalOf('fake-tick', step, { characters: tick.characters });
}

import type { Signal } from '../../model';
import { isBearersOwn } from '../handle-likeness';
import type { Evidence } from '../evidence';
import { signalOf } from '../signal-of';

/** log2 of expected bearers: with more, an ordinary namesake is the likelier reading. */
const RARE = 8;
/** … and below which hardly one other bears it. */
const ALONE = 1.5;

/** A character or an emoji in the display name draws a tick next to a listed name: a claim to be the target. */
export function fakeTick({ bearsName, ticks, candidate, likeness }: Evidence): Signal | undefined {
  if (!bearsName || ticks.drawn === undefined) return undefined;
  const step =
    candidate.commonness < RARE && !(candidate.commonness >= ALONE && isBearersOwn(likeness))
      ? 'rare'
      : 'common';
  return signalOf('fake-tick', step, { characters: ticks.drawn });
}

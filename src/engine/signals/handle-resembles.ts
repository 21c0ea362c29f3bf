import type { Signal } from '../../model';
import type { Evidence } from '../evidence';

/** Dice similarity of the handle to the nearest listed handle or name. */
const LEAST = 0.55;
const MOST_WEIGHT = 2.5;

/** The handle is made of the target's handle or name, cut, changed or added to in more than one place. */
export function handleResembles({ likeness, bearsName, candidate, profile }: Evidence): Signal | undefined {
  if (likeness.how !== 'unlike' || likeness.similarity < LEAST) return undefined;
  if (!bearsName && !candidate.ways.includes('near-name')) return undefined;
  const weight = MOST_WEIGHT * likeness.similarity;
  return {
    id: 'handle-resembles',
    family: 'handle',
    weight,
    finding: { handle: profile.handle, listed: likeness.nearest },
  };
}

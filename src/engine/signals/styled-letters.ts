import type { Signal } from '../../model';
import { isBearersOwn } from '../handle-likeness';
import type { Evidence } from '../evidence';
import { signalOf } from '../signal-of';

/** log2 of expected bearers: a name nobody else bears isn't set in ornaments by its bearer. */
const RARE = 7;
/** … and below which hardly one other bears it. */
const ALONE = 1.5;

/** The name is set in ornamental letters (𝗧𝗲𝘀𝗹𝗮). People do that with their own names; with a name as rare as this they don't. */
export function styledLetters({ bearsName, name, candidate, likeness }: Evidence): Signal | undefined {
  const styled = name.tricks.find((trick) => trick.kind === 'styled');
  if (!bearsName || !styled) return undefined;
  // With a handle that says more than the name ornaments are taste, unless nobody else bears the name.
  const isTaste = candidate.commonness >= ALONE && isBearersOwn(likeness);
  const step = isTaste ? 'taste' : candidate.commonness < RARE ? 'rare' : 'common';
  return signalOf('styled-letters', step, { characters: styled.characters });
}

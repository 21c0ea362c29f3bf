import type { Signal } from '../../model';
import type { Evidence } from '../evidence';
import { signalOf } from '../signal-of';

/** log2 of expected bearers: a name nobody else bears isn't set in ornaments by its bearer. */
const RARE = 7;

/** The name is set in ornamental letters (𝗧𝗲𝘀𝗹𝗮). People do that with their own names; with a name as rare as this they don't. */
export function styledLetters({ bearsName, name, candidate }: Evidence): Signal | undefined {
  const styled = name.tricks.find((trick) => trick.kind === 'styled');
  if (!bearsName || !styled) return undefined;
  const step = candidate.commonness < RARE ? 'rare' : 'common';
  return signalOf('styled-letters', step, { characters: styled.characters });
}

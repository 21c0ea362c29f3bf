import type { Signal } from '../../model';
import type { Evidence } from '../evidence';

/** log2 of expected bearers: a name nobody else bears isn't set in ornaments by its bearer. */
const RARE = 7;

/** The name is set in ornamental letters (𝗧𝗲𝘀𝗹𝗮). People do that with their own names; with a name as rare as this they don't. */
export function styledLetters({ bearsName, name, candidate }: Evidence): Signal | undefined {
  const styled = name.tricks.find((trick) => trick.kind === 'styled');
  if (!bearsName || !styled) return undefined;
  const rare = candidate.commonness < RARE;
  const finding = { characters: styled.characters };
  return {
    id: 'styled-letters',
    family: 'name',
    weight: rare ? 4 : 1.5,
    finding,
    ...(rare ? { key: true } : {}),
  };
}

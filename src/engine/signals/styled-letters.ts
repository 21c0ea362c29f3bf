import type { Signal } from '../../model';
import type { Evidence } from '../evidence';

/** The name is set in ornamental letters (𝗧𝗲𝘀𝗹𝗮): ordinary people do that too, so it is weak. */
export function styledLetters({ bearsName, name }: Evidence): Signal | undefined {
  const styled = name.tricks.find((trick) => trick.kind === 'styled' || trick.kind === 'upside-down');
  if (!bearsName || !styled) return undefined;
  return { id: 'styled-letters', family: 'name', weight: 0.5, finding: { characters: styled.characters } };
}

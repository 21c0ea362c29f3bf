import type { Signal } from '../../model';
import type { Evidence } from '../evidence';
import { isOnesOwn } from '../handle-likeness';

const WEIGHT = { bidi: 5, marks: 5, 'upside-down': 4, spaced: 4 };
type Kind = keyof typeof WEIGHT;
const isKind = (kind: string): kind is Kind => Object.hasOwn(WEIGHT, kind);

/** The name is hidden from search, not from readers: reversed, upside down, under stacked marks, letters set apart. */
export function brokenLetters({ bearsName, name, likeness }: Evidence): Signal | undefined {
  if (!bearsName) return undefined;
  const kinds = name.tricks.map((trick) => trick.kind).filter(isKind);
  const [kind] = kinds.sort((a, b) => WEIGHT[b] - WEIGHT[a]);
  if (kind === undefined) return undefined;
  const variant = kind.replace('-', '_');
  // Letters set apart are taste, too: with a handle of one's own they are nobody's trick.
  const taste = kind === 'spaced' && isOnesOwn(likeness);
  return {
    id: 'broken-letters',
    family: 'name',
    weight: taste ? 0.5 : WEIGHT[kind],
    finding: { variant },
    ...(taste ? {} : { key: true }),
  };
}

import type { Signal } from '../../model';
import type { Evidence } from '../evidence';
import { isOnesOwn } from '../handle-likeness';
import { heaviestOf, isStepOf, signalOf } from '../signal-of';

/** The name is hidden from search, not from readers: reversed, upside down, under stacked marks, letters set apart. */
export function brokenLetters({ bearsName, name, likeness }: Evidence): Signal | undefined {
  if (!bearsName) return undefined;
  const kinds = name.tricks.map((trick) => trick.kind).filter((kind) => isStepOf('broken-letters', kind));
  const kind = heaviestOf('broken-letters', kinds);
  if (kind === undefined) return undefined;
  const variant = kind.replace('-', '_');
  // Letters set apart are taste, too: with a handle of one's own they are nobody's trick.
  const isTaste = kind === 'spaced' && isOnesOwn(likeness);
  return signalOf('broken-letters', isTaste ? 'taste' : kind, { variant });
}

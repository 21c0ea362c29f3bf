import type { Signal } from '../../model';
import type { Evidence } from '../evidence';
import { signalOf } from '../signal-of';

/** The bio says that the account isn't the target; a reader of a timeline doesn't see it there. */
export function disclosedInBio({ disclosures: { inBio } }: Evidence): Signal | undefined {
  if (!inBio || inBio.hidden) return undefined;
  return signalOf('disclosed-in-bio', 'found', { word: inBio.word, kind: inBio.kind });
}

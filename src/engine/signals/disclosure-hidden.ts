import type { Signal } from '../../model';
import type { Evidence } from '../evidence';
import { signalOf } from '../signal-of';

/** It says parody or fan where nobody reads it: after the cut, far down the bio, or in ornamental letters. */
export function disclosureHidden({ disclosures, bearsName }: Evidence): Signal | undefined {
  const found = disclosures.inName ?? disclosures.inBio;
  if (!found?.hidden || !bearsName) return undefined;
  return signalOf('disclosure-hidden', 'found', { word: found.word });
}

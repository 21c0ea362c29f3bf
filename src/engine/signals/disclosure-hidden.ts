import type { Signal } from '../../model';
import { disclosedInBio, disclosedInName } from '../disclosure';
import type { Evidence } from '../evidence';
import { signalOf } from '../signal-of';

/** It says parody or fan where nobody reads it: after the cut, far down the bio, or in ornamental letters. */
export function disclosureHidden({ profile, entity, name, bio, bearsName }: Evidence): Signal | undefined {
  const inName = disclosedInName(profile, entity, name.text);
  const found = inName ?? disclosedInBio(profile, entity, bio.text);
  if (!found?.hidden || !bearsName) return undefined;
  return signalOf('disclosure-hidden', 'found', { word: found.word });
}

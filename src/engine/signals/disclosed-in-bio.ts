import type { Signal } from '../../model';
import { disclosedInBio as find } from '../disclosure';
import type { Evidence } from '../evidence';
import { signalOf } from '../signal-of';

/** The bio says so; a reader of a timeline doesn't see it there. */
export function disclosedInBio({ profile, entity, bio }: Evidence): Signal | undefined {
  const found = find(profile, entity, bio.text);
  if (!found || found.hidden) return undefined;
  return signalOf('disclosed-in-bio', 'found', { word: found.word, kind: found.kind });
}

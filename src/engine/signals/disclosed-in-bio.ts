import type { Signal } from '../../model';
import { disclosedInBio as find } from '../disclosure';
import type { Evidence } from '../evidence';

/** The bio says so; a reader of a timeline doesn't see it there. */
export function disclosedInBio({ bio }: Evidence): Signal | undefined {
  const found = find(bio.text);
  if (!found) return undefined;
  return {
    id: 'disclosed-in-bio',
    family: 'disclosure',
    weight: -3,
    finding: { word: found.word, kind: found.kind },
  };
}

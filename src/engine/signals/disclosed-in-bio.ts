import type { Signal } from '../../model';
import { disclosedInBio as find } from '../disclosure';
import type { Evidence } from '../evidence';

/** The bio says so; a reader of a timeline doesn't see it there. */
export function disclosedInBio({ profile, entity, bio }: Evidence): Signal | undefined {
  const found = find(profile, entity, bio.text);
  if (!found || found.hidden) return undefined;
  const finding = { word: found.word, kind: found.kind };
  return { id: 'disclosed-in-bio', family: 'disclosure', weight: -3, finding };
}

import type { Signal } from '../../model';
import { disclosedInName as find } from '../disclosure';
import type { Evidence } from '../evidence';

/** The display name says so: at its start (as X demands since April 2025) it can't be cut off, later it can. */
export function disclosedInName({ name, entity }: Evidence): Signal | undefined {
  const found = find(name.text);
  if (!found || entity.name.toLowerCase().includes(found.word)) return undefined;
  return {
    id: 'disclosed-in-name',
    family: 'disclosure',
    weight: found.at === 0 ? -6 : -4,
    finding: { word: found.word, kind: found.kind },
  };
}

import type { Signal } from '../../model';
import { disclosedInName as find } from '../disclosure';
import type { Evidence } from '../evidence';
import { signalOf } from '../signal-of';

/** The display name says so: at its start (as X demands since April 2025) it can't be cut off, later it can. */
export function disclosedInName({ profile, entity, name }: Evidence): Signal | undefined {
  const found = find(profile, entity, name.text);
  if (!found || found.hidden) return undefined;
  const finding = { word: found.word, kind: found.kind };
  return signalOf('disclosed-in-name', found.leads ? 'leads' : 'follows', finding);
}

import type { Signal } from '../../model';
import type { Evidence } from '../evidence';
import { signalOf } from '../signal-of';

/** The display name says that the account isn't the target, at its start or later. */
export function disclosedInName({ disclosures: { inName } }: Evidence): Signal | undefined {
  if (!inName || inName.hidden) return undefined;
  const finding = { word: inName.word, kind: inName.kind };
  return signalOf('disclosed-in-name', inName.leads ? 'leads' : 'follows', finding);
}

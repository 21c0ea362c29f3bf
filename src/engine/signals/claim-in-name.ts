import type { Signal } from '../../model';
import type { Evidence } from '../evidence';
import { signalOf } from '../signal-of';

/** The name is a listed one plus a word that claims to be it ("official", "backup") or to serve for it ("support"). */
export function claimInName({ claims: { inName } }: Evidence): Signal | undefined {
  return inName && signalOf('claim-in-name', inName.kind, { variant: inName.kind, word: inName.word });
}

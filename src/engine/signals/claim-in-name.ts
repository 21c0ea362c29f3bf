import type { Signal } from '../../model';
import { CLAIMS, SERVICES } from '../../text/vocabulary';
import type { Evidence } from '../evidence';
import { signalOf } from '../signal-of';

/** The name is a listed one plus a word that claims to be it ("official", "backup") or to serve for it ("support"). */
export function claimInName({ bearsName, candidate, entity }: Evidence): Signal | undefined {
  if (!bearsName) return undefined;
  const words = candidate.decoration ?? [];
  const claim = words.find((word) => CLAIMS.has(word));
  const service = words.find((word) => SERVICES.has(word));
  if (service !== undefined && entity.kind === 'organisation') {
    return signalOf('claim-in-name', 'service', { variant: 'service', word: service });
  }
  if (claim === undefined) return undefined;
  return signalOf('claim-in-name', 'claim', { variant: 'claim', word: claim });
}

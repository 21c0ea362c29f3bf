import type { Signal } from '../../model';
import type { Evidence } from '../evidence';
import { signalOf } from '../signal-of';

/** It stands on a domain of the target, where only the target can put an account of its own: that proves it. */
export function provenByDomain({ proof, entity }: Evidence): Signal | undefined {
  if (!proof?.proves) return undefined;
  const finding = { variant: proof.by, domain: proof.domain, name: entity.name };
  return signalOf('proven-by-domain', 'found', finding);
}

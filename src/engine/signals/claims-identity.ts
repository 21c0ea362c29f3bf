import type { Signal } from '../../model';
import type { Evidence } from '../evidence';
import { signalOf } from '../signal-of';

/**
 * The bio says that this is the target's own account: a claim by an account that the list doesn't have. Calling the
 * others fake is half of one, since bearers of a name are rarely copied.
 */
export function claimsIdentity({ claims: { inBio, warns } }: Evidence): Signal | undefined {
  if (inBio !== undefined) return signalOf('claims-identity', 'found', { claim: inBio });
  if (warns === undefined) return undefined;
  return signalOf('claims-identity', 'warns', { variant: 'warns', words: warns });
}

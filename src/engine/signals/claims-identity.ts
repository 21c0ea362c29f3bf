import type { Signal } from '../../model';
import type { Evidence } from '../evidence';
import { signalOf } from '../signal-of';

/** The bio says that this is the target's own account. A claim by an account that the list doesn't have. */
export function claimsIdentity({ claims }: Evidence): Signal | undefined {
  return claims.inBio === undefined
    ? undefined
    : signalOf('claims-identity', 'found', { claim: claims.inBio });
}

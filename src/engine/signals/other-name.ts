import type { Signal } from '../../model';
import type { Evidence } from '../evidence';
import { signalOf } from '../signal-of';

/** Only the handle led to the target; the account goes by another name. */
export function otherName({ candidate, profile }: Evidence): Signal | undefined {
  if (profile.nameShown === false || candidate.ways.some((way) => way !== 'handle')) return undefined;
  return signalOf('other-name', 'found', { shown: profile.displayName });
}

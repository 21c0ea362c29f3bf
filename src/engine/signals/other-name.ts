import type { Signal } from '../../model';
import type { Evidence } from '../evidence';

/** Only the handle led to the target; the account goes by another name. */
export function otherName({ candidate, profile }: Evidence): Signal | undefined {
  if (candidate.ways.some((way) => way !== 'handle')) return undefined;
  return { id: 'other-name', family: 'name', weight: -3, finding: { shown: profile.displayName } };
}

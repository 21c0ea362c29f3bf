import type { Signal } from '../../model';
import { isUnreadable } from '../reading/other-script';
import type { Evidence } from '../evidence';
import { signalOf } from '../signal-of';

/** Only the handle led to the target; the account goes by another name. */
export function otherName({
  candidate,
  profile,
  reading: { stretch },
  bearsName,
}: Evidence): Signal | undefined {
  if (
    profile.nameShown === false ||
    stretch ||
    bearsName ||
    isUnreadable(profile) ||
    candidate.ways.some((way) => way !== 'handle')
  )
    return undefined;
  return signalOf('other-name', 'found', { shown: profile.displayName });
}

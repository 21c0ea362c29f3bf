import type { Signal } from '../../model';
import type { Evidence } from '../evidence';
import { signalOf } from '../signal-of';

/** A moderation service that the reader's site listens to has said that the account poses as somebody. */
export function impersonationLabel({ bearsName, profile }: Evidence): Signal | undefined {
  if (!bearsName || !profile.labels?.includes('impersonation')) return undefined;
  return signalOf('impersonation-label', 'found', {});
}

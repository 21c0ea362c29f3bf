import type { Signal } from '../../model';
import type { Evidence } from '../evidence';
import { signalOf } from '../signal-of';

/** A moderation service that the reader's site listens to, or the site itself, has said that the account poses as somebody. */
export function impersonationLabel({ bearsName, profile }: Evidence): Signal | undefined {
  if (!bearsName) return undefined;
  const said = profile.labels?.find((label) => label === 'scam' || label === 'fake');
  if (said !== undefined) return signalOf('impersonation-label', 'site', { variant: 'site', label: said });
  return profile.labels?.includes('impersonation') ? signalOf('impersonation-label', 'found', {}) : undefined;
}

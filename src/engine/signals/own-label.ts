import type { Signal } from '../../model';
import type { Evidence } from '../evidence';
import { signalOf } from '../signal-of';

/** The account says that it is automated, or that its owner has moved: no impostor gains by either. */
export function ownLabel({ bearsName, profile }: Evidence): Signal | undefined {
  const label = profile.labels?.find((one) => one === 'bot' || one === 'automated' || one === 'moved');
  if (!bearsName || label === undefined) return undefined;
  const variant = label === 'moved' ? 'moved' : 'bot';
  return signalOf('own-label', variant, { variant });
}

import type { Signal } from '../../model';
import type { Evidence } from '../evidence';

/** The account says that it is automated, or that its owner has moved: no impostor gains by either. */
export function ownLabel({ bearsName, profile }: Evidence): Signal | undefined {
  const label = profile.labels?.find((one) => one === 'bot' || one === 'automated' || one === 'moved');
  if (!bearsName || label === undefined) return undefined;
  const variant = label === 'moved' ? 'moved' : 'bot';
  return {
    id: 'own-label',
    family: 'self-description',
    weight: variant === 'bot' ? -1 : 0,
    finding: { variant },
  };
}

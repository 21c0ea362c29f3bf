import type { Signal } from '../../model';
import type { Original } from '../../identity/bridge';
import { signalOf } from '../signal-of';

/**
 * A bridge made the account of another one, or of a website.
 * @param isGenuine whether the original is listed or proven: then the mirror is what it says it is
 */
export function mirror({ site, handle, isWebsite }: Original, isGenuine: boolean): Signal {
  const found = { kind: 'mirror', handle };
  return signalOf(
    'mirror',
    isGenuine ? 'ofGenuine' : 'ofAnother',
    isWebsite ? { ...found, variant: 'website' } : { ...found, site },
  );
}

import type { Signal } from '../../model';
import type { Evidence } from '../evidence';
import { signalOf } from '../signal-of';

/** A listed or proven account goes by the name of another listed entity: it isn't warned about, but the card says so. */
export function shownAsOther(other: Evidence): Signal {
  return signalOf('shown-as-other', 'found', { shown: other.entity.name });
}

import type { Signal } from '../../model';
import { isInvalidHandle } from '../../text/web-places';
import type { Evidence } from '../evidence';
import { signalOf } from '../signal-of';

/** Bluesky says that the handle isn't the account's, or shows the bare id in its place. */
export function invalidHandle({ bearsName, profile, entity }: Evidence): Signal | undefined {
  if (!bearsName || profile.site !== 'bluesky' || !isInvalidHandle(profile.handle)) return undefined;
  return signalOf('invalid-handle', entity.kind, {});
}

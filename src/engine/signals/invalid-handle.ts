import { RULES } from '../../identity/rules-by-site';
import type { Signal } from '../../model';
import type { Evidence } from '../evidence';
import { signalOf } from '../signal-of';

/** Bluesky says that the handle isn't the account's, or shows the bare id in its place. */
export function invalidHandle({ bearsName, profile, entity }: Evidence): Signal | undefined {
  if (!bearsName || !RULES[profile.site].isUnproven(profile.handle)) return undefined;
  return signalOf('invalid-handle', entity.kind, {});
}

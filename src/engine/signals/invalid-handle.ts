import { RULES } from '../../identity/rules-by-site';
import type { Signal } from '../../model';
import type { Evidence } from '../evidence';

/** A domain that doesn't confirm its handle: a fault that an organisation would mend, and a false claim to be it wouldn't. */
const WEIGHT = { organisation: 2.5, person: 1.5 };

/** Bluesky says that the handle isn't the account's, or shows the bare id in its place. */
export function invalidHandle({ bearsName, profile, entity }: Evidence): Signal | undefined {
  if (!bearsName || !RULES[profile.site].isUnproven(profile.handle)) return undefined;
  return { id: 'invalid-handle', family: 'handle', weight: WEIGHT[entity.kind], finding: {} };
}

import type { Signal } from '../../model';
import { genuineAccount, type Evidence } from '../evidence';
import { signalOf } from '../signal-of';

/** The list knows the target elsewhere and nothing of this site: the account may be the target's own. */
export function unknownHere(evidence: Evidence): Signal | undefined {
  const { bearsName, profile, entity, listedHere } = evidence;
  if (!bearsName || listedHere.length > 0 || entity.absent.includes(profile.site)) return undefined;
  const elsewhere = genuineAccount(evidence);
  return signalOf('unknown-here', 'found', {
    variant: elsewhere ? 'elsewhere' : 'nowhere',
    site: profile.site,
    elsewhere: elsewhere?.site ?? '',
    listed: elsewhere?.handle ?? '',
  });
}

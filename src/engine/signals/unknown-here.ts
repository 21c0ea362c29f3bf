import type { Signal } from '../../model';
import { listedAccount, type Evidence } from '../evidence';

/** The list knows the target elsewhere and nothing of this site: the account may be the target's own. */
export function unknownHere(evidence: Evidence): Signal | undefined {
  const { bearsName, profile, entity, listedHere } = evidence;
  if (!bearsName || listedHere.length > 0 || entity.absent.includes(profile.site)) return undefined;
  const elsewhere = listedAccount(evidence);
  const finding = { site: profile.site, elsewhere: elsewhere?.site ?? '', listed: elsewhere?.handle ?? '' };
  return {
    id: 'unknown-here',
    family: 'list',
    weight: -1,
    finding: { variant: elsewhere ? 'elsewhere' : 'nowhere', ...finding },
  };
}

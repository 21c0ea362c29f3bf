import type { Signal } from '../../model';
import type { Evidence } from '../evidence';
import { signalOf } from '../signal-of';

/** The site itself labels the account as parody, fan, commentary, or a mirror of another account. */
export function siteLabel({ profile }: Evidence): Signal | undefined {
  const kind = profile.labels?.find(
    (label) => label === 'parody' || label === 'fan' || label === 'commentary' || label === 'mirror',
  );
  if (kind === undefined) return undefined;
  return signalOf('site-label', 'found', { variant: kind, kind });
}

import type { Badge, Signal } from '../../model';
import type { Evidence } from '../evidence';

/** An impostor hardly ever has one of these. */
const WEIGHT: Partial<Record<Badge, number>> = {
  ...{ organisation: -6, government: -6, affiliate: -6, verified: -6, 'trusted-verifier': -6 },
  ...{ legacy: -4, 'identity-checked': -2.5 },
};

/** The badge is one that somebody checked something for. */
export function checkedBadge({ profile }: Evidence): Signal | undefined {
  const weight = profile.badge && WEIGHT[profile.badge];
  if (weight === undefined) return undefined;
  const variant = (profile.badge ?? '').replace(/-/g, '_');
  const finding = { variant, of: profile.affiliation?.name ?? profile.affiliation?.handle ?? '' };
  return { id: 'checked-badge', family: 'verification', weight, finding };
}

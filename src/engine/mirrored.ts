/** Verdicts on accounts that a bridge made of another one: what is said of the original, and that this is its mirror. */
import type { Level, Profile, Verdict } from '../model';
import type { Original } from '../identity/bridge';
import { mirror } from './signals/mirror';

/** The profile with the original's site and handle; the bridge's own mark goes, since the original is in question. */
export function asOriginal(profile: Profile, { site, handle }: Original): Profile {
  const labels = profile.labels?.filter((label) => label !== 'mirror');
  return { ...profile, site, handle, ...(labels ? { labels } : {}) };
}

/**
 * A mirror of a genuine account is what it says it is. One of an account that poses shows readers the same, but the
 * account here is the bridge's: amber at most.
 */
export function mirrored(verdict: Verdict, original: Original): Verdict {
  const isGenuine = verdict.signals.some(({ id }) => id === 'listed-account' || id === 'proven-by-domain');
  if (verdict.level === 'none') return verdict;
  if (verdict.level === 'official' && !isGenuine) return { level: 'none', signals: [] };
  // Of a website nothing else tells why its domain is spoken of.
  const isFirst = isGenuine || original.isWebsite === true;
  const mark = mirror(original, isGenuine);
  const signals = isFirst ? [mark, ...verdict.signals] : [...verdict.signals, mark];
  const level = ({ official: 'disclosed', likely: 'possible' } as Partial<Record<Level, Level>>)[
    verdict.level
  ];
  const seen: Verdict = { ...verdict, level: level ?? verdict.level, signals };
  delete seen.confirmedBy;
  return seen;
}

/** Which verdicts are shown at all; the overlay and the popup agree through this. */
import type { Level } from '../model';
import type { Judged } from '../page-model';

/** The levels that warn; the others only say what an account is. */
export function isWarning(level: Level): boolean {
  return level === 'possible' || level === 'likely';
}

/** Shown: everything but `none` and whom the user trusts or follows; quiet facts only where a person looks at one account. */
export function isDrawn({ profile, verdict, trusted, followed }: Judged): boolean {
  if (verdict.level === 'none' || trusted || followed) return false;
  if (verdict.level !== 'official' && verdict.level !== 'namesake') return true;
  return profile.place === 'profile' || profile.place === 'hover-card';
}

/** An account's name in marks and keys: `x:GeorgeWBushs`. */
export function accountKey({ profile }: Judged): string {
  return `${profile.site}:${profile.handle}`;
}

/** Filter: which verdicts are shown at all. The overlay and the popup both ask here, so that they agree. */
import { LEVELS, type Level } from '../model';
import type { Judged, MarkSettings } from '../page-model';

/** The levels that warn; the others only say what an account is. */
export function isWarning(level: Level): boolean {
  return level === 'possible' || level === 'likely';
}

/**
 * Whether a verdict is shown. Not shown are `none` and accounts that the user trusts or follows; quiet facts are shown only
 * where a person looks at one account.
 */
export function isDrawn({ profile, verdict, trusted, followed }: Judged): boolean {
  if (verdict.level === 'none' || trusted || followed) return false;
  if (verdict.level !== 'official' && verdict.level !== 'namesake') return true;
  return profile.place === 'profile' || profile.place === 'hover-card';
}

/** Whether a mark stands in the page: beside names from the level that the user chose, on a profile or hover card always. */
export function isMarked({ profile, verdict }: Judged, { from }: MarkSettings): boolean {
  if (profile.place === 'profile' || profile.place === 'hover-card') return true;
  return LEVELS.indexOf(verdict.level) >= LEVELS.indexOf(from);
}

/** An account's name in marks and keys: `x:GeorgeWBushs`. */
export function accountKey({ profile }: Judged): string {
  return `${profile.site}:${profile.handle}`;
}

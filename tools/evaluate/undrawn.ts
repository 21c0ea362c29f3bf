/**
 * What X sends of an account and doesn't draw, and what leaving that switched off costs: accounts of X judged as a row
 * of a timeline draws them, with what was sent and without it; and the same once more for a day on which X draws ticks
 * and labels in a way that can't be read. What only a profile's header has, bio and links, isn't sent on here either.
 */
import type { Profile } from '../../src/model';
import type { Index } from '../../src/lists/lookup';
import { isWarning, type Case } from './case';
import { judgeCase } from './judging';

export interface UndrawnRow {
  view: string;
  posing: number;
  warned: number;
  red: number;
  genuine: number;
  falseWarned: number;
  falseRed: number;
  /** Of the accounts with a label "parody", "fan" or "commentary": all, and those of whom it is told. */
  labelled: number;
  disclosed: number;
}

type View = (profile: Profile) => Profile;

const DECLARED = ['parody', 'fan', 'commentary'];

function without(profile: Profile, ...keys: (keyof Profile)[]): Profile {
  const kept = Object.entries(profile).filter(([key]) => !keys.includes(key as keyof Profile));
  return Object.fromEntries(kept) as unknown as Profile;
}

/** With what was sent. */
const row: View = (profile) => without(profile, 'bio', 'links');
const drawn: View = (profile) => without(row(profile), 'id', 'joined', 'followers', 'following', 'followed');
const unreadable: View = (profile) => {
  const { badge = 'none' } = profile;
  const bare = without(drawn(profile), 'badge', 'affiliation', 'labels');
  return badge === 'none' ? bare : { ...bare, badge: 'unknown' };
};

const VIEWS: [view: string, of: View][] = [
  ['a row, with what X sent', row],
  ['a row, without', drawn],
  ['a row with ticks and labels unreadable, without', unreadable],
];

/** One row a view. The last is completed by what X sent to the first, tick and label included. */
export function undrawn(cases: readonly Case[], index: Index, now: Date): UndrawnRow[] {
  const ofX = cases.filter(({ profile, poses }) => profile.site === 'x' && poses !== undefined);
  return VIEWS.map(([view, of]) => {
    const counts: UndrawnRow = {
      view,
      posing: 0,
      warned: 0,
      red: 0,
      genuine: 0,
      falseWarned: 0,
      falseRed: 0,
      labelled: 0,
      disclosed: 0,
    };
    for (const one of ofX) count(counts, { ...one, profile: of(one.profile) }, one, index, now);
    return counts;
  });
}

function count(row: UndrawnRow, seen: Case, whole: Case, index: Index, now: Date): void {
  const { verdict, isListed } = judgeCase(seen, index, now);
  if (isListed) return;
  const [red, warned] = [verdict.level === 'likely' ? 1 : 0, isWarning(verdict.level) ? 1 : 0];
  if (whole.poses === true) {
    row.posing++;
    row.warned += warned;
    row.red += red;
  } else {
    row.genuine++;
    row.falseWarned += warned;
    row.falseRed += red;
  }
  if (whole.profile.labels?.some((label) => DECLARED.includes(label)) !== true) return;
  row.labelled++;
  if (verdict.level === 'disclosed') row.disclosed++;
}

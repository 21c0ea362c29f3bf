/** What each family of signals is worth: everything judged again without it. */
import { FAMILIES, type Candidate, type Family } from '../../src/model';
import type { Finder } from '../../src/engine/evidence';
import { judge } from '../../src/engine/judge';
import { SIGNALS } from '../../src/engine/all-signals';
import type { Index } from '../../src/lists/lookup';
import { isWarning, type Case } from './case';
import { candidatesOf } from './judging';

export interface AblationRow {
  without: Family | 'nothing';
  /** Of those that pose. */
  red: number;
  warned: number;
  posing: number;
  /** Of those that don't. */
  falseRed: number;
  falseWarned: number;
  genuine: number;
}

/** Every so-many-eth case is enough for a table, and leaves it in a minute. */
const EVERY = 4;

export function ablation(cases: readonly Case[], index: Index, now: Date): AblationRow[] {
  const variants: { row: AblationRow; finders: Finder[] }[] = (['nothing', ...FAMILIES] as const).map(
    (without) => ({
      row: { without, red: 0, warned: 0, posing: 0, falseRed: 0, falseWarned: 0, genuine: 0 },
      finders: SIGNALS.map((find) => (without === 'nothing' ? find : unless(without, find))),
    }),
  );
  cases.forEach((one, i) => {
    if (one.poses === undefined || i % EVERY > 0) return;
    const candidates = candidatesOf(one, index);
    if (one.poses && candidates.some(({ ways }) => ways.includes('account'))) return;
    for (const { row, finders } of variants) count(row, one, candidates, finders, now);
  });
  return variants.map(({ row }) => row);
}

function unless(family: Family, find: Finder): Finder {
  return (evidence) => {
    const signal = find(evidence);
    return signal?.family === family ? undefined : signal;
  };
}

function count(row: AblationRow, one: Case, candidates: Candidate[], finders: Finder[], now: Date): void {
  const { level } = judge(one.profile, candidates, { now, finders });
  const [red, warned] = [level === 'likely' ? 1 : 0, isWarning(level) ? 1 : 0];
  if (one.poses === true) {
    row.posing++;
    row.red += red;
    row.warned += warned;
  } else {
    row.genuine++;
    row.falseRed += red;
    row.falseWarned += warned;
  }
}

/** What is counted of judged cases: by set, by kind within a set, by half, and over all that pose or don't. */
import { LEVELS, type Level } from '../../src/model';
import type { Split } from './case';
import type { JudgedCase } from './judging';
import { calibrationError, reliability, type Bin, type Scored } from './statistics';

export interface Group {
  n: number;
  levels: Record<Level, number>;
  /** Whose target was found by the name. */
  found: number;
  /** Judged otherwise than expected. */
  errors: number;
  /** Of those judged: how many pose, and how many don't; the rest is left open. */
  posing: number;
  genuine: number;
  /** Meant to pose as an account that turned out to be listed: in no other count. */
  listed: number;
}

export interface SetFigures extends Group {
  kinds: Record<string, Group>;
  splits: Record<Split, Group>;
  /** How many verdicts each signal took part in. */
  signals: Record<string, number>;
}

export interface Figures {
  sets: Record<string, SetFigures>;
  calibration: Record<Split | 'all', { error: number; n: number; bins: Bin[] }>;
}

function emptyGroup(): Group {
  const levels = Object.fromEntries(LEVELS.map((level) => [level, 0])) as Record<Level, number>;
  return { n: 0, levels, found: 0, errors: 0, posing: 0, genuine: 0, listed: 0 };
}

function emptySet(): SetFigures {
  return {
    ...emptyGroup(),
    kinds: {},
    splits: { tuning: emptyGroup(), test: emptyGroup() },
    signals: {},
  };
}

function count(group: Group, judged: JudgedCase): void {
  if (judged.isListed) {
    group.listed++;
    return;
  }
  group.n++;
  group.levels[judged.verdict.level]++;
  if (judged.isNameFound) group.found++;
  if (isError(judged)) group.errors++;
  if (judged.one.poses === true) group.posing++;
  if (judged.one.poses === false) group.genuine++;
}

export const isError = ({ one, verdict, isListed }: JudgedCase): boolean =>
  !isListed && !one.expect.includes(verdict.level);

export function figuresOf(judged: readonly JudgedCase[]): Figures {
  const sets: Record<string, SetFigures> = {};
  for (const one of judged) {
    const set = (sets[one.one.set] ??= emptySet());
    count(set, one);
    count((set.kinds[one.one.kind] ??= emptyGroup()), one);
    count(set.splits[one.one.split], one);
    if (one.isListed) continue;
    for (const { id } of one.verdict.signals) set.signals[id] = (set.signals[id] ?? 0) + 1;
  }
  const part = (split?: Split) => {
    const scored = scoredOf(judged.filter(({ one }) => split === undefined || one.split === split));
    return { error: calibrationError(scored), n: scored.length, bins: reliability(scored) };
  };
  return { sets, calibration: { tuning: part('tuning'), test: part('test'), all: part() } };
}

/**
 * Probabilities beside the truth: of verdicts that have a candidate and weigh evidence. Listed accounts are known, not
 * judged, and would only make the error look smaller.
 */
function scoredOf(judged: readonly JudgedCase[]): Scored[] {
  return judged.flatMap(({ one, verdict, isListed }) =>
    isListed || one.poses === undefined || verdict.probability === undefined || verdict.level === 'official'
      ? []
      : [{ probability: verdict.probability, poses: one.poses }],
  );
}

/** All of known truth, for curves: without a candidate, and for a listed account, the probability is 0. */
export function rankedOf(judged: readonly JudgedCase[]): Scored[] {
  return judged.flatMap(({ one, verdict, isListed }) =>
    isListed || one.poses === undefined ? [] : [{ probability: verdict.probability ?? 0, poses: one.poses }],
  );
}

/** The figures that bounds speak of. `unwarned` is a number of cases, the others are shares. */
export const FIGURES = ['red', 'warned', 'disclosed', 'official', 'found', 'errors', 'unwarned'] as const;
export type FigureName = (typeof FIGURES)[number];

export function figure(group: Group, name: FigureName): number {
  const { n, levels, found, errors } = group;
  const warned = levels.possible + levels.likely;
  if (name === 'unwarned') return n - warned;
  const hits = {
    red: levels.likely,
    warned,
    disclosed: levels.disclosed,
    official: levels.official,
    found,
    errors,
  };
  return n === 0 ? 0 : hits[name] / n;
}

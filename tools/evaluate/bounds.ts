/** Bounds on figures: the goals (fixtures/sets/goals.json) and what may not get worse (fixtures/sets/held.json). */
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { FIGURES, figure, type FigureName, type Figures, type Group } from './figures';

const BoundSchema = v.object({
  set: v.string(),
  /** A kind within the set; `*` for each of them on its own. */
  kind: v.optional(v.string()),
  figure: v.picklist([...FIGURES, 'calibration-error']),
  atLeast: v.optional(v.number()),
  atMost: v.optional(v.number()),
});
export type Bound = v.InferOutput<typeof BoundSchema>;

export interface Checked {
  bound: Bound;
  /** Set, kind and figure, as a person would say it. */
  name: string;
  value: number;
  n: number;
  isMet: boolean;
}

/** @throws Error naming the file and the bound that can't be read */
export async function readBounds(file: string): Promise<Bound[]> {
  const parsed = v.safeParse(v.array(BoundSchema), JSON.parse(await readFile(file, 'utf8')));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Error(`${file}: ${v.getDotPath(issue) ?? 'file'}: ${issue.message}`);
}

/** Bounds of sets that were judged; a bound on a set that wasn't is left out. */
export function check(bounds: readonly Bound[], figures: Figures): Checked[] {
  return bounds.flatMap((bound) =>
    measured(bound, figures).map((found) => ({ ...found, ...verdictOn(found) })),
  );
}

type Measured = Omit<Checked, 'isMet'>;

function verdictOn({ bound, value }: Measured): { isMet: boolean } {
  const { atLeast = -Infinity, atMost = Infinity } = bound;
  return { isMet: value >= atLeast && value <= atMost };
}

function measured(bound: Bound, { sets, calibration }: Figures): Measured[] {
  if (bound.figure === 'calibration-error') {
    const { error, n } = calibration.test;
    return n === 0 ? [] : [{ bound, name: 'calibration error, test part', value: error, n }];
  }
  const [set, name] = [sets[bound.set], bound.figure];
  if (!set) return [];
  const of = (group: Group, kind: string): Measured[] => {
    if (group.n === 0) return [];
    const told = `${[bound.set, kind].filter(Boolean).join('/')} ${name}`;
    return [
      { bound: { ...bound, ...(kind ? { kind } : {}) }, name: told, value: figure(group, name), n: group.n },
    ];
  };
  if (bound.kind === undefined) return of(set, '');
  if (bound.kind === '*') return Object.entries(set.kinds).flatMap(([kind, group]) => of(group, kind));
  const group = set.kinds[bound.kind];
  return group ? of(group, bound.kind) : [];
}

/** Which way a figure of a set is better; undefined where a change is neither. */
function betterOf(group: Group, name: FigureName): 'more' | 'less' | undefined {
  const [poses, genuine] = [group.posing > 0, group.genuine > 0];
  if (name === 'errors') return 'less';
  if (name === 'found') return poses && !genuine ? 'more' : undefined;
  if (name === 'red' || name === 'warned') return poses === genuine ? undefined : poses ? 'more' : 'less';
  return undefined;
}

/** Kinds whose figures are held beside their set's: those that somebody documented, one by one. */
const HELD_KINDS = new Set(['documented']);

/** Bounds at what is measured now. Shares are held to a ten-thousandth. */
export function boundsNow(figures: Figures): Bound[] {
  const bounds: Bound[] = [];
  for (const [set, own] of Object.entries(figures.sets)) {
    const kinds = HELD_KINDS.has(set) ? Object.entries(own.kinds) : [];
    for (const [kind, group] of [['', own] as const, ...kinds]) {
      for (const name of ['red', 'warned', 'disclosed', 'found', 'errors'] as const) {
        const better = betterOf(group, name);
        if (better)
          bounds.push({
            set,
            ...(kind ? { kind } : {}),
            figure: name,
            ...heldAt(figure(group, name), better),
          });
      }
    }
  }
  return [
    ...bounds,
    { set: '', figure: 'calibration-error', ...heldAt(figures.calibration.test.error, 'less') },
  ];
}

const heldAt = (value: number, better: 'more' | 'less'): Pick<Bound, 'atLeast' | 'atMost'> =>
  better === 'more' ? { atLeast: Math.floor(value * 1e4) / 1e4 } : { atMost: Math.ceil(value * 1e4) / 1e4 };

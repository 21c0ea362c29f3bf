/** The figures as text: by set, by kind, over all. */
import { LEVELS } from '../../src/model';
import type { Checked } from './bounds';
import type { AblationRow } from './ablation';
import { figure, rankedOf, type Figures, type Group } from './figures';
import { isWarning } from './case';
import type { JudgedCase } from './judging';
import { curve, exactInterval, precisionAt, recallAt, upperBound } from './statistics';
import { share, table } from './table';
import type { UndrawnRow } from './undrawn';

const interval = (hits: number, of: number): string => {
  const { low, high } = exactInterval(hits, of);
  return `${share(of === 0 ? NaN : hits / of)} [${share(low)} ${share(high)}]`;
};

function row(name: string, group: Group): string[] {
  const { n, levels, errors, found, listed } = group;
  const warned = levels.possible + levels.likely;
  return [
    name,
    String(n),
    ...LEVELS.map((level) => String(levels[level])),
    interval(warned, n),
    interval(levels.likely, n),
    share(n === 0 ? NaN : found / n),
    String(errors),
    listed === 0 ? '' : String(listed),
  ];
}

const HEADING = ['n', ...LEVELS, 'warned [95 %]', 'red [95 %]', 'found', 'errors', 'listed'];

export function bySet(figures: Figures): string {
  const rows = Object.entries(figures.sets).map(([name, set]) => row(name, set));
  return table(['set', ...HEADING], rows);
}

/** Kinds of a set; `names` for some of them only. */
export function byKind(figures: Figures, names?: ReadonlySet<string>): string {
  const rows = Object.entries(figures.sets).flatMap(([set, { kinds }]) =>
    Object.entries(kinds)
      .filter(([kind]) => !names || names.has(`${set}/${kind}`))
      .map(([kind, group]) => row(`${set}/${kind}`, group)),
  );
  return table(['kind', ...HEADING], rows);
}

export function byGoal(checked: readonly Checked[]): string {
  const told = (value: number, figureName: string): string =>
    figureName === 'unwarned' || figureName === 'calibration-error'
      ? String(+value.toFixed(4))
      : share(value);
  const rows = checked.map(({ bound, name, value, n, isMet }) => {
    const limit =
      bound.atLeast === undefined
        ? `≤ ${told(bound.atMost ?? 0, bound.figure)}`
        : `≥ ${told(bound.atLeast, bound.figure)}`;
    return [name, String(n), told(value, bound.figure), limit, isMet ? 'met' : 'MISSED'];
  });
  return table(['goal', 'n', 'is', 'should be', ''], rows);
}

const RATES = [1e-2, 1e-3, 1e-4];

/** How many of each posing set are found when one genuine case in a hundred, a thousand, ten thousand is called. */
export function byFalseAlarms(judged: readonly JudgedCase[]): string {
  const ranked = rankedOf(judged);
  const genuine = ranked.filter(({ poses }) => !poses);
  const sets = [...new Set(judged.filter(({ one }) => one.poses === true).map(({ one }) => one.set))];
  if (genuine.length === 0 || sets.length === 0) return '';
  const rows = ['all', ...sets].map((set) => {
    const own = set === 'all' ? judged : judged.filter(({ one }) => one.set === set);
    const posing = rankedOf(own).filter(({ poses }) => poses);
    const points = curve([...posing, ...genuine]);
    const cells = RATES.map((rate) => {
      const { recall, threshold } = recallAt(points, rate);
      return `${share(recall)} (p≥${threshold.toFixed(3)})`;
    });
    return [set, String(posing.length), ...cells];
  });
  return table(['recall at a false-alarm rate of', 'n', ...RATES.map((rate) => `1 in ${1 / rate}`)], rows);
}

/** Of those warned about, how many would pose, were one account in so many an impostor. */
export function byBaseRate(judged: readonly JudgedCase[]): string {
  const counted = judged.filter(({ one, isListed }) => one.poses !== undefined && !isListed);
  const [posing, genuine] = [true, false].map((poses) => counted.filter(({ one }) => one.poses === poses));
  if (!posing?.length || !genuine?.length) return '';
  const rows = (['likely', 'warned'] as const).flatMap((what) => {
    const has = ({ verdict }: JudgedCase): boolean =>
      what === 'likely' ? verdict.level === 'likely' : isWarning(verdict.level);
    const recall = posing.filter(has).length / posing.length;
    const alarms = genuine.filter(has).length;
    const rates: [string, number][] = [
      ['as measured', alarms / genuine.length],
      ['at the upper 95 % bound', upperBound(alarms, genuine.length)],
    ];
    return rates.map(([told, rate]) => [
      `${what === 'likely' ? 'red' : 'red and amber'}, false alarms ${told}`,
      share(recall),
      share(rate),
      ...RATES.map((base) => share(precisionAt(base, recall, rate))),
    ]);
  });
  return table(['precision', 'recall', 'false alarms', ...RATES.map((base) => `1 in ${1 / base}`)], rows);
}

export function bySplit(figures: Figures): string {
  const rows = Object.entries(figures.sets).map(([name, { splits }]) => [
    name,
    ...(['tuning', 'test'] as const).flatMap((split) => [
      String(splits[split].n),
      share(figure(splits[split], 'warned')),
      share(figure(splits[split], 'red')),
    ]),
  ]);
  return table(['set', 'tuning', 'warned', 'red', 'test', 'warned', 'red'], rows);
}

export function byCalibration({ calibration }: Figures): string {
  const bins = calibration.test.bins.map(({ n, said, found }) => [
    said.toFixed(3),
    String(n),
    found.toFixed(3),
  ]);
  const errors = (['tuning', 'test', 'all'] as const).map((part) => {
    const { error, n } = calibration[part];
    return `${part} ${n === 0 ? '–' : error.toFixed(4)} (${n})`;
  });
  return `expected calibration error: ${errors.join(', ')}\n${table(['test part: said', 'n', 'found'], bins)}`;
}

export function bySignal(figures: Figures): string {
  const ids = [...new Set(Object.values(figures.sets).flatMap(({ signals }) => Object.keys(signals)))].sort();
  const sets = Object.entries(figures.sets);
  const rows = ids.map((id) => [id, ...sets.map(([, { signals }]) => String(signals[id] ?? ''))]);
  return table(['signal', ...sets.map(([name]) => name)], rows);
}

export function byAblation(rows: readonly AblationRow[]): string {
  const cells = rows.map((row) => [
    row.without,
    share(row.warned / row.posing),
    share(row.red / row.posing),
    share(row.falseWarned / row.genuine),
    share(row.falseRed / row.genuine),
  ]);
  return table(['without', 'posing: warned', 'red', 'genuine: warned', 'red'], cells);
}

/** What X sends but doesn't draw: what it is worth, as the accounts stand in a timeline. */
export function byUndrawn(rows: readonly UndrawnRow[]): string {
  const [first] = rows;
  if (!first || first.posing + first.genuine === 0) return '';
  const cells = rows.map((row) => [
    row.view,
    share(row.warned / row.posing),
    share(row.red / row.posing),
    share(row.falseWarned / row.genuine),
    share(row.falseRed / row.genuine),
    `${row.disclosed} of ${row.labelled}`,
  ]);
  const of = ['posing: warned', 'red', 'genuine: warned', 'red', 'label told'];
  return table([`what X sends but doesn't draw (${first.posing + first.genuine} accounts)`, ...of], cells);
}

/**
 * npm run calibrate: proposes weights for the engine's signals from the tuning part of the sets, next to the present
 * ones, and for the present ones the table by which odds are reported as a probability; with how well probabilities
 * hold before and after, also on the test part, which nothing is learnt from.
 * Proposals are for a person to weigh: the engine's weights stand in src/engine/weights.ts, each with its reason, and the table in
 * src/engine/calibration.ts.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { along, calibrated, type Point } from '../src/engine/calibration';
import { FAMILY_CAPS } from '../src/engine/family-caps';
import { chanceOf, fit, meanWeights, oddsOf, platt, present, type Model } from './calibrate/fit';
import { isotonicTable } from './calibrate/isotonic';
import { samplesOf, type Sample } from './calibrate/samples';
import { openList } from './evaluate/judging';
import { NOW } from './evaluate/generate/trimmings';
import { FROZEN_SETS, readSets } from './evaluate/sets';
import { calibrationError } from './evaluate/statistics';
import { table } from './evaluate/table';

const USAGE = `usage: npm run calibrate -- [--list FILE] [--write FILE.json]

Fits a monotone logistic regression on the tuning part of fixtures/sets and prints the weights it proposes;
by isotonic regression on the same part, the points of src/engine/calibration.ts.
  --list FILE    judge against this list instead of the packaged one
  --write FILE   also write the proposal as JSON; nothing is written otherwise, and the engine never is
`;

interface Reliability {
  part: string;
  error: number;
  loss: number;
}

function reliabilityOf(
  samples: readonly Sample[],
  chance: (sample: Sample) => number,
  part: string,
): Reliability {
  const scored = samples.map((sample) => ({ probability: chance(sample), poses: sample.poses }));
  const loss = scored.reduce((sum, { probability, poses }, i) => {
    const right = Math.max(1e-6, poses ? probability : 1 - probability);
    return sum - Math.log(right) * (samples[i]?.share ?? 1);
  }, 0);
  return { part, error: calibrationError(scored), loss: loss / samples.length };
}

function printReliability(
  parts: Record<string, Sample[]>,
  variants: Record<string, (sample: Sample) => number>,
): void {
  const rows = Object.entries(variants).map(([name, chance]) => [
    name,
    ...Object.entries(parts).flatMap(([part, samples]) => {
      const { error, loss } = reliabilityOf(samples, chance, part);
      return [error.toFixed(4), loss.toFixed(4)];
    }),
  ]);
  const heading = Object.keys(parts).flatMap((part) => [`${part}: ECE`, 'log-loss']);
  process.stdout.write(`${table(['reliability', ...heading], rows)}\n`);
}

function printWeights(tuning: readonly Sample[], model: Model, free: Model): void {
  const counts = new Map<string, [posing: number, genuine: number]>();
  for (const { signals, poses } of tuning) {
    for (const { key } of signals) {
      const [posing, genuine] = counts.get(key) ?? [0, 0];
      counts.set(key, poses ? [posing + 1, genuine] : [posing, genuine + 1]);
    }
  }
  const signs = new Map(
    tuning.flatMap(({ signals }) => signals.map(({ key, weight }) => [key, Math.sign(weight)] as const)),
  );
  const rows = [...meanWeights(tuning)].sort().map(([key, mean]) => {
    const now = mean * (signs.get(key) ?? 1);
    const [posing, genuine] = counts.get(key) ?? [0, 0];
    return [
      key,
      String(posing),
      String(genuine),
      now.toFixed(2),
      (now * (model.factors.get(key) ?? 1)).toFixed(2),
    ];
  });
  process.stdout.write(
    `${table(['signal', 'posing', 'genuine', 'weight', 'proposed', 'with the prior fitted'], rows)}\n`,
  );
  process.stdout.write(
    `prior × 1, intercept ${model.intercept.toFixed(2)}; fitted too: prior × ${free.prior.toFixed(2)}, intercept ${free.intercept.toFixed(2)}\n\n`,
  );
}

/** As it is to stand in src/engine/calibration.ts. */
function printTable(points: readonly Point[]): void {
  const lines = points.map(([odds, probability]) => `  [${odds}, ${probability}],\n`);
  process.stdout.write(`const POINTS: readonly Point[] = [\n${lines.join('')}];\n\n`);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { list: { type: 'string' }, write: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help === true) {
    process.stdout.write(USAGE);
    return;
  }
  const index = await openList(values.list);
  const cases = await readSets(FROZEN_SETS);
  const samples = samplesOf(cases, index, new Date(`${NOW}T00:00:00Z`));
  const tuning = samples.filter(({ split }) => split === 'tuning');
  const test = samples.filter(({ split }) => split === 'test');
  const [model, free] = [fit(tuning, FAMILY_CAPS, false), fit(tuning, FAMILY_CAPS, true)];
  const scale = platt(tuning, FAMILY_CAPS);
  const now = (sample: Sample): number => oddsOf(sample, present(), FAMILY_CAPS).odds;
  const points = isotonicTable(tuning.map((sample) => ({ odds: now(sample), poses: sample.poses })));
  printWeights(tuning, model, free);
  printTable(points);
  printReliability(
    { tuning, test },
    {
      'odds as summed': (sample) => chanceOf(now(sample)),
      'reported now': (sample) => calibrated(now(sample)),
      'by the points above': (sample) => along(points, now(sample)),
      [`odds × ${scale.slope.toFixed(2)} + ${scale.intercept.toFixed(2)}`]: (sample) =>
        chanceOf(scale.intercept + scale.slope * now(sample)),
      'proposed weights': (sample) => chanceOf(oddsOf(sample, model, FAMILY_CAPS).odds),
      'proposed weights, prior fitted too': (sample) => chanceOf(oddsOf(sample, free, FAMILY_CAPS).odds),
    },
  );
  if (values.write === undefined) return;
  await mkdir(path.dirname(values.write), { recursive: true });
  const proposal = { ...model, factors: Object.fromEntries(model.factors), platt: scale, points };
  await writeFile(values.write, `${JSON.stringify(proposal, null, 2)}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`calibrate: ${(error as Error).message}\n\n${USAGE}`);
  process.exit(2);
});

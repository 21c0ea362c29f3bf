/**
 * Monotone logistic regression on the signals' weights. Each weight is the present one times a factor that is never
 * negative, so that no signal changes sides; factors are drawn towards 1, so that what the sets say little of stays as
 * it was set by hand. Families are capped as in the engine. Beside the weights: a slope on the prior, an intercept.
 */
import type { Family } from '../../src/model';
import type { Sample } from './samples';

export interface Model {
  factors: Map<string, number>;
  prior: number;
  intercept: number;
}

export type Caps = Record<Family, readonly [least: number, most: number]>;

export const present = (): Model => ({ factors: new Map(), prior: 1, intercept: 0 });

/** Natural log-odds, and for each signal whether its family's cap leaves it a say. */
export function oddsOf(sample: Sample, model: Model, caps: Caps): { odds: number; moves: boolean[] } {
  const sums = new Map<Family, number>();
  for (const { key, family, weight } of sample.signals)
    sums.set(family, (sums.get(family) ?? 0) + weight * (model.factors.get(key) ?? 1));
  let odds = model.intercept + model.prior * sample.prior;
  const free = new Set<Family>();
  for (const [family, sum] of sums) {
    const [least, most] = caps[family];
    odds += Math.min(most, Math.max(least, sum));
    if (sum > least && sum < most) free.add(family);
  }
  return { odds, moves: sample.signals.map(({ family }) => free.has(family)) };
}

export const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Cases that the distance from the hand-set weights is worth: a weight that is one nat off costs half of one. */
const TRUST = 40;
const STEPS = 400;
const FIRST_STEP = 0.3;

interface Slope {
  factors: Map<string, number>;
  prior: number;
  intercept: number;
}

/**
 * @param isPriorFree also fit the prior's slope. The sets have as many impostors of common names as of rare ones, and
 * few namesakes of each; on a real page common names have thousands. What the sets say of the prior is about the sets.
 */
export function fit(samples: readonly Sample[], caps: Caps, isPriorFree: boolean): Model {
  const model = present();
  const sizes = meanWeights(samples);
  const before = { factors: new Map<string, number>(), prior: 0, intercept: 0 };
  for (let step = 0; step < STEPS; step++) {
    const slope = slopeOf(samples, model, caps);
    const rate = FIRST_STEP * (1 - step / STEPS);
    for (const [key, size] of sizes) {
      const factor = model.factors.get(key) ?? 1;
      const drawn = (slope.factors.get(key) ?? 0) + (TRUST * size * size * (factor - 1)) / samples.length;
      const speed = 0.9 * (before.factors.get(key) ?? 0) - rate * (drawn / Math.max(0.5, size * size));
      before.factors.set(key, speed);
      model.factors.set(key, Math.max(0, factor + speed));
    }
    before.prior =
      0.9 * before.prior - rate * (slope.prior / 10 + (TRUST * (model.prior - 1)) / samples.length);
    before.intercept =
      0.9 * before.intercept - rate * (slope.intercept + (TRUST * model.intercept) / samples.length);
    if (isPriorFree) model.prior = Math.max(0, model.prior + before.prior);
    model.intercept += before.intercept;
  }
  return model;
}

/** Mean size of each signal's weight, in nats; those that only explain (0) aren't fitted. */
export function meanWeights(samples: readonly Sample[]): Map<string, number> {
  const sums = new Map<string, { n: number; sum: number }>();
  for (const { key, weight } of samples.flatMap(({ signals }) => signals)) {
    const entry = sums.get(key) ?? { n: 0, sum: 0 };
    sums.set(key, { n: entry.n + 1, sum: entry.sum + weight });
  }
  const means = [...sums].map(([key, { n, sum }]) => [key, Math.abs(sum / n)] as const);
  return new Map(means.filter(([, mean]) => mean > 0));
}

/** Slope of the mean log-loss. */
function slopeOf(samples: readonly Sample[], model: Model, caps: Caps): Slope {
  const slope: Slope = { factors: new Map(), prior: 0, intercept: 0 };
  for (const sample of samples) {
    const { odds, moves } = oddsOf(sample, model, caps);
    const off = ((chanceOf(odds) - (sample.poses ? 1 : 0)) * sample.share) / samples.length;
    slope.intercept += off;
    slope.prior += off * sample.prior;
    sample.signals.forEach(({ key, weight }, i) => {
      if (moves[i] === true) slope.factors.set(key, (slope.factors.get(key) ?? 0) + off * weight);
    });
  }
  return slope;
}

/** Platt's two numbers, for odds as they are now: what to multiply and to add so that probabilities say what is found. */
export function platt(samples: readonly Sample[], caps: Caps): { slope: number; intercept: number } {
  const points = samples.map((sample) => ({ odds: oddsOf(sample, present(), caps).odds, sample }));
  let [slope, intercept] = [1, 0];
  // Newton's method on two numbers; a dozen steps are plenty.
  for (let step = 0; step < 25; step++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-9, 0, 1e-9];
    for (const { odds, sample } of points) {
      const chance = chanceOf(intercept + slope * odds);
      const off = (chance - (sample.poses ? 1 : 0)) * sample.share;
      const bend = chance * (1 - chance) * sample.share;
      g0 += off;
      g1 += off * odds;
      h00 += bend;
      h01 += bend * odds;
      h11 += bend * odds * odds;
    }
    const det = h00 * h11 - h01 * h01;
    intercept -= (h11 * g0 - h01 * g1) / det;
    slope = Math.max(0, slope - (h00 * g1 - h01 * g0) / det);
  }
  return { slope, intercept };
}

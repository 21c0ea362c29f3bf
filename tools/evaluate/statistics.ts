/** The statistics of the evaluation: exact intervals, precision at a base rate, calibration error. */

/** Natural logarithm of the gamma function for x > 0 (Lanczos, g = 7; good to 13 digits). */
export function logGamma(x: number): number {
  const C = [
    0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
    12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
  ];
  const t = x - 1 + 7.5;
  const sum = C.reduce((total, c, i) => total + (i === 0 ? c : c / (x - 1 + i)), 0);
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
}

/** Regularised incomplete beta function I_x(a, b) by its continued fraction (Lentz). */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  const TINY = 1e-300;
  const kept = (value: number): number => (Math.abs(value) < TINY ? TINY : value);
  let c = 1;
  let d = 1 / kept(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < 1000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / kept(1 + even * d);
    c = kept(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / kept(1 + odd * d);
    c = kept(1 + odd / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 1e-14) break;
  }
  return (front * fraction) / a;
}

/** The x at which I_x(a, b) is `p`, by halving. */
function betaQuantile(p: number, a: number, b: number): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < 100; i++) {
    const middle = (low + high) / 2;
    if (incompleteBeta(middle, a, b) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

export interface Interval {
  low: number;
  high: number;
}

/**
 * Exact two-sided 95 % interval of a share (Clopper and Pearson 1934). None in n has no lower side: its upper bound is
 * still the two-sided one (0 of 30,000: 1.23 in 10,000).
 */
export function exactInterval(hits: number, of: number): Interval {
  if (of === 0) return { low: 0, high: 1 };
  return {
    low: hits === 0 ? 0 : betaQuantile(0.025, hits, of - hits + 1),
    high: hits === of ? 1 : betaQuantile(0.975, hits + 1, of - hits),
  };
}

/** Exact one-sided 95 % upper bound of a share (0 of 30,000: 1.0 in 10,000). */
export function upperBound(hits: number, of: number): number {
  return of === 0 || hits === of ? 1 : betaQuantile(0.95, hits + 1, of - hits);
}

/** Of the accounts that are warned about, the share that pose, when one account in 1/baseRate does. 0/0 is NaN. */
export function precisionAt(baseRate: number, recall: number, falseAlarms: number): number {
  const right = recall * baseRate;
  return right / (right + falseAlarms * (1 - baseRate));
}

/** One scored case of known truth. */
export interface Scored {
  probability: number;
  poses: boolean;
}

export interface Bin {
  n: number;
  /** Mean probability of those in the bin. */
  said: number;
  /** Share of them that pose. */
  found: number;
}

/** Bins of equal width over 0 … 1, the empty ones left out. */
export function reliability(scored: readonly Scored[], bins = 15): Bin[] {
  const sums = Array.from({ length: bins }, () => ({ n: 0, said: 0, found: 0 }));
  for (const { probability, poses } of scored) {
    const bin = sums[Math.min(bins - 1, Math.floor(probability * bins))];
    if (!bin) continue;
    bin.n++;
    bin.said += probability;
    bin.found += poses ? 1 : 0;
  }
  return sums.filter(({ n }) => n > 0).map(({ n, said, found }) => ({ n, said: said / n, found: found / n }));
}

/** Expected calibration error: how far what is said is from what is found, bins weighted by what is in them. */
export function calibrationError(scored: readonly Scored[]): number {
  const total = scored.length;
  return reliability(scored).reduce(
    (sum, { n, said, found }) => sum + (n / total) * Math.abs(said - found),
    0,
  );
}

export interface Point {
  threshold: number;
  recall: number;
  falseAlarms: number;
}

/** Recall and false-alarm rate of "at least this probable" at every probability that occurs, falling. */
export function curve(scored: readonly Scored[]): Point[] {
  const sorted = [...scored].sort((a, b) => b.probability - a.probability);
  const posing = sorted.filter(({ poses }) => poses).length;
  const others = sorted.length - posing;
  const points: Point[] = [];
  let [hits, alarms] = [0, 0];
  sorted.forEach(({ probability, poses }, i) => {
    if (poses) hits++;
    else alarms++;
    if (sorted[i + 1]?.probability === probability) return;
    const falseAlarms = others === 0 ? 0 : alarms / others;
    points.push({ threshold: probability, recall: posing === 0 ? 0 : hits / posing, falseAlarms });
  });
  return points;
}

/** The most recall that keeps the false-alarm rate at or under `rate`, with its threshold. */
export function recallAt(points: readonly Point[], rate: number): Point {
  const allowed = points.filter(({ falseAlarms }) => falseAlarms <= rate);
  return allowed.at(-1) ?? { threshold: 1, recall: 0, falseAlarms: 0 };
}

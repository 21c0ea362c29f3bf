/**
 * The probability that a verdict reports: how often accounts with as much evidence pose. Levels are decided on the odds
 * as summed (level.ts), never on this, so that fitting it anew moves no level.
 *
 * The points are isotonic regression on the tuning half of fixtures/sets, every case counting the same; `npm run calibrate`
 * prints them. Weights that change ask for points fitted anew. They hold for the sets' mix of impostors, disclosed
 * accounts and ordinary people, of whom seven in ten pose. In a feed it may be one in a thousand, and far fewer of those
 * with middling evidence do. 0.001 and 0.999 are as far as the sets let anybody speak.
 */

/** Summed log-odds in nats, and the share of accounts with such odds that pose, 0 to 1. */
export type Point = readonly [odds: number, probability: number];

const POINTS: readonly Point[] = [
  [-10.31, 0.001],
  [-7.26, 0.0074],
  [-4.62, 0.0386],
  [-2.84, 0.0772],
  [-1.83, 0.1982],
  [-0.08, 0.3979],
  [2.24, 0.7178],
  [3.33, 0.9027],
  [4.12, 0.9611],
  [5.07, 0.9963],
  [6.08, 0.9982],
  [8.97, 0.999],
];

/**
 * The map that points draw: straight lines between them, level beyond the ends.
 * @param points rising in both
 * @throws Error when there are none
 */
export function along(points: readonly Point[], odds: number): number {
  let [low] = points;
  if (!low) throw new Error('calibration: no points; take those that npm run calibrate prints');
  if (odds <= low[0]) return low[1];
  for (const high of points) {
    if (odds <= high[0]) return low[1] + ((odds - low[0]) / (high[0] - low[0])) * (high[1] - low[1]);
    low = high;
  }
  return low[1];
}

/**
 * The probability to report for summed log-odds, 0.001 to 0.999: more evidence never reads as less. Five digits, because
 * half the impostors of the sets lie within the last three thousandths.
 */
export function calibrated(logOdds: number): number {
  return Math.round(100_000 * along(POINTS, logOdds)) / 100_000;
}

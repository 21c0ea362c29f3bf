/**
 * A monotone map from summed log-odds to the share that poses: isotonic regression by pooling adjacent violators
 * (Ayer et al. 1955), drawn with few straight pieces so that it reads as a table.
 */
import { along, type Point } from '../../src/engine/calibration';

/** A judged account: its summed log-odds in nats, and whether it poses. */
export interface Outcome {
  odds: number;
  poses: boolean;
}

const MOST_POINTS = 12;
/** No set is large or like enough to a feed to say less than one in a thousand, or more than all but one. */
const LEAST = 0.001;
const MOST = 0.999;
/**
 * A point rests on this share of the cases at least: smaller blocks are one kind of account of a set whose odds happen
 * to be the same, and would draw cliffs that say nothing of others.
 */
const BLOCK_LEAST = 0.01;

interface Block {
  n: number;
  odds: number;
  posing: number;
}

const shareOf = ({ posing, n }: Block): number => posing / n;

/**
 * The table that src/engine/calibration.ts keeps: from the largest blocks of the isotonic fit, those whose loss would
 * cost most, until there are few enough. Every case counts the same, as in the calibration error.
 * @throws Error when there are too few cases to say anything
 */
export function isotonicTable(outcomes: readonly Outcome[]): Point[] {
  const blocks = pooled(outcomes).filter(({ n }) => n >= BLOCK_LEAST * outcomes.length);
  let points = rising(
    blocks.map((block) => [
      Number(block.odds.toFixed(2)),
      Number(Math.min(MOST, Math.max(LEAST, shareOf(block))).toFixed(4)),
    ]),
  );
  if (points.length < 2)
    throw new Error(
      `calibration: ${outcomes.length} cases say the same at all odds; fit on sets of both kinds`,
    );
  while (points.length > MOST_POINTS) points = withoutTheLeast(points, outcomes);
  return points;
}

/** Clipping and rounding can make neighbours equal: the outermost of them stays, so that the map rises throughout. */
function rising(points: readonly Point[]): Point[] {
  const [top, kept] = [points.at(-1), new Array<Point>()];
  for (const point of points) {
    const below = kept.at(-1);
    const isAbove = !below || (point[0] > below[0] && point[1] > below[1]);
    const isBelow = point === top || !top || (point[0] < top[0] && point[1] < top[1]);
    if (isAbove && isBelow) kept.push(point);
  }
  return kept;
}

/** The ends stay: beyond them the map is level. */
function withoutTheLeast(points: readonly Point[], outcomes: readonly Outcome[]): Point[] {
  const shorter = points.slice(1, -1).map((gone) => points.filter((point) => point !== gone));
  const costs = shorter.map((some) => squaredError(some, outcomes));
  return shorter[costs.indexOf(Math.min(...costs))] ?? [...points];
}

function squaredError(points: readonly Point[], outcomes: readonly Outcome[]): number {
  return outcomes.reduce((sum, { odds, poses }) => sum + (along(points, odds) - (poses ? 1 : 0)) ** 2, 0);
}

/** Neighbours are pooled for as long as the lower one has the larger share; equal odds always are one block. */
function pooled(outcomes: readonly Outcome[]): Block[] {
  const blocks: Block[] = [];
  let last = NaN;
  for (const { odds, poses } of [...outcomes].sort((a, b) => a.odds - b.odds)) {
    const [top, own] = [blocks.at(-1), { n: 1, odds, posing: poses ? 1 : 0 }];
    if (top && odds === last) merge(top, own);
    else blocks.push(own);
    last = odds;
  }
  const kept: Block[] = [];
  for (const block of blocks) {
    kept.push(block);
    for (let i = kept.length - 2; i >= 0; i--) {
      const [low, high] = [kept[i], kept[i + 1]];
      if (!low || !high || shareOf(low) < shareOf(high)) break;
      merge(low, high);
      kept.pop();
    }
  }
  return kept;
}

function merge(into: Block, other: Block): void {
  into.odds = (into.odds * into.n + other.odds * other.n) / (into.n + other.n);
  into.n += other.n;
  into.posing += other.posing;
}

/** The plots of the report: levels by set, precision and recall against threshold, calibration. */
import { LEVELS, type Level } from '../../../src/model';
import { rankedOf, type Figures } from '../figures';
import type { JudgedCase } from '../judging';
import { curve, precisionAt, type Bin, type Point } from '../statistics';
import { dot, escaped, label, line, plot } from './svg';

const COLOUR: Record<Level, string> = {
  none: '#9aa4ad',
  official: '#2e7d4f',
  disclosed: '#5b6fb5',
  namesake: '#c4c9ce',
  possible: '#d18a00',
  likely: '#c22f2f',
};

/** One bar a set, the levels in their colours. */
export function levelsBySet({ sets }: Figures): string {
  const [height, width, left] = [22, 560, 170];
  const bars = Object.entries(sets).map(([name, { n, levels }], row) => {
    let from = 0;
    const parts = LEVELS.map((level) => {
      const size = n === 0 ? 0 : levels[level] / n;
      const part = `<rect x="${left + from * width}" y="${row * height + 3}" width="${size * width}" height="${height - 6}" fill="${COLOUR[level]}"><title>${escaped(name)}: ${level} ${levels[level]} of ${n}</title></rect>`;
      from += size;
      return part;
    });
    return `<text x="${left - 8}" y="${row * height + 15}" text-anchor="end" font-size="12" fill="currentColor">${escaped(name)} (${n})</text>${parts.join('')}`;
  });
  const key = LEVELS.map((level) => `<span><i style="background:${COLOUR[level]}"></i>${level}</span>`).join(
    ' ',
  );
  const tall = bars.length * height;
  return `<figure class="wide"><figcaption>Levels by set</figcaption><svg viewBox="0 0 ${left + width + 4} ${tall}" role="img" aria-label="Levels by set">${bars.join('')}</svg><p class="key">${key}</p></figure>`;
}

const BASES: [rate: number, colour: string][] = [
  [1e-2, '#2e7d4f'],
  [1e-3, '#d18a00'],
  [1e-4, '#c22f2f'],
];

export function precisionAndRecall(judged: readonly JudgedCase[]): string {
  const points = thinned(curve(rankedOf(judged)));
  if (points.length === 0) return '';
  const recall = line(
    points.map(({ threshold, recall: y }) => [threshold, y] as const),
    'currentColor',
  );
  const precision = BASES.map(([base, colour], i) => {
    const marks = points.map(
      ({ threshold, recall: r, falseAlarms }) => [threshold, precisionAt(base, r, falseAlarms) || 0] as const,
    );
    return line(marks, colour, '4 2') + label(0.02, 0.94 - i * 0.06, `precision, 1 in ${1 / base}`, colour);
  });
  const marks = [recall, label(0.02, 1, 'recall'), ...precision];
  return plot(
    'Precision and recall against threshold',
    'called from this probability on',
    'over all sets; their genuine cases are the hard ones',
    ['0', '0.5', '1'],
    marks,
  );
}

/** Recall against the false-alarm rate, whose axis is in powers of ten. */
export function trade(judged: readonly JudgedCase[]): string {
  const points = thinned(curve(rankedOf(judged)));
  const place = (rate: number): number => 1 + Math.log10(Math.max(rate, 1e-5)) / 5;
  const marks = line(
    points.map(({ recall, falseAlarms }) => [place(falseAlarms), recall] as const),
    '#c22f2f',
  );
  return plot(
    'Recall against false alarms',
    'share of genuine cases called',
    'share of posing cases called',
    ['1e-5', '1e-4', '1e-3', '0.01', '0.1', '1'],
    [marks],
  );
}

/** A few hundred points draw the same line as thirty thousand. */
function thinned(points: readonly Point[]): Point[] {
  const step = Math.max(1, Math.floor(points.length / 400));
  return points.filter((_, i) => i % step === 0 || i === points.length - 1);
}

export function calibration(bins: readonly Bin[], error: number, part: string): string {
  const most = Math.max(1, ...bins.map(({ n }) => n));
  const dots = bins.map(({ n, said, found }) =>
    dot(
      said,
      found,
      2 + 10 * Math.sqrt(n / most),
      '#5b6fb5',
      `${n} cases: said ${said.toFixed(3)}, found ${found.toFixed(3)}`,
    ),
  );
  const ideal = line(
    [
      [0, 0],
      [1, 1],
    ],
    'currentColor',
    '3 3',
  );
  return plot(
    `Calibration, ${part} part`,
    'probability that was said',
    `share that poses; expected error ${error.toFixed(4)}`,
    ['0', '0.25', '0.5', '0.75', '1'],
    [ideal, ...dots],
  );
}

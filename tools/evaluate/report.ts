/** The evaluation as one HTML page that needs nothing else: plots and counts, no profile. */
import type { Figures } from './figures';
import type { JudgedCase } from './judging';
import { calibration, levelsBySet, precisionAndRecall, trade } from './report/plots';
import { escaped } from './report/svg';
import { byBaseRate, byCalibration, byFalseAlarms, byKind, bySet, bySignal } from './summary';

const STYLE = `
:root { color-scheme: light dark; font: 14px/1.45 system-ui, sans-serif; }
body { max-width: 1100px; margin: 24px auto; padding: 0 16px; }
.plots { display: grid; grid-template-columns: repeat(auto-fit, minmax(340px, 1fr)); gap: 16px; }
figure { margin: 0; } .wide { grid-column: 1 / -1; } figcaption { font-weight: 600; } small { font-weight: 400; }
svg { width: 100%; height: auto; } .key i { display: inline-block; width: 10px; height: 10px; margin: 0 4px 0 8px; }
pre { overflow-x: auto; font-size: 12px; }`;

export function reportPage(judged: readonly JudgedCase[], figures: Figures): string {
  const { test, tuning } = figures.calibration;
  const plots = [
    levelsBySet(figures),
    precisionAndRecall(judged),
    trade(judged),
    calibration(test.bins, test.error, 'test'),
    calibration(tuning.bins, tuning.error, 'tuning'),
  ];
  const texts: [heading: string, text: string][] = [
    ['By set', bySet(figures)],
    ['Recall at fixed false-alarm rates', byFalseAlarms(judged)],
    ['Precision at base rates', byBaseRate(judged)],
    ['Calibration', byCalibration(figures)],
    ['By kind', byKind(figures)],
    ['Signals', bySignal(figures)],
  ];
  const sections = texts
    .filter(([, text]) => text !== '')
    .map(([heading, text]) => `<h2>${heading}</h2><pre>${escaped(text)}</pre>`);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Deadringer: evaluation</title>
<style>${STYLE}</style></head><body><h1>Deadringer: evaluation</h1>
<p>Counts only; made by <code>npm run evaluate</code>.</p>
<div class="plots">${plots.join('\n')}</div>
${sections.join('\n')}
</body></html>
`;
}

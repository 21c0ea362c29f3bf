/** Figures in columns. */

/** Rows under a heading, the first column to the left, the others to the right; empty for no rows. */
export function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const widths = heading.map((text, i) => Math.max(text.length, ...rows.map((row) => (row[i] ?? '').length)));
  const line = (row: readonly string[]): string =>
    row
      .map((text, i) => (i === 0 ? text.padEnd(widths[i] ?? 0) : text.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd();
  return `${[line(heading), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')}\n`;
}

/** A share in per cent; small ones in parts of ten thousand, since that is where false alarms are. */
export function share(value: number): string {
  if (Number.isNaN(value)) return '–';
  if (value > 0 && value < 0.001) return `${(value * 1e4).toFixed(2)}‱`;
  return `${(value * 100).toFixed(value < 0.1 ? 2 : 1)}%`;
}

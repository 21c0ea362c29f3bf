/** Marks of a plot as SVG text, in a frame of 0 … 1 by 0 … 1. */

const WIDTH = 420;
const HEIGHT = 280;
const LEFT = 44;
const BOTTOM = 34;
const TOP = 10;
const RIGHT = 12;

/** Text for between tags and in attributes. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);

const across = (x: number): number => LEFT + x * (WIDTH - LEFT - RIGHT);
const up = (y: number): number => HEIGHT - BOTTOM - y * (HEIGHT - TOP - BOTTOM);

const at = (x: number, y: number): string => `${across(x).toFixed(1)},${up(y).toFixed(1)}`;

export function line(
  points: readonly (readonly [x: number, y: number])[],
  colour: string,
  dash = '',
): string {
  const path = points.map(([x, y]) => at(x, y)).join(' ');
  return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="1.6" stroke-dasharray="${dash}"/>`;
}

export function dot(x: number, y: number, radius: number, colour: string, title: string): string {
  const [cx, cy] = at(x, y).split(',');
  return `<circle cx="${cx ?? 0}" cy="${cy ?? 0}" r="${radius.toFixed(1)}" fill="${colour}" fill-opacity="0.7"><title>${escaped(title)}</title></circle>`;
}

export function label(x: number, y: number, text: string, colour = 'currentColor'): string {
  return `<text x="${across(x).toFixed(1)}" y="${up(y).toFixed(1)}" fill="${colour}" font-size="11">${escaped(text)}</text>`;
}

/** Axes from 0 to 1 with names, around the marks. `ticks` are texts at equal distances along the lower axis. */
export function plot(
  title: string,
  lower: string,
  side: string,
  ticks: readonly string[],
  marks: readonly string[],
): string {
  const grid = [0, 0.25, 0.5, 0.75, 1].map(
    (y) =>
      `<line x1="${across(0)}" x2="${across(1)}" y1="${up(y)}" y2="${up(y)}" stroke="currentColor" stroke-opacity="0.15"/>` +
      `<text x="${LEFT - 6}" y="${up(y) + 4}" text-anchor="end" font-size="11" fill="currentColor">${y * 100}%</text>`,
  );
  const along = ticks.map(
    (text, i) =>
      `<text x="${across(i / Math.max(1, ticks.length - 1))}" y="${HEIGHT - BOTTOM + 14}" text-anchor="middle" font-size="11" fill="currentColor">${escaped(text)}</text>`,
  );
  const name = `<text x="${across(0.5)}" y="${HEIGHT - 4}" text-anchor="middle" font-size="11" fill="currentColor">${escaped(lower)}</text>`;
  return `<figure><figcaption>${escaped(title)}<br><small>${escaped(side)}</small></figcaption><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escaped(title)}">${[...grid, ...along, name, ...marks].join('')}</svg></figure>`;
}

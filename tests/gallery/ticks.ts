/**
 * Ticks, drawn by hand on X's grid of 22: what tells them apart (no fill, a gradient, a grey fill) is as on X,
 * the shapes are our own.
 */
import type { GalleryAccount } from './account';
import { icon } from './markup';
import type { Words } from './words';

/** Runs against the disc's direction, so that it is cut out of it without any fill rule. */
const CHECK = 'M9.7 14.9L15.7 8.9l-1.3-1.3-4.7 4.7-2.1-2.1-1.3 1.3z';

/** A disc with eight bumps. */
function scallop(): string {
  const points = Array.from({ length: 8 }, (_, index) => {
    const angle = (index * Math.PI) / 4 + Math.PI / 8;
    return [11 + 8.6 * Math.cos(angle), 11 + 8.6 * Math.sin(angle)]
      .map((number) => number.toFixed(2))
      .join(' ');
  });
  const [first = '', ...rest] = points;
  return `M${first}${[...rest, first].map((point) => `A3.9 3.9 0 0 1 ${point}`).join('')}Z`;
}

const SHAPE = `${scallop()}${CHECK}`;
const GOLD_STOPS = [
  ['#f4e72a', '#cd8105', '#cb7b00', '#f4ec26', '#f4e72a'],
  ['#f9e87f', '#e2b719', '#e2b719'],
] as const;

function gradient(id: string, colours: readonly string[]): string {
  const stops = colours.map(
    (colour, at) => `<stop offset="${(at / (colours.length - 1)).toFixed(2)}" stop-color="${colour}"></stop>`,
  );
  return `<linearGradient gradientUnits="userSpaceOnUse" id="${id}" x1="4.4" x2="18" y1="1.5" y2="19.9">${stops.join('')}</linearGradient>`;
}

function paths(tick: 'blue' | 'gold' | 'grey'): string {
  if (tick === 'blue') return `<path d="${SHAPE}"></path>`;
  if (tick === 'grey')
    return `<path clip-rule="evenodd" d="${SHAPE}" fill="#829aab" fill-rule="evenodd"></path>`;
  return (
    `${gradient('gold-a', GOLD_STOPS[0])}${gradient('gold-b', GOLD_STOPS[1])}<g clip-rule="evenodd" fill-rule="evenodd">` +
    `<path d="${scallop()}" fill="url(#gold-a)"></path><path d="${scallop()}" fill="url(#gold-b)" transform="translate(1.1 1.1) scale(.9)"></path>` +
    `<path d="${CHECK}" fill="#d18800" transform="translate(0 .8)"></path><path d="${CHECK}" fill="#fff"></path></g>`
  );
}

/** The svg of a tick alone. */
export function tickDrawing(tick: 'blue' | 'gold' | 'grey', words: Words): string {
  const colour = tick === 'blue' ? ' r-1cvl2hr' : '';
  return `<svg viewBox="0 0 22 22" aria-label="${words.verified}" role="img" class="r-4qtqp9 r-yyyyoo r-tick${colour}" data-testid="icon-verified"><g>${paths(tick)}</g></svg>`;
}

const LOCK = 'M17 10V7.5a5 5 0 0 0-10 0V10H5.5v11h13V10zm-8 0V7.5a3 3 0 0 1 6 0V10z';
const GLOBE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><rect width="20" height="20" rx="4" fill="#123"/><circle cx="10" cy="10" r="5" fill="none" stroke="#9cf" stroke-width="2"/></svg>';

/**
 * The slot behind a name: padlock, tick, affiliate picture. X draws its empty spans even when there is nothing to show.
 * In a profile's header the tick is a button, elsewhere it is bare.
 */
export function badgeSlot(account: GalleryAccount, words: Words, isButton: boolean): string {
  const lock = icon(LOCK, 'icon-lock').replace(
    'aria-hidden="true"',
    `aria-label="${words.protected}" role="img"`,
  );
  const drawing = account.tick ? tickDrawing(account.tick, words) : '';
  const tick =
    isButton && drawing
      ? `<button aria-label="${words.details}" role="button" class="css-175oi2r r-button" type="button">${drawing}</button>`
      : drawing;
  const picture = `<img alt="" draggable="true" src="data:image/svg+xml,${encodeURIComponent(GLOBE)}" class="css-9pa8cd">`;
  const affiliate = `<span class="css-1jxf684 r-poiln3"><div role="link" tabindex="0" class="css-175oi2r r-affiliate"><div class="css-175oi2r">${picture}</div></div></span>`;
  return (
    `<span class="css-1jxf684 r-slot r-poiln3">${account.isProtected ? lock : ''}${tick}` +
    `${account.isAffiliate ? affiliate : '<span class="css-1jxf684 r-poiln3"></span>'}</span>`
  );
}

/** Small pieces of markup that every part of a sample page uses. */
import type { Pieces } from './account';

/** Text made safe for element content and quoted attributes. */
export function escaped(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** An svg as an image address. */
export function dataUri(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** Text with emoji as images, the way X draws them. */
export function drawn(pieces: Pieces): string {
  return pieces.map((piece) => (typeof piece === 'string' ? escaped(piece) : emoji(piece))).join('');
}

function emoji(piece: { emoji: string; alt?: string }): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><text x="18" y="29" font-size="30" text-anchor="middle">${piece.emoji}</text></svg>`;
  return `<img alt="${escaped(piece.alt ?? piece.emoji)}" draggable="false" src="${dataUri(svg)}" class="r-4qtqp9 r-emoji">`;
}

/** A stroked icon of our own on a 24 px grid. */
export function icon(path: string, testId?: string): string {
  return `<svg viewBox="0 0 24 24" aria-hidden="true"${testId ? ` data-testid="${testId}"` : ''} class="r-4qtqp9 r-line"><g><path d="${path}"></path></g></svg>`;
}

/** A picture for an account: its initials on a gradient; organisations have square ones. */
export function avatar(hue: number, initials: string, isSquare: boolean): string {
  const [from, to] = [`hsl(${hue} 62% 56%)`, `hsl(${hue + 40} 58% 36%)`];
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><defs><linearGradient id="g" x1="0" y1="0" x2="1" y2="1">` +
    `<stop stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient></defs><rect width="100" height="100" fill="url(#g)"/>` +
    `<text x="50" y="64" font-family="Helvetica,Arial,sans-serif" font-weight="700" font-size="40" fill="#fff" text-anchor="middle">${escaped(initials)}</text></svg>`;
  return `<img alt="" draggable="true" src="${dataUri(svg)}" class="css-9pa8cd r-picture${isSquare ? ' r-square' : ''}">`;
}

/** A banner: soft waves in the account's colours. */
export function banner(hue: number): string {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 200" preserveAspectRatio="none"><defs><linearGradient id="b" x1="0" y1="0" x2="1" y2="1">` +
    `<stop stop-color="hsl(${hue} 48% 72%)"/><stop offset="1" stop-color="hsl(${hue + 50} 46% 44%)"/></linearGradient></defs><rect width="600" height="200" fill="url(#b)"/>` +
    `<path d="M0 150C120 90 220 190 340 130S520 90 600 140V200H0Z" fill="#fff" fill-opacity=".16"/><path d="M0 175C140 130 260 205 400 160S560 140 600 165V200H0Z" fill="#000" fill-opacity=".12"/></svg>`;
  return `<img alt="" draggable="true" src="${dataUri(svg)}" class="css-9pa8cd r-fill">`;
}

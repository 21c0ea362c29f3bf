/**
 * Theme detection: how bright the site's page is. The background colour that is seen decides, then what the page
 * declares. The system's preference is left out on purpose, because sites have switches of their own.
 */
import type { Theme } from '../site';

/** A dark ground whose brightest channel is above this (of 255) is `dim`; X's blacks are rgb(0,0,0) and rgb(5,5,5). */
const BLACK_CHANNEL_MAX = 16;

/** The theme of the page as it is shown now; `light` where neither a ground nor a declaration is found, as browsers do. */
export function readTheme(doc: Document): Theme {
  const [html, body] = [doc.querySelector('html'), doc.querySelector('body')];
  const ground = groundOf(body) ?? groundOf(html);
  if (ground) return themeOfGround(ground);
  const { theme = '', colorScheme = '' } = html?.dataset ?? {};
  const declared = `${theme} ${colorScheme} ${html?.style.colorScheme ?? ''}`;
  if (declared.includes('dim')) return 'dim';
  return declared.includes('dark') ? 'black' : 'light';
}

type Colour = [red: number, green: number, blue: number];

function themeOfGround([red, green, blue]: Colour): Theme {
  if (0.2126 * red + 0.7152 * green + 0.0722 * blue > 127) return 'light';
  return Math.max(red, green, blue) > BLACK_CHANNEL_MAX ? 'dim' : 'black';
}

function groundOf(element: HTMLElement | null): Colour | undefined {
  if (!element) return undefined; // at document_start there may be no body yet
  const view = element.ownerDocument.defaultView;
  const style = view ? view.getComputedStyle(element) : element.style;
  return colourOf(style.backgroundColor);
}

/**
 * Parses a colour as browsers serialise it (`color-mix` comes out as one of these); undefined for one that is
 * transparent or unknown.
 */
function colourOf(written: string): Colour | undefined {
  const [, space = '', inside = ''] =
    /^(rgba?|color|oklab|oklch|lab|lch)\((?:[a-z][\w-]* )?([^)]+)\)$/.exec(written) ?? [];
  const [first, second, third, alpha] = (inside.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  if (first === undefined || second === undefined || third === undefined || alpha === 0) return undefined;
  if (space.startsWith('rgb')) return [first, second, third];
  if (space === 'color') return [255 * first, 255 * second, 255 * third];
  // Of other colour spaces the lightness is enough: it is read as a grey of the same brightness.
  const grey = space.startsWith('ok') ? 255 * (1.055 * first ** (3 / 2.4) - 0.055) : 2.55 * first;
  return [grey, grey, grey];
}

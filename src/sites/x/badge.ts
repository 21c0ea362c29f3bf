/**
 * What kind of badge stands in a name block. It is read from the drawing: all of X's ticks share one translated
 * label, so words can't tell a paid tick from an organisation's. A drawing that is none of the three known ones is
 * `unknown`.
 */
import type { Badge, Profile } from '../../model';
import { drawnText } from '../reading/drawn-text';
import { HANDLE } from './address';
import { NOT_BADGE, TICK } from './markup';
import { isBefore, isSameHandle, type ReadName } from './name-block';

/** Colours of the gold tick's gradient, as X's theme sheets have them. */
const GOLD = /f4e72a|cd8105|cb7b00|f4ec26|f9e87f|e2b719/i;
const GOVERNMENT_GREY = /^(#829aab|rgb\(130, ?154, ?171\))$/i;

const PICTURE = 'img, [style*="background-image"]';

export interface ReadBadge {
  badge: Badge;
  affiliation?: NonNullable<Profile['affiliation']>;
}

/** The badge before the handle of a name block: organisation or government first, then affiliate, then paid. */
export function readBadge(block: Element, name: ReadName): ReadBadge {
  const badge = drawnBadge(block, (svg) => isBefore(svg, name.handleElement)) ?? 'none';
  const affiliation = affiliationIn(block, name);
  if (!affiliation) return { badge };
  const own = badge === 'organisation' || badge === 'government' ? badge : 'affiliate';
  return Object.keys(affiliation).length > 0 ? { badge: own, affiliation } : { badge: own };
}

/** The kind of the tick drawn in a block, else of the first drawing in it that may be one; undefined without any. */
export function drawnBadge(
  block: Element,
  isPlaced: (svg: Element) => boolean = () => true,
): Badge | undefined {
  const drawings = [...block.querySelectorAll('svg')].filter(
    (svg) => isPlaced(svg) && !svg.matches(NOT_BADGE),
  );
  const drawing = drawings.find((svg) => svg.matches(TICK)) ?? drawings[0];
  return drawing && badgeOfDrawing(drawing);
}

function badgeOfDrawing(svg: Element): Badge {
  const paths = [...svg.querySelectorAll('path')];
  const stops = [...svg.querySelectorAll('linearGradient stop')];
  if (
    stops.some((stop) =>
      GOLD.test(`${stop.getAttribute('stop-color') ?? ''} ${stop.getAttribute('style') ?? ''}`),
    )
  ) {
    return 'organisation';
  }
  const [path] = paths;
  if (!path || paths.length > 1 || svg.querySelector('circle, rect, image, use, polygon, ellipse, stop'))
    return 'unknown';
  const fill = path.getAttribute('fill');
  if (fill !== null && GOVERNMENT_GREY.test(fill)) return 'government';
  const isPlain = fill === null && !svg.querySelector('[fill], [style*="fill"]');
  return isPlain && svg.matches(TICK) ? 'paid' : 'unknown';
}

/** The small picture of the organisation that vouches for the account; undefined when there is none. */
function affiliationIn(block: Element, name: ReadName): ReadBadge['affiliation'] {
  if (!block.querySelector(PICTURE)) return undefined; // most blocks hold none, and need no search
  for (const link of block.querySelectorAll('[role="link"], a[href]')) {
    const handle = linkedHandle(link) ?? linkedHandle(link.querySelector('a[href]'));
    const isOwn = handle !== undefined && isSameHandle(handle, name.handle);
    const picture = link.querySelector(PICTURE);
    if (isOwn || !picture || !isBefore(link, name.handleElement) || drawnText(link, 'img')) continue;
    const organisation = picture.getAttribute('alt') || link.getAttribute('aria-label');
    return { ...(organisation && { name: organisation }), ...(handle && { handle }) };
  }
  return undefined;
}

function linkedHandle(link: Element | null): string | undefined {
  const [, handle = ''] =
    /^(?:https:\/\/(?:x|twitter)\.com)?\/(\w+)\/?$/.exec(link?.getAttribute('href') ?? '') ?? [];
  return HANDLE.test(handle) ? handle : undefined;
}

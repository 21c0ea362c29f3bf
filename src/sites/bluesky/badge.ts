/**
 * What the badges beside a name say. It is read from their drawings, because their labels are translated. A drawing
 * that isn't known is `unknown`. Clients derived from Bluesky's use other icons (mu: Phosphor's), which are known
 * here as well.
 */
import type { Badge } from '../../model';

/** How the drawings begin: a tick in a disc, a tick in a scalloped one, a robot. Bluesky's first, then mu's. */
const TICK = /^M17\.659 8\.175|^M128,24A104,104,0,1,0,232,128/;
const SCALLOPED = /^M8\.792 1\.|^M225\.86,102\.82/;
const ROBOT = /^M12 0a2 2 0 0 1 1 3\.73|^M200,48H136V16a8,8/;
/** Colours whose channels lie closer together than this (of 255) count as grey, in every theme. */
const GREY_SPREAD_MAX = 60;

export interface ReadBadges {
  badge: Badge;
  isBot: boolean;
}

/** The badges drawn in any of the places for them. */
export function readBadges(slots: readonly Element[]): ReadBadges {
  let badge: Badge = 'none';
  let isBot = false;
  for (const svg of slots.flatMap((slot) => [...slot.querySelectorAll('svg')])) {
    const paths = [...svg.querySelectorAll('path')].map((path) => path.getAttribute('d') ?? '');
    if (paths.some((path) => ROBOT.test(path))) isBot = true;
    else badge = badge === 'none' || badge === 'unknown' ? badgeOf(svg, paths) : badge;
  }
  return { badge, isBot };
}

function badgeOf(svg: Element, paths: readonly string[]): Badge {
  const [ground = svg] = svg.querySelectorAll('circle[r="11.5"], path');
  // Only its owner and those who verify see a grey badge: it is hidden from all others, or no longer valid.
  if (isGrey(ground.getAttribute('fill') ?? '')) return 'unknown';
  if (paths.some((path) => SCALLOPED.test(path))) return 'trusted-verifier';
  const isTick = TICK.test(paths[0] ?? '') && (ground.localName === 'circle' || paths.length === 1);
  return isTick ? 'verified' : 'unknown';
}

/** Whether a colour (`#dce2ea`, `rgb(44, 58, 78)`) is a grey; not for one that can't be told. */
function isGrey(colour: string): boolean {
  const [, hex] = /^#([0-9a-f]{6})$/i.exec(colour) ?? [];
  const channels = hex
    ? [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16))
    : (/^rgba?\((.+)\)$/.exec(colour)?.[1]?.split(',').slice(0, 3).map(Number) ?? []);
  return channels.length === 3 && Math.max(...channels) - Math.min(...channels) < GREY_SPREAD_MAX;
}

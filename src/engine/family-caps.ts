/** How much the signals of one family may add together. */
import type { Family } from '../model';

/** Least and most that the signals of a family add together, in nats: ten ways to say one thing count once. */
export const FAMILY_CAPS: Record<Family, [least: number, most: number]> = {
  name: [-3, 9],
  handle: [-3, 8],
  verification: [-6, 0],
  'self-description': [-3, 4],
  disclosure: [-6, 1],
  statistics: [-8, 2],
  context: [-5, 6],
  list: [-1, 5],
};

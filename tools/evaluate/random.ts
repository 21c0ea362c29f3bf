/** Chance that is the same on every machine: everything generated follows from the text it is seeded with. */
import { createHash } from 'node:crypto';
import type { Split } from './case';

export interface Random {
  /** Even in 0 … 1, 1 excluded. */
  next(): number;
  /** Whole, from `least` to `most`, both included. */
  whole(least: number, most: number): number;
  /** One of a list that isn't empty. */
  pick<T>(from: readonly T[]): T;
  /** True this often. */
  chance(share: number): boolean;
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** A generator seeded with a text (mulberry32). */
export function random(seed: string): Random {
  let state = digest(seed).readInt32LE(0);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    whole,
    chance: (share) => next() < share,
    pick: <T>(from: readonly T[]): T => {
      const one = from[whole(0, from.length - 1)];
      if (one === undefined) throw new RangeError('pick: nothing to pick from');
      return one;
    },
  };
}

/** A number from 0 to 255 that a text stands for. */
export const numberOf = (text: string): number => digest(text)[0] ?? 0;

/** The half a target belongs to, by a hash of its name: the same for ever, whatever else is in the sets. */
export function splitOf(target: string): Split {
  return numberOf(`split:${target}`) % 2 === 0 ? 'tuning' : 'test';
}

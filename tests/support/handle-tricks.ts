/** The twelve handle tricks that impersonators use. Deterministic: handle, name and seed decide. */

const LOWER = 'abcdefghijklmnopqrstuvwxyz';

export interface HandleTrick {
  id: string;
  /** Handles made from `handle`, none equal to it; empty where the trick finds nothing to work on. No site's length limit is kept. */
  apply(handle: string, options: { name: string; seed: number }): string[];
}

/** A small generator of even numbers in 0 … 1 (mulberry32). */
function randoms(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function pick<T>(random: () => number, from: readonly T[]): T | undefined {
  return from[Math.floor(random() * from.length)];
}

/** A place of a handle where `fits` holds, at random; the first character only when nothing else fits. */
function place(
  handle: string,
  random: () => number,
  fits: (character: string, i: number) => boolean,
): number | undefined {
  const all = Array.from(handle, (_, i) => i).filter((i) => fits(handle.charAt(i), i));
  const inner = all.filter((i) => i > 0);
  return pick(random, inner.length > 0 ? inner : all);
}

type Make = (handle: string, random: () => number, name: string) => (string | undefined)[];

function handleTrick(id: string, make: Make): HandleTrick {
  return {
    id,
    apply(handle, { name, seed }) {
      const made = make(handle, randoms(seed), name);
      return [...new Set(made.filter((h): h is string => h !== undefined && h !== '' && h !== handle))];
    },
  };
}

function changed(
  handle: string,
  at: number | undefined,
  change: (character: string) => string,
  length = 1,
): string | undefined {
  if (at === undefined) return undefined;
  return handle.slice(0, at) + change(handle.slice(at, at + length)) + handle.slice(at + length);
}

const isLetter = (c: string): boolean => /[a-z]/i.test(c);
const HANDLE_LOOKS = new Map(
  'l:I I:l i:l o:0 O:0 0:O m:rn w:vv d:cl 1:l s:5 e:3 a:4'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(2)]),
);
const VOWELS = 'aeiou';

function words(handle: string): string[] {
  return handle.match(/[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|[0-9]+/g) ?? [];
}

/** How the name would be typed as a handle. */
function spelt(name: string): string {
  return name.normalize('NFD').replace(/[^a-z0-9]/gi, '');
}

function otherVowel(character: string, random: () => number): string {
  const other =
    pick(
      random,
      Array.from(VOWELS).filter((v) => v !== character.toLowerCase()),
    ) ?? '';
  return character === character.toLowerCase() ? other : other.toUpperCase();
}

export const HANDLE_TRICKS: HandleTrick[] = [
  handleTrick('dropped-or-doubled', (handle, random) => [
    handle.length > 3 ? changed(handle, place(handle, random, isLetter), () => '') : undefined,
    changed(handle, place(handle, random, isLetter), (c) => c + c.toLowerCase()),
  ]),
  handleTrick('replaced', (handle, random) => [
    changed(
      handle,
      place(handle, random, isLetter),
      (c) =>
        pick(
          random,
          Array.from(LOWER).filter((l) => l !== c.toLowerCase()),
        ) ?? c,
    ),
  ]),
  handleTrick('swapped', (handle, random) => [
    changed(
      handle,
      place(
        handle,
        random,
        (c, i) => i + 1 < handle.length && c.toLowerCase() !== handle.charAt(i + 1).toLowerCase(),
      ),
      (two) => two.charAt(1) + two.charAt(0),
      2,
    ),
  ]),
  handleTrick('look-alike', (handle, random) => [
    changed(
      handle,
      place(handle, random, (c) => HANDLE_LOOKS.has(c)),
      (c) => HANDLE_LOOKS.get(c) ?? c,
    ),
  ]),
  handleTrick('underscore', (handle, random) => [
    handle.includes('_') ? handle.replaceAll('_', '') : undefined,
    handle.includes('_')
      ? undefined
      : changed(
          handle,
          place(handle, random, (_, i) => i > 0),
          (c) => `_${c}`,
        ),
    `${handle}_`,
  ]),
  handleTrick('digits-after', (handle, random) => [
    `${handle}${Math.floor(random() * 9) + 1}`,
    `${handle}${Math.floor(random() * 9000) + 1000}`,
  ]),
  handleTrick('prefix', (handle, random) => [
    `${pick(random, ['real', 'the', 'its', 'official', 'iam']) ?? ''}${handle}`,
  ]),
  handleTrick('suffix', (handle, random) => {
    const word = pick(random, ['official', 'hq', 'tv', 'us', 'news', 'support', 'help', 'team']) ?? '';
    return [`${handle}${word}`, `${handle}_${word}`];
  }),
  handleTrick('other-order', (handle, _, name) => {
    const own = words(handle);
    const parts =
      own.length === 2
        ? own
        : name
            .split(' ')
            .map(spelt)
            .filter((word) => word.length > 1);
    return parts.length === 2 ? [`${parts[1] ?? ''}${parts[0] ?? ''}`] : [];
  }),
  handleTrick('vowel', (handle, random) => [
    changed(
      handle,
      place(handle, random, (c) => VOWELS.includes(c.toLowerCase())),
      (c) => otherVowel(c, random),
    ),
  ]),
  handleTrick('name-spelt-out', (_, random, name) => {
    const base = spelt(name);
    return base === '' ? [] : [`${base}${pick(random, ['s', 'x', 'usa', '2', 'real', 'page', 'co']) ?? ''}`];
  }),
  handleTrick('service-word', (handle, random) => {
    const word = pick(random, ['support', 'care', 'refund', 'giveaway', 'claim', 'airdrop']) ?? '';
    return [`${handle}${word}`, `${word}_${handle}`];
  }),
];

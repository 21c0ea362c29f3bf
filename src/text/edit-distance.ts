/**
 * Edit distance of one (Damerau–Levenshtein: insert, delete, replace, swap two neighbours), with the edit itself; and an
 * alignment of two strings that tells in which parts they differ.
 */
import { skeleton } from './skeleton';

export interface Edit {
  kind: 'none' | 'insert' | 'delete' | 'replace' | 'swap';
  /** UTF-16 offset in the first string. */
  at: number;
  /** What stands there in the first string; empty for an insertion. */
  from: string;
  /** What stands in its place in the second; empty for a deletion. */
  to: string;
}

function startOfCharacter(text: string, i: number): number {
  const code = text.charCodeAt(i);
  const before = text.charCodeAt(i - 1);
  return code >= 0xdc00 && code <= 0xdfff && before >= 0xd800 && before <= 0xdbff ? i - 1 : i;
}

function sharedStart(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a.charCodeAt(n) === b.charCodeAt(n)) n += 1;
  return Math.min(startOfCharacter(a, n), startOfCharacter(b, n));
}

function sharedEnd(a: string, b: string, from: number): number {
  const most = Math.min(a.length, b.length) - from;
  let n = 0;
  while (n < most && a.charCodeAt(a.length - 1 - n) === b.charCodeAt(b.length - 1 - n)) n += 1;
  const cut = a.length - n;
  return startOfCharacter(a, cut) < cut || startOfCharacter(b, b.length - n) < b.length - n ? n - 1 : n;
}

const isOne = (text: string): boolean =>
  text.length === 1 || (text.length === 2 && (text.codePointAt(0) ?? 0) > 0xffff);

/**
 * The single insertion, deletion, replacement or swap of two neighbours that turns `a` into `b`, with `kind: 'none'`
 * when they are equal; undefined when it takes more. Counts characters, so an emoji is one. Case-sensitive.
 */
export function withinOneEdit(a: string, b: string): Edit | undefined {
  if (Math.abs(a.length - b.length) > 2) return undefined;
  const at = sharedStart(a, b);
  const end = sharedEnd(a, b, at);
  const from = a.slice(at, a.length - end);
  const to = b.slice(at, b.length - end);
  if (from === '' && to === '') return { kind: 'none', at, from, to };
  if (from === '' && isOne(to)) return { kind: 'insert', at, from, to };
  if (to === '' && isOne(from)) return { kind: 'delete', at, from, to };
  if (isOne(from) && isOne(to)) return { kind: 'replace', at, from, to };
  const [first = '', second = '', ...more] = from;
  return more.length === 0 && second !== '' && to === second + first
    ? { kind: 'swap', at, from, to }
    : undefined;
}

/** Characters that are aligned at most, since the alignment takes time in the product of both lengths. */
const MOST_ALIGNED = 200;
const SAME = 8;
const ALIKE = 6;
const NEIGHBOUR = 1;

/**
 * The parts of `a` that `b` doesn't have, as UTF-16 ranges [start, end) of `a`. Case doesn't count. A letter that only
 * looks like its counterpart (`I` for `l`) is marked: TesIaReal against Tesla gives "I" and "Real". Only the first 200
 * characters are aligned; what follows in `a` counts as different.
 */
export function difference(a: string, b: string): [start: number, end: number][] {
  const left = Array.from(a);
  const isShared = alignment(left.slice(0, MOST_ALIGNED), Array.from(b).slice(0, MOST_ALIGNED));
  const ranges: [start: number, end: number][] = [];
  let at = 0;
  left.forEach((character, i) => {
    const end = at + character.length;
    const last = ranges.at(-1);
    if (isShared[i] !== true) {
      if (last?.[1] === at) last[1] = end;
      else ranges.push([at, end]);
    }
    at = end;
  });
  return ranges;
}

/** How well two characters go together: the same but for case, alike to the eye, or not at all (0). */
function likeness(a: string, b: string): number {
  if (a.toLowerCase() === b.toLowerCase()) return SAME;
  const look = skeleton(`${a}x`);
  return look.length > 1 && look === skeleton(`${b}x`) ? ALIKE : 0;
}

/** For each character of `a`, whether the best alignment gives it the same character of `b`. */
function alignment(a: string[], b: string[]): boolean[] {
  const width = b.length + 1;
  const best = new Int32Array((a.length + 1) * width);
  const paired = new Uint8Array(best.length);
  const score = (i: number, j: number): number => best[i * width + j] ?? 0;
  // From the end, so that walking from the start prefers early counterparts.
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const skip = Math.max(score(i + 1, j), score(i, j + 1));
      const like = likeness(a[i] ?? '', b[j] ?? '');
      const next = (i + 1) * width + j + 1;
      const pair = like === 0 ? -1 : like + score(i + 1, j + 1) + (paired[next] === 1 ? NEIGHBOUR : 0);
      best[i * width + j] = Math.max(skip, pair);
      if (pair >= skip) paired[i * width + j] = 1;
    }
  }
  const shared: boolean[] = [];
  let j = 0;
  for (let i = 0; i < a.length; i += 1) {
    while (j < b.length && paired[i * width + j] !== 1 && score(i, j + 1) >= score(i + 1, j)) j += 1;
    const isPair = j < b.length && paired[i * width + j] === 1;
    shared.push(isPair && likeness(a[i] ?? '', b[j] ?? '') === SAME);
    if (isPair) j += 1;
  }
  return shared;
}

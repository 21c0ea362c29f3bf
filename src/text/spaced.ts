/** Finds words whose letters are set apart by spaces or full stops: "E l o n  M u s k", "E.l.o.n". */

/** The words of a name as far as spacing goes. */
export interface Spacing {
  /** White space before each word, in characters; 0 where only punctuation parts it from the one before. */
  gaps: number[];
  /** Whether each is one letter. */
  singles: boolean[];
}

/** Start and end (exclusive) of words that are one word, or of a run of single letters. */
export type Range = [start: number, end: number];

/** Fewer single letters in a row are initials ("J. K. Rowling", "U.S. Army"). */
const FEWEST = 3;

/** Every run of at least three single letters. */
export function spacedRuns({ singles }: Spacing): Range[] {
  const runs: Range[] = [];
  for (let start = 0; start < singles.length; start += 1) {
    let end = start;
    while (singles[end]) end += 1;
    if (end - start >= FEWEST) runs.push([start, end]);
    start = end;
  }
  return runs;
}

/**
 * Which words belong together: each run as one word, or, where some gaps in it are wider than the others, as one word
 * between any two wide gaps. Covers all words in order.
 */
export function joinedWords(spacing: Spacing, runs: readonly Range[]): Range[] {
  const words: Range[] = [];
  let at = 0;
  for (const run of [...runs, [spacing.singles.length, spacing.singles.length] as Range]) {
    for (; at < run[0]; at += 1) words.push([at, at + 1]);
    words.push(...parts(run, spacing.gaps));
    at = run[1];
  }
  return words;
}

function parts([start, end]: Range, gaps: readonly number[]): Range[] {
  const narrowest = Math.min(...gaps.slice(start + 1, end));
  const words: Range[] = [];
  for (let i = start; i < end; i += 1) {
    const last = words.at(-1);
    if (last === undefined || (gaps[i] ?? 0) > narrowest) words.push([i, i + 1]);
    else last[1] = i + 1;
  }
  let alone = 0;
  for (const [from, to] of words) {
    alone = to - from === 1 ? alone + 1 : 0;
    // Uneven gaps without words in them: the letters belong together after all.
    if (alone >= FEWEST) return [[start, end]];
  }
  return words;
}

/** Single letters in a row that are more than somebody's initials. */
const FEWEST_TOLD = 4;

/**
 * How a run is told as a trick: the letters with what parts them, or undefined where it is how one writes.
 * "N.A.S.A." is; "E.l.o.n" and "N A S A" aren't.
 */
export function toldRun(
  [start, end]: Range,
  letters: readonly string[],
  gaps: readonly number[],
): string | undefined {
  if (end - start < FEWEST_TOLD) return undefined;
  const isWide = gaps.slice(start + 1, end).some((gap) => gap > 0);
  const run = letters.slice(start, end);
  return isWide || run.some((letter) => letter !== letter.toUpperCase())
    ? run.join(isWide ? ' ' : '.')
    : undefined;
}

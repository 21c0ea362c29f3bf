/** Joins letters that were set apart: "E l o n  M u s k", "E.l.o.n". */

/** The words of a name in order, with what stood between them. */
export interface Words {
  tokens: string[];
  /** White space before each token, in characters; 0 where only punctuation parts it from the one before. */
  gaps: number[];
  /** Whether each is one letter. */
  singles: boolean[];
}

/** Fewer single letters in a row are initials ("J. K. Rowling", "U.S. Army"). */
const FEWEST = 3;

/**
 * Joins every run of at least three single letters into one token, or, where some gaps are wider than the others,
 * into one token for each word between wide gaps. Says which runs were joined as [start, end) of `words`.
 */
export function joinSpaced({ tokens, gaps, singles }: Words): { tokens: string[]; runs: [number, number][] } {
  const joined: string[] = [];
  const runs: [number, number][] = [];
  for (let start = 0; start < tokens.length;) {
    let end = start;
    while (singles[end]) end += 1;
    if (end - start < FEWEST) {
      end = Math.max(end, start + 1);
      joined.push(...tokens.slice(start, end));
    } else {
      joined.push(...parts(tokens.slice(start, end), gaps.slice(start, end)));
      runs.push([start, end]);
    }
    start = end;
  }
  return { tokens: joined, runs };
}

function parts(letters: string[], gaps: number[]): string[] {
  const narrowest = Math.min(...gaps.slice(1));
  const words: string[] = [];
  letters.forEach((letter, i) => {
    if (i === 0 || (gaps[i] ?? 0) > narrowest) words.push(letter);
    else words.push(`${words.pop() ?? ''}${letter}`);
  });
  let alone = 0;
  for (const word of words) {
    alone = word.length === letters[0]?.length ? alone + 1 : 0;
    // Uneven gaps without words in them: the letters belong together after all.
    if (alone >= FEWEST) return [letters.join('')];
  }
  return words;
}

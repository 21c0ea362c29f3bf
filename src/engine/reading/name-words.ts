/** Tokenizer of display names: the words of a name as they are written, each with its place and its folded reading. */
import { fold, type Folded } from '../../text/fold';
import { memoize } from '../../text/memoize';

export interface NameWord {
  /** As it stands in the name. */
  raw: string;
  /** UTF-16 offsets in the name, end exclusive; both 0 where the name as a whole had to be put in order first. */
  start: number;
  end: number;
  /** What a careful reader makes of it (text/fold): one token, or several where signs part it. */
  tokens: readonly string[];
}

/** Nobody's name has more; what follows is not read. */
const WORDS_MOST = 16;
const WORD = /&|(?:[^\s\p{P}|+=~]|[@!'’‘`´])+/gu;
const EAST = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}ー]';
/** Scripts without spaces stand directly next to Latin words: "BTS応援アカウント" is two words to its readers. */
const SEAM = new RegExp(`(?<=[\\p{Script=Latin}\\p{N}])(?=${EAST})|(?<=${EAST})(?=[\\p{Script=Latin}])`, 'u');
/** The words of the names of one page. */
const REMEMBERED = 32;

/** The words of a name, in order; those without a letter or digit are left out. */
export const nameWords = memoize(readWords, REMEMBERED);

function readWords(displayName: string): readonly NameWord[] {
  const whole = fold(displayName);
  const words: NameWord[] = [];
  // One word turned upside down is told as such only by itself.
  let isTurned = false;
  if (whole.tricks.some(({ kind }) => TURNED.has(kind))) return rewritten(whole);
  for (const found of displayName.matchAll(WORD)) {
    let start = found.index;
    for (const raw of found[0].split(SEAM)) {
      const { tokens, tricks } = fold(raw);
      isTurned ||= tricks.some(({ kind }) => kind === 'upside-down');
      const end = start + raw.length;
      if (tokens.length > 0 && words.length < WORDS_MOST) words.push({ raw, start, end, tokens });
      start = end;
    }
  }
  return isTurned || isSpeltOut(whole, words) ? words : rewritten(whole);
}

/** Tricks after which the name stands in another order than it is written in. */
const TURNED = new Set(['bidi', 'upside-down']);

/** Whether word by word the name reads as it does as a whole: not turned round, upside down or set apart. */
function isSpeltOut({ tokens }: Folded, words: readonly NameWord[]): boolean {
  return lettersOf(words) === tokens.join('');
}

const lettersOf = (words: readonly NameWord[]): string => words.map(({ tokens }) => tokens.join('')).join('');

const rewritten = ({ tokens }: Folded): NameWord[] =>
  tokens
    .flatMap((token) => token.split(SEAM))
    .slice(0, WORDS_MOST)
    .map((token) => ({ raw: token, start: 0, end: 0, tokens: [token] }));

/** Where names stand in a plain text, also with the endings that languages give them ("Илона Маска", "Musk's"). */
import { memoize } from '../text/memoize';
import { isSpaced } from './phrases-in';
import { plainText } from './plain-text';

export interface Span {
  /** UTF-16 units, the end excluded. */
  from: number;
  to: number;
}

/** Names of some candidates of one profile. */
const REMEMBERED = 128;
/** A shorter name is part of too many words. */
const SHORTEST = 2;
/** Letters of a word from which an ending may follow; of longer ones the last letter may change. */
const INFLECTED = 4;

/** A letter or mark of the scripts that put spaces between words; those of the others may follow a name directly. */
const LETTER = '[a-z\\u00df-\\u0dff\\u1e00-\\u1fff]';

/** @param plain a text as plain-text.ts gives it; @param names as they are written */
export function nameSpans(plain: string, names: readonly string[]): Span[] {
  const spans: Span[] = [];
  for (const name of names) {
    // Few of a target's names are met in a text, and a pattern is dear.
    if (!mayStand(plain, name)) continue;
    const pattern = patternOf(name);
    if (!pattern) continue;
    for (const found of plain.matchAll(pattern))
      spans.push({ from: found.index, to: found.index + found[0].length });
  }
  return spans.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** Letters at a name's start that no ending changes. */
const START = /^[a-z0-9]{1,3}/i;

function mayStand(plain: string, name: string): boolean {
  const start = START.exec(name)?.[0];
  // What follows three letters may be an apostrophe or an accent, which aren't read; what follows fewer as well.
  return start === undefined || plain.includes(start.toLowerCase());
}

const patternOf = memoize((name: string): RegExp | false => {
  const words = plainText(name)
    .split(/[\s#]+/)
    .filter((word) => word !== '');
  const whole = words.join('');
  if (whole.length < SHORTEST) return false;
  if (!isSpaced(whole, 0)) return new RegExp(words.join(' ?'), 'gu');
  const parts = words.map((word) => withEnding(word, words.length > 1));
  return new RegExp(`(?<!${LETTER}|[0-9])${parts.join(' ?')}(?!${LETTER})`, 'gu');
}, REMEMBERED);

/** A long word may change its last letter with the ending; a short one only takes one on. */
function withEnding(word: string, isOneOfSeveral: boolean): string {
  if (word.length > INFLECTED) return `${word.slice(0, -1)}${LETTER}{0,3}`;
  return word.length === INFLECTED && isOneOfSeveral ? `${word}${LETTER}{0,2}` : `${word}s?`;
}

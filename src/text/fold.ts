/**
 * The readable fold: what a careful reader would call a name, for comparison and for work on its words.
 *
 * Lower case; styled alphabets as plain letters; Latin letters without accents (other scripts keep theirs); invisible
 * characters, ticks, emoji and signs left out and noted as tricks; apostrophes dropped (`O'Brien` is obrien), `&`
 * read as the word `and`, other punctuation as a space. A letter of another script inside a Latin word is read as the
 * Latin letter it looks like; a word wholly in its own script stays in it. Digits stay digits. At least three single
 * letters in a row are one word set apart ("T e s l a"; "J. R. R." gives jrr), fewer are initials.
 *
 * Folding a fold changes nothing. No input throws; those longer than 500 code points are cut there first.
 */
import { readName } from './fold-unicode';
import { bounded } from './read';
import { withoutShortcodes } from './shortcodes';
import { joinSpaced, type Words } from './spaced';
import { Tricks, type Trick } from './tricks';

export type { Trick } from './tricks';

export interface Folded {
  /** The tokens with one space between them. */
  text: string;
  tokens: string[];
  tricks: Trick[];
}

/** Single letters in a row that are more than somebody's initials. */
const FEWEST_SPACED = 4;

/** The readable fold of a name; see the head of this file for what it does. */
export function fold(text: string): Folded {
  const name = bounded(text);
  for (let i = 0; i < name.length; i += 1) {
    if (name.charCodeAt(i) > 0x7f) {
      const { words, tricks } = readName(name);
      return finish(words, tricks, name);
    }
  }
  if (!name.includes(':')) return foldAscii(name);
  const tricks = new Tricks();
  const rest = withoutShortcodes(name, (code, isTick) => tricks.note(isTick ? 'tick' : 'emoji', code));
  return finish(asciiWords(rest), tricks, rest);
}

function foldAscii(name: string): Folded {
  const words = asciiWords(name);
  let singles = 0;
  for (const single of words.singles) {
    singles = single ? singles + 1 : 0;
    if (singles >= 3) return finish(words, new Tricks(), name);
  }
  return { text: words.tokens.join(' '), tokens: words.tokens, tricks: [] };
}

function finish(words: Words, tricks: Tricks, name: string): Folded {
  const { tokens, runs } = joinSpaced(words);
  for (const [start, end] of runs) {
    const isWide = words.gaps.slice(start + 1, end).some((gap) => gap > 0);
    // "N.A.S.A." is how it is written; "E.l.o.n" and "N A S A" are not.
    if (end - start < FEWEST_SPACED || (!isWide && !/[a-z]\.[a-z]/.test(name))) continue;
    tricks.note('spaced', words.tokens.slice(start, end).join(isWide ? ' ' : '.'));
  }
  const whole = runs.length > 0 ? tokens.map((token) => token.normalize('NFC')) : tokens;
  return { text: whole.join(' '), tokens: whole, tricks: tricks.all() };
}

const SPACE = 1;
const SILENT = 2;
const AND = 3;
const PART = 4;
/** What each ASCII character does; everything else parts words without being a space. */
const ROLE = new Uint8Array(128);
for (let i = 0; i < 128; i += 1) {
  const character = String.fromCharCode(i);
  if (/[a-z0-9]/i.test(character)) ROLE[i] = PART;
  else if (/\s/.test(character)) ROLE[i] = SPACE;
  else if (character === "'" || character === '`') ROLE[i] = SILENT;
  else if (character === '&') ROLE[i] = AND;
}

function asciiWords(name: string): Words {
  const words: Words = { tokens: [], gaps: [], singles: [] };
  const lower = name.toLowerCase();
  let token = '';
  let gap = 0;
  let from = -1;
  const push = (word: string): void => {
    words.tokens.push(word);
    words.gaps.push(gap);
    words.singles.push(word.length === 1 && word >= 'a');
    gap = 0;
  };
  for (let i = 0; i <= lower.length; i += 1) {
    const role = i < lower.length ? (ROLE[lower.charCodeAt(i)] ?? 0) : 0;
    if (role === PART) {
      if (from < 0) from = i;
      continue;
    }
    if (from >= 0) token += lower.slice(from, i);
    from = -1;
    if (role === SILENT) continue;
    if (token !== '') push(token);
    token = '';
    if (role === AND) push('and');
    else if (role === SPACE) gap += 1;
  }
  return words;
}

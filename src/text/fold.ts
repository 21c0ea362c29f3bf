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
import { readTokens } from './fold-unicode';
import { bounded } from './read';
import { memoize } from './memoize';
import { withoutShortcodes } from './shortcodes';
import { joinedWords, spacedRuns, toldRun, type Spacing } from './spaced';
import { Tricks, type Trick } from './tricks';

export interface Folded {
  /** The tokens with one space between them. */
  text: string;
  tokens: string[];
  tricks: Trick[];
}

/** Names that one page shows at once, and the listed ones that they are held against. */
const REMEMBERED = 128;

/** The readable fold of a name; see the head of this file for what it does. Answers are shared: change none. */
export const fold = memoize(readFold, REMEMBERED);

function readFold(text: string): Folded {
  const name = bounded(text);
  for (let i = 0; i < name.length; i += 1) {
    if (name.charCodeAt(i) > 0x7f) {
      const tricks = new Tricks();
      const tokens = readTokens(name, tricks);
      return { text: tokens.join(' '), tokens, tricks: tricks.all() };
    }
  }
  if (!name.includes(':')) return foldAscii(name, undefined);
  const tricks = new Tricks();
  const rest = withoutShortcodes(name, (code, isTick) => tricks.note(isTick ? 'tick' : 'emoji', code));
  return foldAscii(rest, tricks);
}

function foldAscii(name: string, found: Tricks | undefined): Folded {
  const words = asciiWords(name);
  const runs = words.most < 3 ? [] : spacedRuns(words);
  if (runs.length === 0) {
    return { text: words.tokens.join(' '), tokens: words.tokens, tricks: found?.all() ?? [] };
  }
  const tricks = found ?? new Tricks();
  const written = name.split(/[^a-z0-9&'`]+/i).filter((word) => word !== '');
  for (const run of runs) {
    const told = toldRun(run, written.length === words.tokens.length ? written : words.tokens, words.gaps);
    if (told !== undefined) tricks.note('spaced', told);
  }
  const tokens = joinedWords(words, runs).map(([start, end]) => words.tokens.slice(start, end).join(''));
  return { text: tokens.join(' '), tokens, tricks: tricks.all() };
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

interface AsciiWords extends Spacing {
  tokens: string[];
  /** Single letters in the longest row of them. */
  most: number;
}

function asciiWords(name: string): AsciiWords {
  const words: AsciiWords = { tokens: [], gaps: [], singles: [], most: 0 };
  const lower = name.toLowerCase();
  let token = '';
  let gap = 0;
  let row = 0;
  let from = -1;
  const push = (word: string): void => {
    words.tokens.push(word);
    words.gaps.push(gap);
    const isSingle = word.length === 1 && word >= 'a';
    words.singles.push(isSingle);
    row = isSingle ? row + 1 : 0;
    if (row > words.most) words.most = row;
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

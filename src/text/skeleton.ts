/**
 * The visual skeleton: strings that look alike share it. For equality and near-equality only; nobody reads it.
 *
 * Built from the raw text, name or handle. No separators, no accents, no case; every character by what it looks like
 * (UTS #39 prototypes and our supplement), then classes of ASCII: `i l 1 | !` are l, `0` is o, `rn` is m, `vv` is w,
 * `cl` is d (so is `ci`, since I and l are one), `5 $` s, `3` e, `4 @` a.
 *
 * Digits: read as letters only when the text has letters. The last run of digits stays as it is ("user2024",
 * "Maroon 5"), unless it is made of 0 and 1 alone and is the only one ("PayPa1"), or of 0 1 3 4 5 in a text that has
 * digits before other letters already ("B1ll G4te5"). `|` and `!` count between letters, `|` also at the end of a word;
 * `$` and `@` in a word that has letters, digits between or not, but a leading `@` belongs to no name.
 *
 * In the Latin script the two cases of a letter share a skeleton. In other scripts each case counts as what it looks
 * like: Greek Ν is n, ν is v.
 */
import type { Character } from './characters';
import { bounded, MOST_CODE_POINTS, read } from './read';
import { memoize } from './memoize';

const DIGIT = 1;
const LETTER = 2;
const LEET_TAIL = 4;
const BINARY = 8;

/** Kind of each ASCII character, as bits. */
const KINDS = new Uint8Array(128);
/** The class of each ASCII letter or digit that isn't kept. */
const CLASSES: string[] = [];
for (let i = 0; i < 128; i += 1) {
  const character = String.fromCharCode(i);
  if (/[a-z]/i.test(character)) KINDS[i] = LETTER;
  else if (/[0-9]/.test(character))
    KINDS[i] = DIGIT | (/[01345]/.test(character) ? LEET_TAIL : 0) | (/[01]/.test(character) ? BINARY : 0);
  CLASSES.push(character.toLowerCase());
}
for (const [characters, letter] of [
  ['iI1|!', 'l'],
  ['0', 'o'],
  ['3', 'e'],
  ['4@', 'a'],
  ['5$', 's'],
] as const) {
  for (const character of characters) CLASSES[character.charCodeAt(0)] = letter;
}

const CLASS_CODES = Uint8Array.from(CLASSES, (letter) => letter.charCodeAt(0));

function kindAt(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (code < 0x80) return KINDS[code] ?? 0;
  return Number.isNaN(code) ? 0 : LETTER;
}

/** The parts of handles and names that are held against one another. */
const REMEMBERED = 256;

/** The visual skeleton of a text; see the head of this file. Longer inputs are cut to 500 code points first. */
export const skeleton = memoize(readSkeleton, REMEMBERED);

function readSkeleton(text: string): string {
  const short = bounded(text);
  for (let i = 0; i < short.length; i += 1) {
    // Composed last: dropping what stood between two characters may have brought them together.
    if (short.charCodeAt(i) > 0x7f) return classes(lookAlike(short)).normalize('NFC');
  }
  return classes(short.includes(':') ? lookAlike(short) : short);
}

/**
 * The skeleton's UTF-16 codes, written into `codes`; makes no string where the text is plain ASCII.
 * @returns the skeleton's length; what doesn't fit into `codes` is left out of it, and counted
 */
export function skeletonInto(text: string, codes: Uint16Array): number {
  let isPlain = text.length <= MOST_CODE_POINTS;
  let kinds = 0;
  for (let i = 0; isPlain && i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    isPlain = code < 0x80 && code !== COLON;
    kinds |= KINDS[code] ?? 0;
  }
  if (isPlain) return classesInto(text, codes, (kinds & DIGIT) === 0 ? text.length : keptFrom(text));
  const whole = skeleton(text);
  for (let i = 0; i < whole.length; i += 1) codes[i] = whole.charCodeAt(i);
  return whole.length;
}

/** As `classes`, for ASCII; digits from `kept` on stay as they are. */
function classesInto(text: string, codes: Uint16Array, kept: number): number {
  let length = 0;
  let held = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    let now: number;
    if (KINDS[code] === 0) now = signAt(text, i).charCodeAt(0) || 0;
    else now = i >= kept ? code : (CLASS_CODES[code] ?? 0);
    if (now === 0) continue;
    const merged = merge(held, now);
    if (merged === 0 && held !== 0) codes[length++] = held;
    held = merged === 0 ? now : merged;
  }
  if (held !== 0) codes[length++] = held;
  return length;
}

const [C, D, L, M, N, R, V, W] = Array.from('cdlmnrvw', (letter) => letter.charCodeAt(0)) as [
  ...[number, number, number, number, number, number, number, number],
];
const COLON = 58;

/** The letter that two letters side by side look like, or 0. */
function merge(held: number, now: number): number {
  if (now === N) return held === R ? M : 0;
  if (now === V) return held === V ? W : 0;
  return now === L && held === C ? D : 0;
}

/** Where the last run of digits starts when it is to be kept; the text's length when it is to be read. */
function keptFrom(text: string): number {
  let end = text.length;
  while (end > 0 && kindAt(text, end - 1) === 0) end -= 1;
  let start = end;
  let all = 0xff;
  for (; start > 0; start -= 1) {
    const kind = kindAt(text, start - 1);
    if ((kind & DIGIT) === 0) break;
    all &= kind;
  }
  if (start === end) return text.length;
  let hasLetters = false;
  let hasDigits = false;
  for (let i = 0; i < start; i += 1) {
    const kind = kindAt(text, i);
    if (kind === LETTER) hasLetters = true;
    else if (kind !== 0) hasDigits = true;
  }
  if (!hasLetters) return 0;
  return (hasDigits ? all & LEET_TAIL : all & BINARY) !== 0 ? text.length : start;
}

/** Whether a letter stands on this side of a sign, with nothing but digits, `$` and `@` between ("J3$53", "5@nj4n@"). */
function isInWord(text: string, at: number, step: 1 | -1): boolean {
  for (let i = at + step; i >= 0 && i < text.length; i += step) {
    const kind = kindAt(text, i);
    if (kind === LETTER) return true;
    const code = text.charCodeAt(i);
    if (kind === 0 && code !== DOLLAR && code !== AT) return false;
  }
  return false;
}
const [DOLLAR, AT] = [36, 64];

/** The letter that a sign stands for where it is, or nothing. */
function signAt(text: string, i: number): string {
  const sign = text.charAt(i);
  if (sign === '$') return isInWord(text, i, -1) || isInWord(text, i, 1) ? 's' : '';
  if (sign === '@')
    return isInWord(text, i, -1) || (kindAt(text, i - 1) !== 0 && isInWord(text, i, 1)) ? 'a' : '';
  if (sign !== '!' && sign !== '|') return '';
  let next = i + 1;
  while (text.charAt(next) === sign) next += 1;
  if (kindAt(text, next) === LETTER) return 'l';
  if (sign === '!') return '';
  let last = i - 1;
  while (last >= 0 && text.charAt(last) === '|') last -= 1;
  return kindAt(text, last) === LETTER ? 'l' : '';
}

function classes(text: string): string {
  const kept = keptFrom(text);
  let out = '';
  let held = '';
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    let now: string;
    if (code > 0x7f) now = text.charAt(i);
    else if (KINDS[code] === 0) now = signAt(text, i);
    else if (i >= kept) now = text.charAt(i);
    else now = CLASSES[code] ?? '';
    if (now === '') continue;
    if (held === 'r' && now === 'n') held = 'm';
    else if (held === 'v' && now === 'v') held = 'w';
    else if (held === 'c' && now === 'l') held = 'd';
    else {
      out += held;
      held = now;
    }
  }
  return out + held;
}

/** The text with every character replaced by what it looks like; ASCII signs and white space stay. */
function lookAlike(text: string): string {
  let out = '';
  for (const character of read(text)) out += lookOf(character);
  return out;
}

function lookOf({ kind, look, raw }: Character): string {
  switch (kind) {
    case 'letter':
    case 'digit':
    case 'mark':
      return look;
    case 'punctuation':
    case 'symbol':
    case 'and':
      return raw < '\x80' ? raw : ' ';
    case 'space':
    case 'tick':
    case 'emoji':
    case 'private-use':
      return ' ';
    default:
      return '';
  }
}

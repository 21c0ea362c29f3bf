/**
 * What one character looks like and how a reader would name it, by UTS #39 and our supplement.
 * `characters.ts` asks once for each character and keeps the answer.
 */
import { homoglyphPrototype } from './homoglyphs';
import {
  FAUX_PAIRS,
  FIRST_REGIONAL,
  LATIN_PAIRS,
  LOOK_PAIRS,
  ODD_LATIN_PAIRS,
  SIGN_PAIRS,
  STYLED_PAIRS,
  STYLED_RUNS,
} from './data/supplement';
import { blockScript } from './script';

/** `a b c d` to a→b, c→d. */
export function pairs(text: string): Map<string, string> {
  const parts = text.split(' ');
  const map = new Map<string, string>();
  for (let i = 0; i + 1 < parts.length; i += 2) {
    if (!map.has(parts[i] ?? '')) map.set(parts[i] ?? '', parts[i + 1] ?? '');
  }
  return map;
}

function styledLetters(): Map<string, string> {
  const map = pairs(STYLED_PAIRS);
  for (const [first, letters] of STYLED_RUNS) {
    for (let i = 0; i < letters.length; i += 1) map.set(String.fromCodePoint(first + i), letters.charAt(i));
  }
  return map;
}

interface Tables {
  styled: Map<string, string>;
  latin: Map<string, string>;
  odd: Map<string, string>;
  look: Map<string, string>;
  faux: Map<string, string>;
  sign: Map<string, string>;
}
let made: Tables | undefined;

/** The supplement as maps; made on first use. */
export function tables(): Tables {
  made ??= {
    styled: styledLetters(),
    latin: pairs(LATIN_PAIRS),
    odd: pairs(ODD_LATIN_PAIRS),
    look: pairs(LOOK_PAIRS),
    faux: pairs(FAUX_PAIRS),
    sign: pairs(SIGN_PAIRS),
  };
  return made;
}

/** Marks that no letter needs: accents, strokes, rings, the points of Hebrew and Arabic. Kana voicing marks are letters' parts. */
const LOOSE_MARKS =
  /(?![\u3099\u309A])(?=\p{M})[\p{Script=Inherited}\p{Me}\u0483-\u0487\u0591-\u05C7\u0610-\u061A\u06D6-\u06ED]/gu;

/** Without accents, strokes and rings; the vowel signs of scripts that write them as marks stay. */
export function withoutLooseMarks(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= 0x300 && code <= 0x36f) continue;
    // The block test spares most names the regular expression, which takes milliseconds when cold.
    if (code >= 0x300 && blockScript(code) === undefined) return text.replace(LOOSE_MARKS, '');
    out += text.charAt(i);
  }
  return out;
}

/** Steps from a character to the end of its chain of look-alikes; the longest chain in the data has four. */
const MOST_STEPS = 6;

function supplemented(character: string): string | undefined {
  const { styled, latin, odd, look } = tables();
  return (
    look.get(character) ??
    styled.get(character) ??
    odd.get(character) ??
    latinLook(character) ??
    latin.get(character)
  );
}

/** The few letters that look like something else than what they are read as. */
function latinLook(character: string): string | undefined {
  return character === 'þ' || character === 'ƿ' ? 'p' : undefined;
}

function step(text: string): string {
  let out = '';
  for (const character of withoutLooseMarks(text.normalize('NFD')))
    out += character < '\x80' ? character : next(character);
  return withoutLooseMarks(out.normalize('NFD'));
}

/** A styled letter is its plain letter before it is anything that its style can be mistaken for. */
function next(character: string): string {
  const compatible = character.normalize('NFKC');
  if (/^[a-z]+$/i.test(compatible)) return compatible;
  if (blockScript(character.codePointAt(0) ?? 0) === undefined && /^\p{M}/u.test(character))
    return compatible;
  return supplemented(character) ?? homoglyphPrototype(character.codePointAt(0) ?? 0) ?? compatible;
}

function settle(text: string): string {
  let now = text;
  for (let i = 0; i < MOST_STEPS; i += 1) {
    const next = step(now);
    if (next === now) break;
    // The source writes m as "rn"; a reader of names reads m.
    now = next === 'rn' ? 'm' : next;
  }
  return now;
}

/**
 * What a character looks like: lower-case ASCII where it can be, else its own letter in lower case, without accents.
 * Letters of the Latin script look alike in both cases. UTS #39 is case-sensitive (Cyrillic М looks like M, н like h),
 * so other scripts are mapped as they stand, then put in lower case, then mapped again.
 */
export function lookOf(character: string, isLatin: boolean): string {
  const drawn = tables().look.get(character);
  if (drawn !== undefined && HANGUL.test(character)) return drawn;
  // Taken to pieces, Hangul syllables would be compared by strokes; nothing Latin looks like them.
  if (HANGUL.test(character)) return character.normalize('NFKC');
  const first = settle(isLatin ? character.toLowerCase() : character);
  return settle(first.toLowerCase()).toLowerCase().normalize('NFC');
}

const HANGUL = /^\p{Script=Hangul}/u;
const ASCII_WORD = /^[a-z]+$/;

/** The Latin letters that a letter of another script can be read as; undefined when it looks like none. */
export function latinReading(character: string): string | undefined {
  return readingOf(character) ?? readingOf(character.toLowerCase());
}

function readingOf(character: string): string | undefined {
  const look = settle(character).toLowerCase();
  if (ASCII_WORD.test(look)) return look;
  const { faux } = tables();
  return faux.get(character) ?? faux.get(withoutLooseMarks(character.normalize('NFD')));
}

/** What a Latin letter is in plain lower-case ASCII (`Ł` l, `ß` ss, `𝐄` e), or itself in lower case. */
export function plainLatin(character: string): string {
  const { styled, latin, odd } = tables();
  let out = '';
  for (const part of withoutLooseMarks(
    (styled.get(character) ?? character).normalize('NFKD'),
  ).toLowerCase()) {
    out +=
      part < '\x80'
        ? part
        : (latin.get(part) ?? odd.get(part) ?? styled.get(part) ?? asciiLook(part) ?? part);
  }
  return withoutLooseMarks(out);
}

function asciiLook(character: string): string | undefined {
  const look = lookOf(character, true);
  return ASCII_WORD.test(look) ? look : undefined;
}

/** a–z for a regional indicator. */
export function regionalLetter(codePoint: number): string {
  return String.fromCharCode(97 + codePoint - FIRST_REGIONAL);
}

/**
 * What one character is in a name: its kind, script, reading and look, worked out once and kept. Nothing is decided here
 * about the name as a whole.
 */
import { BADGE_LETTERS, FIRST_REGIONAL, TICKS } from './data/supplement';
import { latinReading, lookOf, pairs, plainLatin, regionalLetter, tables, withoutLooseMarks } from './looks';
import { blockScript, isLetter, scriptOf } from './script';

export type Kind =
  | 'letter'
  | 'digit'
  | 'mark'
  | 'space'
  | 'blank' // invisible, but as wide as a letter
  | 'invisible'
  | 'joiner'
  | 'selector'
  | 'tag'
  | 'bidi'
  | 'regional'
  | 'tick'
  | 'emoji'
  | 'symbol'
  | 'private-use'
  | 'and'
  | 'silent' // apostrophes and the like: nothing is heard or split
  | 'punctuation';

export interface Character {
  kind: Kind;
  raw: string;
  codePoint: number;
  /** Lower-case reading in its own script; spaces where it stands for several words. */
  plain: string;
  /** `Latin`, `Cyrillic`, … `Common`. */
  script: string;
  /** What it looks like: ASCII where possible. */
  look: string;
  /** A decorated form of a Latin letter. */
  isStyled: boolean;
  /** The Latin reading of a letter of a script that is often mistaken for Latin. */
  latin?: string;
  /** A stroke or ring over its letter, or the badge kind of a lone letter. */
  isOverlay?: boolean;
  badge?: 'tick' | 'symbol';
  /** Of a sign: the letters that it looks like next to a letter. `plain` is the same where it is also read so, else a space. */
  sign?: string;
}

/** Scripts whose letters are passed off as Latin inside a word; others next to Latin are two languages, no trick. */
const PASSED_OFF = new Set(
  'Cyrillic Greek Armenian Cherokee Coptic Lisu Canadian_Aboriginal Georgian Runic Gothic Old_Italic Deseret Osage Glagolitic Carian Lycian Lydian Warang_Citi Elbasan Caucasian_Albanian Osmanya Shavian Miao Medefaidrin Vai Bamum Tifinagh Other'.split(
    ' ',
  ),
);

const SILENT = new Set("'`´‘’‛′ʹʻʼʽʾʿˈˊˋ＇｀ـ");
const BIDI = /^[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
const SELECTOR = /^[\uFE00-\uFE0F\u180B-\u180F\u{E0100}-\u{E01EF}]/u;
const BLANK = /^[\u115F\u1160\u3164\uFFA0\u2800]/;
const OVERLAY = /^[\u0334-\u0338\u20D0-\u20F0\u0488\u0489]/;
const KANA_SIGNS = /^[\u30FC\uFF70\u3031-\u3035]/;
/** Compatibility forms that ordinary writing uses; they are no decoration. */
const ORDINARY_FORM = /^[ªºﬀ-ﬆǄ-ǌǱ-ǳŉĿŀſ№]/;

/** Emoji that are drawn like letters. */
const EMOJI_LETTERS = pairs('⭕ o ❌ x ✖ x ✝ t 💲 s ➕ t 🔘 o 🌀 o 🌐 o ⚽ o 🏀 o');

const TICK_SET = new Set(TICKS);
const MOST_REMEMBERED = 20_000;
const remembered = new Map<number, Character>();

/** The character of a code point. The same object each time; don't change it. */
export function characterOf(codePoint: number): Character {
  const known = remembered.get(codePoint);
  if (known !== undefined) return known;
  const character = describe(codePoint);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(codePoint, character);
  return character;
}

function describe(codePoint: number): Character {
  const raw = String.fromCodePoint(codePoint);
  const base = { raw, codePoint, plain: '', script: 'Common', look: '', isStyled: false };
  const kind = kindOf(raw, codePoint);
  if (kind === 'letter' || kind === 'digit') return letter(base, kind);
  if (kind === 'mark') return mark(base);
  if (kind === 'regional') {
    const plain = regionalLetter(codePoint);
    return { ...base, kind, plain, look: plain, isStyled: true, script: 'Latin' };
  }
  const isSign = kind === 'symbol' || kind === 'punctuation';
  const sign = EMOJI_LETTERS.get(raw) ?? tables().sign.get(raw) ?? (isSign ? signLook(raw) : undefined);
  return sign === undefined
    ? { ...base, kind }
    : { ...base, kind, sign, plain: tables().sign.has(raw) || EMOJI_LETTERS.has(raw) ? sign : ' ' };
}

/** What a sign looks like; × joins two names more often than it stands for an x. */
function signLook(raw: string): string | undefined {
  const look = raw > '\x7f' && raw !== '×' ? lookOf(raw, false) : '';
  return /^[a-z0-9]+$/.test(look) ? look : undefined;
}

function kindOf(raw: string, codePoint: number): Kind {
  if (codePoint < 0x80) return asciiKind(raw);
  if (blockScript(codePoint) !== undefined) return 'letter';
  if (TICK_SET.has(raw)) return 'tick';
  if (tables().styled.has(raw)) return 'letter';
  return invisibleKind(raw, codePoint) ?? visibleKind(raw, codePoint);
}

function asciiKind(raw: string): Kind {
  if (/[a-z]/i.test(raw)) return 'letter';
  if (/[0-9]/.test(raw)) return 'digit';
  if (/\s/.test(raw)) return 'space';
  if (raw === '&') return 'and';
  return SILENT.has(raw) ? 'silent' : 'punctuation';
}

function invisibleKind(raw: string, codePoint: number): Kind | undefined {
  if (codePoint === 0x200c || codePoint === 0x200d) return 'joiner';
  if (BIDI.test(raw)) return 'bidi';
  if (SELECTOR.test(raw)) return 'selector';
  if (BLANK.test(raw)) return 'blank';
  if (codePoint >= 0xe0000 && codePoint <= 0xe007f) return 'tag';
  if (/^\p{Default_Ignorable_Code_Point}/u.test(raw)) return 'invisible';
  if (/^\p{White_Space}/u.test(raw)) return 'space';
  if (/^\p{Co}/u.test(raw)) return 'private-use';
  return undefined;
}

function visibleKind(raw: string, codePoint: number): Kind {
  if (codePoint >= FIRST_REGIONAL && codePoint < FIRST_REGIONAL + 26) return 'regional';
  if (SILENT.has(raw)) return 'silent';
  if (raw === '＆') return 'and';
  if (/^\p{M}/u.test(raw)) return 'mark';
  if (/^\p{Lm}/u.test(raw) && scriptOf(codePoint) === 'Common' && !KANA_SIGNS.test(raw)) {
    return /^[a-z]/i.test(raw.normalize('NFKC')) ? 'letter' : 'silent';
  }
  if (isLetter(raw)) return 'letter';
  if (/^\p{N}/u.test(raw)) return /^\p{Nl}/u.test(raw) ? 'letter' : 'digit';
  if (/^[©®™℠]/.test(raw)) return 'symbol';
  if (/^[\p{Extended_Pictographic}\p{Emoji_Modifier}]/u.test(raw)) return 'emoji';
  if (/^\p{S}/u.test(raw)) return 'symbol';
  return 'punctuation';
}

function mark(base: Omit<Character, 'kind'>): Character {
  const isLoose = withoutLooseMarks(base.raw) === '';
  return {
    ...base,
    kind: 'mark',
    plain: base.raw,
    look: isLoose ? '' : base.raw,
    isOverlay: OVERLAY.test(base.raw),
  };
}

function letter(base: Omit<Character, 'kind'>, kind: 'letter' | 'digit'): Character {
  const { raw, codePoint } = base;
  const { styled, odd } = tables();
  const composed = styled.get(raw) ?? raw.normalize('NFKC');
  if (/^\p{M}+$/u.test(composed)) return mark({ ...base, raw: composed });
  const script = firstScript(composed, codePoint);
  const isLatin = script === 'Latin';
  const own = isLatin ? plainLatin(raw) : composed.toLowerCase().replaceAll('ς', 'σ');
  const plain = lettersOf(own);
  const isCompatible = raw.normalize('NFC') !== composed && !ORDINARY_FORM.test(raw);
  const character: Character = {
    ...base,
    kind: plain === '' ? 'silent' : kind,
    script,
    plain,
    look: lettersOf(lookOf(raw, isLatin)).replaceAll(' ', ''),
    isStyled: kind === 'letter' && isLatin && (styled.has(raw) || odd.has(raw.toLowerCase()) || isCompatible),
  };
  const latin = PASSED_OFF.has(script) ? (latinReading(raw) ?? piecewise(plain)) : undefined;
  if (latin !== undefined) character.latin = latin;
  if (BADGE_LETTERS.tick.includes(raw)) character.badge = 'tick';
  if (BADGE_LETTERS.symbol.includes(raw)) character.badge = 'symbol';
  return character;
}

/** The script of the first piece that has one. */
function firstScript(pieces: string, codePoint: number): string {
  for (const piece of pieces) {
    const script = scriptOf(piece.codePointAt(0) ?? 0);
    if (script !== 'Common') return script;
  }
  return scriptOf(codePoint);
}

function piecewise(plain: string): string | undefined {
  let reading = '';
  for (const piece of withoutLooseMarks(plain)) {
    const latin = latinReading(piece);
    if (latin === undefined) return undefined;
    reading += latin;
  }
  return reading === '' ? undefined : reading;
}

/** The letters, digits and marks of what a character was taken to pieces into; spaces where signs part them. */
function lettersOf(pieces: string): string {
  let out = '';
  for (const piece of pieces) {
    const kind = kindOf(piece, piece.codePointAt(0) ?? 0);
    if (kind === 'letter' || kind === 'digit') out += piece;
    else if (kind === 'mark') out += out === '' || out.endsWith(' ') ? '' : piece;
    else if (kind !== 'silent' && kind !== 'invisible' && out !== '') out += ' ';
  }
  return out.trim();
}

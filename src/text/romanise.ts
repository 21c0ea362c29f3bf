/**
 * Rough transliteration: the consonants by which a name in another script can be told to be the one in Latin letters.
 * "Илон Маск", "イーロン・マスク", "إيلون ماسك", "אילון מאסק", "일론 머스크" and "Elon Musk" all come down to the same. For
 * comparison only, as a Soundex is; nobody reads it. Chinese characters have no letters to go by.
 */
import { ARABIC, CYRILLIC, GREEK, HANGUL_LEADS, HANGUL_TAILS, HEBREW, KANA } from './data/sounds';

const SOUNDS = new Map<string, string>();
for (const table of [CYRILLIC, GREEK, HEBREW, ARABIC, KANA]) {
  const parts = table.split(' ');
  for (let i = 0; i < parts.length; i += 2)
    SOUNDS.set(parts[i] ?? '', parts[i + 1] === '-' ? '' : (parts[i + 1] ?? ''));
}

const HANGUL_FIRST = 0xac00;
const HANGUL_LAST = 0xd7a3;
const VOWELS_PER_LEAD = 588;
const TAILS = 28;

/** Sounds that are written for one another when a name changes its script. */
const ALIKE: Record<string, string> = {
  b: 'p',
  v: 'p',
  f: 'p',
  w: '',
  d: 't',
  g: 'k',
  q: 'k',
  c: 's',
  z: 's',
  j: 's',
  x: 'ks',
  r: 'l',
  h: '',
  y: '',
};

/**
 * The consonants of a name as sounds that survive a change of script, vowels left out, repetitions once; empty where the
 * script has no letters to go by.
 */
export function consonants(text: string): string {
  let sounds = '';
  for (const one of text.normalize('NFKC').toLowerCase()) sounds += soundOf(one);
  let out = '';
  for (const sound of sounds) {
    for (const kept of ALIKE[sound] ?? sound) if (!out.endsWith(kept)) out += kept;
  }
  return out;
}

function soundOf(one: string): string {
  const code = one.codePointAt(0) ?? 0;
  if (code >= HANGUL_FIRST && code <= HANGUL_LAST) {
    const at = code - HANGUL_FIRST;
    const sounds = [HANGUL_LEADS[Math.floor(at / VOWELS_PER_LEAD)], HANGUL_TAILS[at % TAILS]];
    return sounds.filter((sound) => sound !== '-').join('');
  }
  // Hiragana stands 96 before katakana.
  const kana = code >= 0x3041 && code <= 0x3096 ? String.fromCodePoint(code + 96) : one;
  const known = SOUNDS.get(kana);
  if (known !== undefined) return known;
  const plain = one.normalize('NFD').charAt(0);
  return /^[bcdfghj-np-tv-z]$/.test(plain) ? plain : '';
}

/**
 * Rough transliteration: the consonants by which a name in another script can be told to be the one in Latin letters.
 * "Илон Маск", "イーロン・マスク", "إيلون ماسك", "אילון מאסק", "일론 머스크" and "Elon Musk" all come down to the same. For
 * comparison only, as a Soundex is; nobody reads it. Chinese characters have no letters to go by.
 */

/** Letters of one script to sounds, `from to` with a space between pairs; `-` for what isn't heard. */
const CYRILLIC =
  'б b в v г g д d ж j з s к k л l м m н n п p р r с s т t ф f х h ц s ч c ш s щ s џ j љ l њ n ћ c ђ j ґ g ў v';
const GREEK = 'β v γ g δ d ζ s θ t κ k λ l μ m ν n ξ ks π p ρ r σ s ς s τ t φ f χ h ψ ps';
const HEBREW =
  'ב b ג g ד d ה - ו - ז s ח h ט t י - כ k ך k ל l מ m ם m נ n ן n ס s ע - פ p ף f צ s ץ s ק k ר r ש s ת t';
const ARABIC =
  'ب b ت t ث t ج j ح h خ h د d ذ d ر r ز s س s ش s ص s ض d ط t ظ s غ g ف f ق k ك k ل l م m ن n ه h پ p چ c ژ j گ g ک k ڤ v ة -';
const KANA =
  'カ k キ k ク k ケ k コ k ガ g ギ g グ g ゲ g ゴ g サ s シ s ス s セ s ソ s ザ s ジ j ズ s ゼ s ゾ s タ t チ c ツ s テ t ト t ダ d ヂ j ヅ s デ d ド d ' +
  'ナ n ニ n ヌ n ネ n ノ n ン n ハ h ヒ h フ f ヘ h ホ h バ b ビ b ブ b ベ b ボ b パ p ピ p プ p ペ p ポ p マ m ミ m ム m メ m モ m ラ r リ r ル r レ r ロ r ヴ v';
const HANGUL_LEADS = 'g g n d d r m b b s s - j j c k t p h'.split(' ');
const HANGUL_TAILS = '- k k k n n n t l k m b s l p l m b b s s n j c k t p h'.split(' ');

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

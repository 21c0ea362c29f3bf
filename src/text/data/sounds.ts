/** Sounds of letters: rough transliteration tables of scripts, for comparison only (romanise.ts). */

/** Letters of one script to sounds, `from to` with a space between pairs; `-` for what isn't heard. */
export const CYRILLIC =
  'б b в v г g д d ж j з s к k л l м m н n п p р r с s т t ф f х h ц s ч c ш s щ s џ j љ l њ n ћ c ђ j ґ g ў v';
export const GREEK = 'β v γ g δ d ζ s θ t κ k λ l μ m ν n ξ ks π p ρ r σ s ς s τ t φ f χ h ψ ps';
export const HEBREW =
  'ב b ג g ד d ה - ו - ז s ח h ט t י - כ k ך k ל l מ m ם m נ n ן n ס s ע - פ p ף f צ s ץ s ק k ר r ש s ת t';
export const ARABIC =
  'ب b ت t ث t ج j ح h خ h د d ذ d ر r ز s س s ش s ص s ض d ط t ظ s غ g ف f ق k ك k ل l م m ن n ه h پ p چ c ژ j گ g ک k ڤ v ة -';
export const KANA =
  'カ k キ k ク k ケ k コ k ガ g ギ g グ g ゲ g ゴ g サ s シ s ス s セ s ソ s ザ s ジ j ズ s ゼ s ゾ s タ t チ c ツ s テ t ト t ダ d ヂ j ヅ s デ d ド d ' +
  'ナ n ニ n ヌ n ネ n ノ n ン n ハ h ヒ h フ f ヘ h ホ h バ b ビ b ブ b ベ b ボ b パ p ピ p プ p ペ p ポ p マ m ミ m ム m メ m モ m ラ r リ r ル r レ r ロ r ヴ v';
export const HANGUL_LEADS = 'g g n d d r m b b s s - j j c k t p h'.split(' ');
export const HANGUL_TAILS = '- k k k n n n t l k m b s l p l m b b s s n j c k t p h'.split(' ');

/**
 * What UTS #39 leaves out, on purpose or because nobody has noted it yet: styled alphabets that no normalisation
 * form undoes, gaps in scripts that name generators use, and letters turned upside down.
 * Compiled for this project by looking at the characters; no other table was copied.
 *
 * Pairs are written `from to` with a space between pairs; a `to` may have several letters.
 */

/** First code point of a run of letters, and what they spell. */
export const STYLED_RUNS: [first: number, letters: string][] = [
  [0x249c, 'abcdefghijklmnopqrstuvwxyz'], // parenthesised small
  [0x24b6, 'abcdefghijklmnopqrstuvwxyz'], // circled capital
  [0x24d0, 'abcdefghijklmnopqrstuvwxyz'], // circled small
  [0x1f110, 'abcdefghijklmnopqrstuvwxyz'], // parenthesised capital
  [0x1f12a, 'scr'], // in a tortoise-shell bracket, circled italic
  [0x1f130, 'abcdefghijklmnopqrstuvwxyz'], // squared
  [0x1f150, 'abcdefghijklmnopqrstuvwxyz'], // negative circled
  [0x1f170, 'abcdefghijklmnopqrstuvwxyz'], // negative squared
  [0x1f18a, 'p'], // crossed negative squared
  [0x1ccd6, 'abcdefghijklmnopqrstuvwxyz'], // outlined, since Unicode 16
  [0x1ccf0, '0123456789'],
];

/** Regional indicators; two that name a region draw a flag. */
export const FIRST_REGIONAL = 0x1f1e6;

/** Small capitals and the superscripts without a compatibility mapping in older engines. */
export const STYLED_PAIRS =
  'ᴀ a ʙ b ᴄ c ᴅ d ᴇ e ꜰ f ɢ g ʜ h ɪ i ᴊ j ᴋ k ʟ l ᴍ m ɴ n ᴏ o ᴘ p ꞯ q ʀ r ꜱ s ᴛ t ᴜ u ᴠ v ᴡ w ʏ y ᴢ z ᴁ ae ᴃ b ᴆ d ᴌ l ' +
  'ⁱ i ⁿ n ꟲ c ꟳ f ꟴ q 𐞥 q';

/** Letters of the Latin script that their own languages write: no trick, and what a careful reader would type. */
export const LATIN_PAIRS =
  'ß ss æ ae œ oe ø o ł l đ d ð d þ th ı i ŋ n ħ h ŧ t ĸ k ə e ǝ e ɛ e ɔ o ɓ b ƀ b ɖ d ɗ d ɠ g ɣ g ɨ i ɲ n ʉ u ʊ u ʋ v ' +
  'ƙ k ƴ y ƒ f ɦ h ƈ c ƥ p ƭ t ȥ z ƶ z ȼ c ⱥ a ɇ e ɉ j ɍ r ɏ y ƚ l ⱡ l ⱪ k ⱨ h ⱬ z ɵ o ꞑ n ᵽ p ƿ w ȷ j ⱦ t ⱳ w ĳ ij ŉ n';

/** Latin letters of phonetics and typography that stand in names only for their looks. */
export const ODD_LATIN_PAIRS =
  'ꞵ b ɩ i ɑ a ɐ a ɒ a ʌ a ƅ b ƃ b ɕ c ʗ c ɘ e ɜ e ɞ e ɟ j ɡ g ʛ g ɥ h ɧ h ᴉ i ɪ i ʝ j ʄ j ɾ r ʞ k ɫ l ɭ l ɬ l ꞁ l ɱ m ɯ m ɰ m ' +
  'ʍ m ɳ n ɶ oe ɷ w ɸ o ɹ r ɻ r ɼ r ɽ r ʁ r ʂ s ʃ s ʇ t ʈ t ᴝ u ᴧ a ʎ y ʐ z ʒ z ƨ s ƽ s ǀ l ꞓ e ꝑ p ꝗ q ꝥ th ꬲ e ꭇ r ꭎ u ꭚ y ᶌ v ᵭ d ᵮ f ᵯ m ᵰ n ᵱ p ᵲ r ᵴ s ᵵ t ᵶ z ' +
  'ⱷ o ᴑ o ᴐ o ᴈ e';

/** Letters of other scripts that can be taken for a Latin one, beyond UTS #39; also where it has no usual letter. */
export const LOOK_PAIRS =
  // Cyrillic; `ӏ` looks like l though UTS #39 says i
  'к k К k н h в b м m т t г r п n П n ш w Ш w щ w Щ w ь b ъ b ы bl є e Є e ӏ l Ӏ l І i ё e ҽ e ҍ b ҟ k ԁ d ԛ q ԝ w ѵ v Ѵ v ѡ w һ h Һ h ү y Ү y ұ y Ғ f ғ f ӕ ae ' +
  // Greek
  'β b ε e ϵ e ζ z η n ή n κ k μ u µ u ν v π n Π n ς s τ t χ x ω w ώ w Ι i Ϊ i ϲ c ϳ j ϱ p Θ o θ o Φ o φ o ϕ o ' +
  // Armenian
  'ա w է t ժ d լ l Լ l մ u վ y Հ z ո n Ո n ռ n ս u Ս u ց g զ q ք p ղ n հ h ւ i օ o Օ o ե t ԁ d ՙ i ' +
  // Cherokee
  'Ꮖ i Ꮑ n Ꮆ g Ꮃ w Ꮎ o Ꮜ u Ꭵ i Ꭸ e Ꮟ b Ᏸ b Ꮒ h Ꮂ f Ꮄ e Ꮷ d ' +
  // Coptic
  'Ⲁ a ⲁ a ⲃ b Ⲉ e ⲉ e Ⲍ z ⲍ z ⲏ h Ⲓ i ⲓ i ⲕ k ⲙ m ⲛ n Ⲝ 3 ⲧ t Ⲩ y ⲩ y Ⲭ x ⲭ x ⲱ w Ⲱ w ⲟ o ' +
  // Lisu
  'ꓲ i ꓵ n ꓛ c ꓥ a ꓱ e ꓷ d ꓯ a ꓭ b ꓤ r ꓕ t ꓘ k ' +
  // Canadian syllabics
  'ᗩ a ᗅ a ᗷ b ᗸ b ᑕ c ᑢ c ᗪ d ᗞ d ᗴ e ᗱ e ᗕ e ᕮ e ᘿ e ᖴ f ᖷ f ᘜ g ᕼ h ᓰ i ᓮ i ᒍ j ᒐ j ᒪ l ᒧ l ᗰ m ᘻ m ᑎ n ᘉ n ᗝ o ᓍ o ᑭ p ᕈ p ᑫ q ᖇ r ᔕ s ᓭ s ᖶ t ᑌ u ᐯ v ᐺ w ᗯ w ᘺ w ᙭ x ᙮ x ᖻ y ᖿ y ᘔ z ᗱ e ᗲ e ' +
  // Georgian, runes
  'Ⴝ s Ⴑ s Ⴈ n ი o ნ b ყ y ხ b ჩ h ჰ k ᛕ k ᚱ r ᛒ b ᛖ m ᚺ h ᛏ t ᛁ i ᛗ m ᚠ f ' +
  // Alphabets that name generators put together: Limbu and Tai Le, Tai Viet, Yi, Ethiopic, Armenian, mixed
  'ᥲ a ᥴ c ძ d ᥱ e ᥣ l ᥒ n ᥆ o ⍴ p ᥙ u ᥎ v ᥕ w ᥊ x ᥡ y ᥅ r ᥇ b ᥉ s ꪖ a ᦔ d ꫀ e ᠻ f ᧁ g ꫝ h ꪶ l ꪑ m ꪀ n ꪮ o ' +
  'ꪇ q ᦓ s ꪻ t ꪊ u ꪜ v ᭙ w ꪗ y ꍏ a ꌃ b ꉓ c ꀸ d ꍟ e ꎇ f ꁅ g ꃅ h ꀤ i ꀭ j ꀘ k ꒒ l ꂵ m ꈤ n ꂦ o ꉣ p ꆰ q ꋪ r ꌗ s ' +
  '꓄ t ꀎ u ꃴ v ꅏ w ꊼ x ꌩ y ꁴ z ꋬ a ꃳ b ꉔ c ꃸ d ꏂ e ꄟ f ꌍ g ꀍ h ꒻ j ꈵ k ꋊ n ꄲ o ꇙ s ꒤ u ꒦ v ꅐ w ꋈ x ꌦ y ል a ' +
  'ጌ b ዕ c ቿ e ቻ f ኗ h ጎ k ጋ j ረ l ጠ m ክ n የ p ዒ q ዪ r ነ s ፕ t ሁ u ሠ w ሸ x ሃ y ጊ z Թ a Յ b Շ c Ժ d Բ f ' +
  'Գ g ɿ i ʅ l Ռ n Ծ o Ր r Տ s Ե t Մ u Ճ x Վ y ค a ც b ૯ e ૭ g ʆ l ૦ o ҩ q ౮ v ૪ x ઽ z α a ∂ d ƒ f ι i נ j ' +
  'σ o я r υ u ㅣ l ㅇ o ⭕ o ❌ x ✖ x';

/** Letters that look Latin only by goodwill ("faux Cyrillic"); read so only inside a word that has Latin letters. */
export const FAUX_PAIRS =
  'и n И n й n Й n я r Я r ц u Ц u ч y Ч y л n Л a д d Д a Б b б b э e Э e Ф o ф o Ж x ж x З e з e Г r Ю o ю o ё e Ө o ө o ' +
  'Σ e Λ a λ a Δ a δ d Ξ e ξ e Ω o Ψ y ψ y Γ r γ y ϟ s ⲇ a Ⲇ a ⲗ a Ⲗ a Ⲡ n ⲡ n Ⲥ c ⲥ c';

/** Signs that stand for a letter when they touch one: currencies first of all. */
export const SIGN_PAIRS =
  '₳ a ฿ b ₿ b ₵ c ₡ c ¢ c ₫ d € e £ f ₣ f ₤ l ₲ g ₭ k ₥ m ₦ n ₱ p ₽ p ₴ s ₮ t ₸ t ₩ w ¥ y ∂ d ∈ e ∆ a ∇ v ∩ n ∪ u ⊂ c ∑ e ∞ oo ⊕ o ⊗ o ⊙ o Ω o Å a ℮ e';

/** Letter by letter what a text turned by half a circle is written with; alternatives follow in the second string. */
export const TURNED_PAIRS =
  'ɐ a q b ɔ c p d ǝ e ɟ f ƃ g ɥ h ᴉ i ɾ j ʞ k l l ɯ m u n o o d p b q ɹ r s s ʇ t n u ʌ v ʍ w x x ʎ y z z ' +
  'Ɐ a 𐐒 b Ɔ c ᗡ d Ǝ e Ⅎ f ⅁ g H h I i ſ j Ʞ k ⅂ l W m N n O o Ԁ p Ὸ q ᴚ r S s ⊥ t ∩ u Λ v M w X x ⅄ y Z z ' +
  '∀ a ᗺ b ꓭ b ᙠ b ꓷ d ◖ d ᗄ a ꓯ a ꓞ f Ⅎ f ı i ı i ᵷ g ɓ g ꓘ k ʃ j ꓩ j ꞁ l Ꞁ l ˥ l ꓶ l Ꝺ q ꓤ r ᖈ r ┴ t ꓕ t Ʇ t Ո u ꓵ u Ʌ v ꓥ v ꟽ m ə e ⅋ & ˙ . ¡ ! ¿ ? ‾ _ ؛ ; 0 0 Ɩ 1 ⇂ 1 ᄅ 2 Ɛ 3 ㄣ 4 ϛ 5 9 6 ㄥ 7 8 8 6 9';

/** Those of them that hardly any language writes as they are: two of these say that a text is turned. */
export const TURNED_FOR_SURE = 'ɐǝɟƃɥᴉɾʞɯɹʇʌʍʎⱯƎℲ⅁Ʞᴚ⅄┴⊥⅂ꓶ˥∀Ɔɔᗡ𐐒Ԁ∩ſ';

/** Cyrillic and Greek letters that a Latin one can be taken for, where a word of those scripts holds a Latin letter. */
export const BACK_PAIRS: Record<string, string> = {
  Cyrillic: 'A а a а B в C с c с E е e е H н K к k к M м O о o о P р p р T т X х x х Y у y у s ѕ i і j ј I і',
  Greek: 'A α a α B β E ε H η I ι i ι K κ k κ M μ N ν O ο o ο P ρ p ρ T τ u υ v ν X χ x χ Y υ Z ζ',
};

/** Regions that have a flag (ISO 3166-1 alpha-2 and the few exceptional ones that platforms draw). */
export const REGIONS =
  'ACADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCPCRCUCVCWCXCYCZ' +
  'DEDGDJDKDMDODZEAECEEEGEHERESETEUFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUICIDIEILIMINIOIQIRISIT' +
  'JEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZ' +
  'OMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTATCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZ' +
  'UAUGUMUNUSUYUZVAVCVEVGVIVNVUWFWSXKYEYTZAZMZW';

/** Marks that are drawn to look like a badge of verification. */
export const TICKS = '✓✔✅☑🗸🗹🮱𐄂√⍻🔵🔷🔹💠✪✦🛡🎖🏅⭐🆗';

/** Lone letters in a ring or a square beside a name: the V of "verified", trade marks, the X of a site. */
export const BADGE_LETTERS = { tick: 'ⓥⓋ🅥🆅🅅🄥', symbol: '𝕏ⓡⓇⓒⒸ🅡🅲🆁' };

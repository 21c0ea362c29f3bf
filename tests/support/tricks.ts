/**
 * The fifty name tricks that impersonators use, as generators for tests, evaluation and benchmark. Deterministic. The
 * twelve handle tricks are next door.
 */
export { HANDLE_TRICKS, type HandleTrick } from './handle-tricks';

export interface NameTrick {
  id: string;
  /** Kinds of trick that work alike: `styled`, `look-alike`, `ascii`, `invisible`, `order`, `marks`, `spacing`, `decoration`. */
  group: string;
  /** The name with the trick played on it; the name itself where the trick finds nothing to work on. */
  apply(name: string): string;
}

/** Small letters in order. */
const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const UPPER = LOWER.toUpperCase();

function each(name: string, change: (character: string) => string): string {
  return Array.from(name, change).join('');
}

/** A style whose letters follow one another; `holes` are those that Unicode has elsewhere (`h ℎ`). */
function style(id: string, upper: number, lower: number, holes = ''): NameTrick {
  const elsewhere = new Map(holes.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)]));
  return {
    id,
    group: 'styled',
    apply: (name) =>
      each(name, (c) => {
        const hole = elsewhere.get(c);
        if (hole !== undefined && hole !== '') return hole;
        if (UPPER.includes(c)) return String.fromCodePoint(upper + UPPER.indexOf(c));
        return LOWER.includes(c) ? String.fromCodePoint(lower + LOWER.indexOf(c)) : c;
      }),
  };
}

function alphabet(letters: string): Map<string, string> {
  const parts = letters.split(' ');
  const map = new Map<string, string>();
  for (let i = 0; i + 1 < parts.length; i += 2) map.set(parts[i] ?? '', parts[i + 1] ?? '');
  return map;
}

/** Every letter by its counterpart, in either case, where there is one. */
function letters(id: string, group: string, pairs: string): NameTrick {
  const map = alphabet(pairs);
  return { id, group, apply: (name) => each(name, (c) => map.get(c) ?? map.get(c.toLowerCase()) ?? c) };
}

/** Every second letter that has a counterpart, the first one always: look-alikes mixed in. */
function mixed(id: string, pairs: string): NameTrick {
  const map = alphabet(pairs);
  return {
    id,
    group: 'look-alike',
    apply(name) {
      let seen = 0;
      return each(name, (c) => {
        const other = map.get(c);
        if (other === undefined) return c;
        seen += 1;
        return seen % 2 === 1 ? other : c;
      });
    },
  };
}

/** One character put between the letters of each word. */
function between(id: string, hidden: string): NameTrick {
  return {
    id,
    group: 'invisible',
    apply: (name) => name.replace(/(?<=[a-z])(?=[a-z])/gi, hidden),
  };
}

function ascii(id: string, from: RegExp, to: string): NameTrick {
  return { id, group: 'ascii', apply: (name) => name.replace(from, to) };
}

const CYRILLIC =
  'a а c с e е i і j ј o о p р s ѕ x х y у A А B В C С E Е H Н I І K К M М O О P Р S Ѕ T Т X Х l ӏ';

const TURNED =
  'a ɐ b q c ɔ d p e ǝ f ɟ g ƃ h ɥ i ᴉ j ɾ k ʞ l l m ɯ n u o o p d q b r ɹ s s t ʇ u n v ʌ w ʍ x x y ʎ z z ' +
  'A ∀ B 𐐒 C Ɔ D ᗡ E Ǝ F Ⅎ G ⅁ H H I I J ſ K ʞ L ˥ M W N N O O P Ԁ Q Ὸ R ᴚ S S T ┴ U ∩ V Λ W M X X Y ⅄ Z Z . ˙ & ⅋';

function leet(name: string): string {
  let count = 0;
  let before = ' ';
  return each(name, (c) => {
    const isFirst = before === ' ';
    before = c;
    const [first, second] = { s: ['5', '$'], e: ['3', '3'], a: ['4', '@'] }[c.toLowerCase()] ?? [c, c];
    if (first === c) return c;
    count += 1;
    // Nobody takes a leading @ for a letter.
    return (count % 2 === 0 && !isFirst ? second : first) ?? c;
  });
}

function apart(name: string, between: string, words: string): string {
  return name
    .split(' ')
    .map((word) => Array.from(word.matchAll(/[a-z][^a-z]*/gi), ([letter]) => letter).join(between))
    .join(words);
}

/** The longest word all of whose letters have a Cyrillic look-alike, wholly in Cyrillic. */
function cyrillicWord(name: string): string {
  const map = alphabet(`${CYRILLIC} m м t т k к b ь n п r г h һ d ԁ w ԝ g ԍ q ԛ v ѵ G Ԍ D Ԁ W Ԝ L Ӏ`);
  const whole = name
    .split(' ')
    .filter((word) => Array.from(word).every((c) => map.has(c)))
    .sort((a, b) => b.length - a.length)[0];
  return whole === undefined
    ? name
    : name.replace(
        whole,
        each(whole, (c) => map.get(c) ?? c),
      );
}

export const NAME_TRICKS: NameTrick[] = [
  style('math-bold', 0x1d400, 0x1d41a),
  style('math-italic', 0x1d434, 0x1d44e, 'hℎ'),
  style('math-script', 0x1d49c, 0x1d4b6, 'Bℬ Eℰ Fℱ Hℋ Iℐ Lℒ Mℳ Rℛ eℯ gℊ oℴ'),
  style('math-fraktur', 0x1d504, 0x1d51e, 'Cℭ Hℌ Iℑ Rℜ Zℨ'),
  style('math-double-struck', 0x1d538, 0x1d552, 'Cℂ Hℍ Nℕ Pℙ Qℚ Rℝ Zℤ'),
  style('math-sans', 0x1d5a0, 0x1d5ba),
  style('math-monospace', 0x1d670, 0x1d68a),
  style('fullwidth', 0xff21, 0xff41),
  letters(
    'small-capitals',
    'styled',
    'a ᴀ b ʙ c ᴄ d ᴅ e ᴇ f ꜰ g ɢ h ʜ i ɪ j ᴊ k ᴋ l ʟ m ᴍ n ɴ o ᴏ p ᴘ r ʀ s ꜱ t ᴛ u ᴜ v ᴠ w ᴡ y ʏ z ᴢ',
  ),
  style('circled', 0x24b6, 0x24d0),
  style('negative-circled', 0x1f150, 0x1f150),
  style('squared', 0x1f130, 0x1f130),
  style('negative-squared', 0x1f170, 0x1f170),
  style('parenthesised', 0x1f110, 0x249c),
  style('regional-indicators', 0x1f1e6, 0x1f1e6),
  letters(
    'superscripts',
    'styled',
    'a ᵃ b ᵇ c ᶜ d ᵈ e ᵉ f ᶠ g ᵍ h ʰ i ⁱ j ʲ k ᵏ l ˡ m ᵐ n ⁿ o ᵒ p ᵖ r ʳ s ˢ t ᵗ u ᵘ v ᵛ w ʷ x ˣ y ʸ z ᶻ',
  ),
  {
    id: 'upside-down',
    group: 'order',
    apply: (name) =>
      Array.from(each(name, (c) => alphabet(TURNED).get(c) ?? c))
        .reverse()
        .join(''),
  },
  mixed('cyrillic', CYRILLIC),
  mixed(
    'greek',
    'a α e ε i ι k κ n η o ο p ρ t τ u υ v ν x χ y γ A Α B Β E Ε H Η I Ι K Κ M Μ N Ν O Ο P Ρ T Τ X Χ Y Υ Z Ζ',
  ),
  mixed('armenian', 'o օ h հ n ո u ս g ց q զ l լ w ա S Տ U Ս O Օ L Լ i ւ'),
  mixed('cherokee', 'A Ꭺ B Ᏼ C Ꮯ D Ꭰ E Ꭼ G Ꮐ H Ꮋ J Ꭻ K Ꮶ L Ꮮ M Ꮇ P Ꮲ R Ꭱ S Ꮪ T Ꭲ V Ꮩ W Ꮃ Y Ꭹ Z Ꮓ i Ꭵ'),
  mixed('coptic', 'a ⲁ e ⲉ i ⲓ k ⲕ o ⲟ p ⲣ c ⲥ y ⲩ x ⲭ A Ⲁ B Ⲃ C Ⲥ E Ⲉ H Ⲏ K Ⲕ M Ⲙ N Ⲛ O Ⲟ P Ⲣ T Ⲧ Y Ⲩ'),
  mixed(
    'lisu',
    'A ꓮ B ꓐ C ꓚ D ꓓ E ꓰ F ꓝ G ꓖ H ꓧ I ꓲ J ꓙ K ꓗ L ꓡ M ꓟ N ꓠ O ꓳ P ꓑ R ꓣ S ꓢ T ꓔ U ꓴ V ꓦ W ꓪ X ꓫ Y ꓬ Z ꓜ',
  ),
  mixed(
    'canadian',
    'A ᗩ B ᗷ C ᑕ D ᗪ E ᗴ F ᖴ G ᘜ H ᕼ J ᒍ L ᒪ M ᗰ N ᑎ O ᗝ P ᑭ R ᖇ S ᔕ T ᖶ U ᑌ V ᐯ W ᗯ Y ᖻ b ᑲ d ᑯ',
  ),
  { id: 'cyrillic-word', group: 'look-alike', apply: cyrillicWord },
  ascii('capital-i-for-l', /l/g, 'I'),
  ascii('one-for-l', /l/gi, '1'),
  ascii('zero-for-o', /o/gi, '0'),
  ascii('rn-for-m', /m/gi, 'rn'),
  ascii('vv-for-w', /w/gi, 'vv'),
  ascii('cl-for-d', /d/gi, 'cl'),
  { id: 'leet', group: 'ascii', apply: leet },
  between('zero-width-space', '\u200B'),
  between('zero-width-joiner', '\u200D'),
  between('word-joiner', '\u2060'),
  between('soft-hyphen', '\u00AD'),
  between('hangul-filler', '\u3164'),
  between('braille-blank', '\u2800'),
  between('tag-characters', '\u{E0061}'),
  between('variation-selectors', '\uFE0E'),
  {
    id: 'right-to-left-override',
    group: 'order',
    apply: (name) => `\u202E${Array.from(name).reverse().join('')}\u202C`,
  },
  {
    id: 'stacked-marks',
    group: 'marks',
    apply: (name) => name.replace(/[a-z]/gi, '$&\u0301\u0323\u0327\u0350'),
  },
  { id: 'strike', group: 'marks', apply: (name) => name.replace(/[a-z]/gi, '$&\u0336') },
  letters('diacritics', 'marks', 'a á e ë i ï o ö u ü n ñ s š c ç l ł y ý t ť A Á E É O Ö U Ü S Š T Ţ L Ł'),
  {
    id: 'no-break-and-doubled-spaces',
    group: 'spacing',
    apply: (name) =>
      name
        .split(' ')
        .map((word, i) => (i === 0 ? word : `${i % 2 === 1 ? '\u00A0' : ' \u2003'}${word}`))
        .join(' '),
  },
  { id: 'spaced-letters', group: 'spacing', apply: (name) => apart(name, ' ', '   ') },
  { id: 'dotted-letters', group: 'spacing', apply: (name) => apart(name, '.', ' ') },
  { id: 'tick-after', group: 'decoration', apply: (name) => `${name} ✔️` },
  { id: 'flag-after', group: 'decoration', apply: (name) => `${name} 🇺🇸` },
  { id: 'symbol-after', group: 'decoration', apply: (name) => `${name}® 𝕏` },
];

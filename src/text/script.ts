/** Unicode scripts: to which one a letter belongs, and whether a word mixes scripts as no language does (UTS #39). */

/** Tried in this order; what is in none of them is `Other`. Only names that every supported engine knows. */
const SCRIPTS =
  'Latin Cyrillic Greek Han Hiragana Katakana Hangul Arabic Hebrew Devanagari Thai Armenian Georgian Cherokee Coptic Lisu Canadian_Aboriginal Bengali Tamil Telugu Kannada Malayalam Gujarati Gurmukhi Oriya Sinhala Lao Khmer Myanmar Tibetan Mongolian Ethiopic Bopomofo Syriac Thaana Nko Tifinagh Vai Bamum Yi Javanese Balinese Runic Ogham Gothic Old_Italic Deseret Osage Glagolitic Carian Lycian Lydian Phoenician Old_Persian Cuneiform Linear_B Linear_A Miao Warang_Citi Elbasan Caucasian_Albanian Osmanya Shavian Duployan Adlam Medefaidrin Pau_Cin_Hau Bassa_Vah Tagalog Limbu Tai_Le New_Tai_Lue'.split(
    ' ',
  );

/** Latin with these is ordinary in East Asia (UTS #39, "highly restrictive"). */
const EAST_ASIAN = [
  ['Han', 'Hiragana', 'Katakana'],
  ['Han', 'Bopomofo'],
  ['Han', 'Hangul'],
];

const MOST_REMEMBERED = 20_000;
const LETTER = /^\p{L}/u;
/** Blocks of nothing but letters of one script. Most names end here; property tests take milliseconds when cold. */
const BLOCKS: [first: number, last: number, script: string][] = [
  [0xc0, 0xd6, 'Latin'],
  [0xd8, 0xf6, 'Latin'],
  [0xf8, 0x24f, 'Latin'],
  [0x388, 0x38a, 'Greek'],
  [0x38e, 0x3a1, 'Greek'],
  [0x3a3, 0x3e1, 'Greek'],
  [0x400, 0x481, 'Cyrillic'],
  [0x48a, 0x52f, 'Cyrillic'],
  [0x5d0, 0x5ea, 'Hebrew'],
  [0x620, 0x63f, 'Arabic'],
  [0x641, 0x64a, 'Arabic'],
  [0x1e00, 0x1eff, 'Latin'],
  [0x3041, 0x3096, 'Hiragana'],
  [0x30a1, 0x30fa, 'Katakana'],
  [0x4e00, 0x9fff, 'Han'],
  [0xac00, 0xd7a3, 'Hangul'],
];

/** The script of a letter in one of the great blocks; undefined for everything else. */
export function blockScript(codePoint: number): string | undefined {
  return BLOCKS.find(([first, last]) => codePoint >= first && codePoint <= last)?.[2];
}

/** Whether a character is a letter (general category L). */
export function isLetter(character: string): boolean {
  return blockScript(character.codePointAt(0) ?? 0) !== undefined || LETTER.test(character);
}
const testers = new Map<string, RegExp>();
const remembered = new Map<number, string>();

/** The script of one code point: `Latin`, `Cyrillic` …, `Common` for marks, digits and signs of all scripts. */
export function scriptOf(codePoint: number): string {
  if (codePoint < 0x80) return (codePoint | 32) >= 97 && (codePoint | 32) <= 122 ? 'Latin' : 'Common';
  const known = remembered.get(codePoint);
  if (known !== undefined) return known;
  const script = blockScript(codePoint) ?? findScript(String.fromCodePoint(codePoint));
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(codePoint, script);
  return script;
}

function testerOf(script: string): RegExp {
  let tester = testers.get(script);
  if (tester === undefined) testers.set(script, (tester = new RegExp(`^\\p{Script=${script}}`, 'u')));
  return tester;
}

function findScript(character: string): string {
  if (/^[\p{Script=Common}\p{Script=Inherited}]/u.test(character)) return 'Common';
  return SCRIPTS.find((name) => testerOf(name).test(character)) ?? 'Other';
}

/** The scripts of a text's letters, styled letters (`𝗧`) counting as what they are styled from. */
export function scriptsOf(text: string): Set<string> {
  const found = new Set<string>();
  for (const character of text) {
    if (character < '\x80') {
      if (/[a-z]/i.test(character)) found.add('Latin');
      continue;
    }
    if (!isLetter(character)) continue;
    let script = scriptOf(character.codePointAt(0) ?? 0);
    if (script === 'Common') script = scriptOf(character.normalize('NFKC').codePointAt(0) ?? 0);
    if (script !== 'Common') found.add(script);
  }
  return found;
}

/** Whether scripts stand together that no language writes in one word (UTS #39, "highly restrictive"). */
export function areMixed(scripts: ReadonlySet<string>): boolean {
  if (scripts.size < 2) return false;
  return !EAST_ASIAN.some((family) => [...scripts].every((s) => s === 'Latin' || family.includes(s)));
}

/** Whether one word mixes scripts as no language does: Latin with Cyrillic, Greek with Armenian … */
export function isMixedScriptWord(word: string): boolean {
  return areMixed(scriptsOf(word));
}

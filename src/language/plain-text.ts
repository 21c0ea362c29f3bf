/**
 * Text normalization for phrases: lower case, without the accents and points that people leave out, in every script the
 * same for a text and for the table that it is held against. Words stay words and clauses stay clauses:
 * `Não-oficial! (Parodia)` gives `nao oficial`, a line break, `parodia`. Letters of an ornamental alphabet stay what
 * they are, for a reader takes them for ornament.
 */

/** Between clauses. A hash begins one as well, and stands for itself. */
export const CLAUSE = '\n';
export const HASH = '#';

/** Longer texts are cut here: no site allows a bio of such a length. */
const LONGEST = 3_000;

/** Accents of Latin and Greek; in Cyrillic they make other letters. */
const ACCENTS = /(?<=[\p{Script=Latin}\p{Script=Greek}][\u0300-\u036F]*)[\u0300-\u036F]/gu;
/** Points of Hebrew and Arabic; the dot under letters of India. */
const POINTS = /[\u0591-\u05C7\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u093C\u09BC]/g;
/** Nothing is heard or parted: apostrophes, quotation marks, joiners, direction marks, the Arabic stroke. */
const SILENT =
  /['’‘`´ʼʻ"“”„«»״׳\u00AD\u0640\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|\u200D|\uFE0F/g;
const PARTING_DASH = /\s[-–—]+\s|[–—]/g;
/** Also the stop inside a word: "J.League". */
const GAP = /(?<=\p{L})\.(?=\p{L})|[^\S\n]+|[-_‐‑\u200C@·・]+/gu;
const END = /[^\p{L}\p{M}\p{N} #]+/gu;
const ASCII = /^[\n -~]*$/;
/** Nothing to do but the case, as for most names. */
const SIMPLE = /^[a-z0-9]+(?: [a-z0-9]+)*$/i;
/** The Arabic article with what is written together with it; short words would lose their stem. */
const ARTICLE = /(?<![\p{L}\p{M}])(?:[وبفك]?ال|لل)(?=\p{L}{3})/gu;

/** Letters that keyboards or habits write in several ways. */
const ONE_FOR: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  ё: 'е',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ک: 'ك',
  ہ: 'ه',
  ۃ: 'ه',
  ة: 'ه',
  ٱ: 'ا',
};
const VARIANT = new RegExp(`[${Object.keys(ONE_FOR).join('')}]`, 'g');

/** Full-width forms of ASCII, as keyboards of East Asia write it. */
const WIDE = /[\uFF01-\uFF5E]/g;
const narrow = (sign: string): string => String.fromCharCode(sign.charCodeAt(0) - 0xfee0);

/** @param text anybody's text; what stands after 3,000 UTF-16 units is not read */
export function plainText(text: string): string {
  if (text.length <= LONGEST && SIMPLE.test(text)) return text.toLowerCase();
  const short = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  const letters = ASCII.test(short) ? short.toLowerCase() : plainLetters(short);
  return letters
    .replace(SILENT, '')
    .replaceAll('&', ' and ')
    .replace(PARTING_DASH, CLAUSE)
    .replace(GAP, ' ')
    .replace(END, CLAUSE)
    .replace(/ *(?:\n ?)+/g, CLAUSE)
    .trim();
}

function plainLetters(text: string): string {
  return text
    .replace(WIDE, narrow)
    .normalize('NFD')
    .toLowerCase()
    .replace(ACCENTS, '')
    .replace(POINTS, '')
    .normalize('NFC')
    .replace(VARIANT, (letter) => ONE_FOR[letter] ?? letter)
    .replace(ARTICLE, '');
}

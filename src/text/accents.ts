/**
 * Diacritics: whether the accents of a word are those of one language. Every language puts its own few accents on its own
 * few letters. Ornament takes any accent, and mixes what no language mixes: "Élöñ" has é and ö of one language, ñ of
 * another.
 */
import { LETTERS_BY_LANGUAGE } from './data/alphabets';

const ALPHABETS = LETTERS_BY_LANGUAGE.map((letters) => new Set(letters.normalize('NFC')));

const BEYOND_ASCII = /[^\p{ASCII}]/u;

/** The word's letters beyond ASCII, in lower case, composed, each once. Marks that compose with no letter are left out. */
function accented(word: string): string[] {
  const letters = Array.from(new Set(word.normalize('NFC').toLowerCase()));
  return letters.filter((letter) => BEYOND_ASCII.test(letter) && !/\p{M}/u.test(letter));
}

/** Whether one language writes all accented letters of a word; true for a word without any. */
export function isOfOneLanguage(word: string): boolean {
  const letters = accented(word);
  return letters.length < 2 || ALPHABETS.some((alphabet) => letters.every((letter) => alphabet.has(letter)));
}

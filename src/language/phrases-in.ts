/** Finds the phrases of the table in a text: at each word, and at each character where a script writes no spaces. */
import { memoize } from '../text/memoize';
import { CLAUSE, HASH } from './plain-text';
import { KEY_LETTERS, phraseIndex, type Concept, type Phrase } from './phrase-table';

/** A phrase where it stands in a plain text. */
export interface Found {
  concept: Concept;
  /** UTF-16 units, the end excluded. */
  from: number;
  to: number;
  isAfterName: boolean;
}

/** Texts of one profile, read for every candidate. */
const REMEMBERED = 64;

/** Thai to Burmese, Khmer, Kana, Han; and Hangul, whose particles are written together with the word. */
const WITHOUT_SPACES =
  /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3005\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF]/;
/** Written together with the word that follows: "and", "in", "for" of Arabic and Hebrew. */
const PREFIXES = new Set('وبفلבהלושכמ');

/** Whether the character needs a space or a sign beside it to end its word. */
export function isSpaced(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x0e00) return code > 0x20 && code !== 0x23;
  return !WITHOUT_SPACES.test(text.charAt(at)) && code !== 0x23;
}

/** Whether a letter of a word's beginning may be no part of it. */
export const isPrefix = (text: string, at: number): boolean =>
  PREFIXES.has(text.charAt(at)) && (at === 0 || !isSpaced(text, at - 1));

/** All phrases of a plain text (plain-text.ts) in order; of those that begin together and mean the same the longest. */
export const phrasesIn = memoize((text: string): readonly Found[] => {
  const found: Found[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === ' ' || sign === CLAUSE || sign === HASH) continue;
    if (!isSpaced(text, at)) {
      findAt(text, at, found);
      continue;
    }
    if (at > 0 && isSpaced(text, at - 1)) continue;
    findAt(text, at, found);
    if (isPrefix(text, at)) findAt(text, at + 1, found);
  }
  return found;
}, REMEMBERED);

function findAt(text: string, at: number, found: Found[]): void {
  const first = found.length;
  for (let letters = KEY_LETTERS; letters > 0; letters -= 1) {
    for (const phrase of phraseIndex().get(text.slice(at, at + letters)) ?? []) {
      const to = endOf(phrase, text, at);
      if (to === undefined) continue;
      const { concept, isAfterName } = phrase;
      keepLongest(found, first, { concept, from: at, to, isAfterName });
    }
  }
}

function keepLongest(found: Found[], first: number, one: Found): void {
  for (let i = first; i < found.length; i += 1) {
    const other = found[i];
    if (other?.concept !== one.concept) continue;
    if (other.to < one.to) found[i] = one;
    return;
  }
  found.push(one);
}

/** Where the phrase ends in the text, if it stands at this place. */
function endOf({ words }: Phrase, text: string, from: number): number | undefined {
  let at = from;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    if (!word) return undefined;
    if (i > 0 && text.charCodeAt(at) === 0x20) at += 1;
    if (!text.startsWith(word.text, at)) return undefined;
    at += word.text.length;
    if (word.isStem) while (at < text.length && isSpaced(text, at)) at += 1;
  }
  const goesOn = at < text.length && isSpaced(text, at) && !/[0-9]/.test(text.charAt(at));
  return isSpaced(text, at - 1) && goesOn ? undefined : at;
}

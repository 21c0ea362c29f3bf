/** Word segmentation: the known words beside a listed handle or name in a handle, however they are joined. */
import { CLAIMS } from '../language/claims';
import { isDecoration } from '../language/decoration';
import { DISCLOSURE_WORDS } from '../language/disclosure-words';
import { HANDLE_CONTACTS } from '../language/handle-contacts';
import { SERVICES } from '../language/services';
import type { Likeness } from './handle-likeness';

/** Words that are tried to be found in a rest, and its letters. */
const WORDS_MOST = 3;
const REST_MOST = 24;
const WORD_LEAST = 2;

const isKnown = (word: string): boolean => isDecoration(word) || HANDLE_CONTACTS.has(word);

/** The words of a rest that is nothing but known words and digits: officiallive gives official and live; else the rest. */
function knownWordsIn(rest: string): readonly string[] {
  if (rest === '' || isKnown(rest)) return [rest];
  const letters = rest.replace(/\d+/g, '');
  if (letters === '' || letters.length > REST_MOST) return [rest];
  return split(letters, WORDS_MOST) ?? [rest];
}

/** The longest word first, so that "supportteam" is no "support" with odd letters. */
function split(letters: string, most: number): string[] | undefined {
  if (letters === '') return [];
  if (most === 0) return undefined;
  for (let end = letters.length; end >= WORD_LEAST; end--) {
    const word = letters.slice(0, end);
    const more = isKnown(word) ? split(letters.slice(end), most - 1) : undefined;
    if (more) return [word, ...more];
  }
  return undefined;
}

/** What stands beside the listed handle or name in a handle. */
export function wordsBeside(likeness: Likeness): readonly string[] {
  if (likeness.how === 'same') return likeness.words;
  return likeness.how === 'spells-name' ? knownWordsIn(likeness.extra) : [];
}

/** The word in a handle by which it sends readers elsewhere; undefined where none does. */
export const contactIn = (likeness: Likeness): string | undefined =>
  wordsBeside(likeness).find((word) => HANDLE_CONTACTS.has(word));

const TELLING = [CLAIMS, SERVICES, HANDLE_CONTACTS];

/**
 * Whether a handle that stands alone names the target as a display name would: a listed handle or name with a claim, a
 * service or a contact, or one that only looks like it. A fan's says that it is a fan's, and a place is a branch.
 */
export function isNamedByHandle(likeness: Likeness): boolean {
  if (likeness.how === 'looks') return !likeness.words.some((word) => DISCLOSURE_WORDS.has(word));
  const words = wordsBeside(likeness);
  if (words.some((word) => DISCLOSURE_WORDS.has(word))) return false;
  return words.some((word) => TELLING.some((known) => known.has(word)));
}

/**
 * Sanitizes other people's names and handles for our sentences: one line of bounded length that can't reorder the words
 * around it (UAX #9).
 */

const MAX_CHARACTERS = 60;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** Control characters, line separators, lone surrogates, byte order marks: nothing a name needs. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u2028\u2029\ufeff]+/gu;
/** Marks, embeddings, overrides and isolates of direction (UAX #9), which could turn a sentence round. */
const DIRECTIONAL = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/** A pile of combining marks would paint over the lines above; three to a letter are let through. */
const STACKED = /(\p{M}{3})\p{M}+/gu;

/** One line of at most 60 characters, an ellipsis being the last of a text that was cut. */
export function plain(text: string): string {
  // Bounded before any pattern runs, so that a name of a megabyte costs no more than one of a line.
  const line = text
    .slice(0, 8 * MAX_CHARACTERS)
    .replace(DIRECTIONAL, '')
    .replace(UNPRINTABLE, ' ')
    .replace(STACKED, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
  const characters = Array.from(line);
  const isWhole = text.length <= 8 * MAX_CHARACTERS && characters.length <= MAX_CHARACTERS;
  return isWhole ? line : `${characters.slice(0, MAX_CHARACTERS - 1).join('')}…`;
}

/** `plain`, set apart from its sentence so that its direction stays its own. */
export function isolated(text: string): string {
  return `${FIRST_STRONG_ISOLATE}${plain(text)}${POP_ISOLATE}`;
}

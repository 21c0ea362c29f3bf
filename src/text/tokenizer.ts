/** Tokenizer of handles: splits one into its words. */

const MOST_CHARACTERS = 500;
/** A run of capitals before a capitalised word, a capitalised or small word, a run of capitals, a run of digits. */
const PART = /\p{Lu}+(?=\p{Lu}\p{Ll})|\p{Lu}?[\p{Ll}\p{Lo}\p{Lm}\p{M}]+|\p{Lu}+|\p{N}+/gu;
const ASCII_PART = /[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|[0-9]+/g;
// eslint-disable-next-line no-control-regex -- the class of all ASCII
const ASCII = /^[\x00-\x7F]*$/;

/**
 * Splits a handle at everything that is neither letter nor digit, where digits begin and end, and at capitals:
 * `LillyPadCo` gives lilly pad co, `KINGJamez` king jamez, `GeorgeWBush43` george w bush 43. Lower case; runs of digits
 * are tokens of their own. Handles longer than 500 UTF-16 units are cut there.
 */
export function handleTokens(handle: string): string[] {
  const short = handle.slice(0, MOST_CHARACTERS);
  const parts = short.match(ASCII.test(short) ? ASCII_PART : PART) ?? [];
  return parts.map((part) => part.toLowerCase());
}

/**
 * The handle without the digits at its end and the separators between: `elon_musk_123` gives elon_musk.
 * A handle of digits alone stays as it is.
 */
export function stripTrailingDigits(handle: string): string {
  let end = handle.length;
  const isOneOf = (characters: string): boolean => end > 0 && characters.includes(handle.charAt(end - 1));
  while (isOneOf('_.-')) end -= 1;
  const digitsEnd = end;
  while (isOneOf('0123456789')) end -= 1;
  if (end === digitsEnd) return handle;
  while (isOneOf('_.-')) end -= 1;
  return end === 0 ? handle : handle.slice(0, end);
}

/** Escapes what a terminal would obey instead of showing: reports and sources hold text by strangers. */

/** Controls but newline and tab, and what turns, hides or joins text: format characters, separators, lone surrogates. */
const OBEYED = /(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** The text as it can be printed: ESC comes out as `\u{1b}`. Letters of every script stay. */
export function terminalSafe(text: string): string {
  return text.replace(OBEYED, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

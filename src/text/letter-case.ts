/** Plain letters of a text in the case in which they are drawn: `𝗘𝗜𝗼𝗻` gives EIon, `ＭＵＳＫ` MUSK; accents go. */
import { characterOf } from './characters';

/** Whether every character is ASCII, as in nearly all names. */
// eslint-disable-next-line no-control-regex -- the class of all ASCII
const ASCII = /^[\x00-\x7F]*$/;
const ONE_LETTER = /^[A-Za-z]$/;

/**
 * A text as a reader sees its letters, before they are taken to be of one case: ornamental alphabets become plain letters of
 * their own case, accents are left out. Letters of other scripts, digits and signs stay as they stand; what can't be
 * seen goes.
 */
export function plainLetters(text: string): string {
  if (ASCII.test(text)) return text;
  let out = '';
  for (const raw of text.normalize('NFD')) {
    if (raw < '\x80') {
      out += raw;
      continue;
    }
    const { kind, isStyled, plain } = characterOf(raw.codePointAt(0) ?? 0);
    if (
      kind === 'mark' ||
      kind === 'invisible' ||
      kind === 'joiner' ||
      kind === 'selector' ||
      kind === 'bidi'
    )
      continue;
    const drawn = raw.normalize('NFKC');
    if (ONE_LETTER.test(drawn)) out += drawn;
    else out += isStyled ? plain : raw;
  }
  return out;
}

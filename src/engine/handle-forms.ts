/** The forms of a handle: as it is, without the digits at its end, and without known words at either end. */
import { memoizeBySite } from '../identity/memoize-by-site';
import type { Site } from '../model';
import { skeleton } from '../text/skeleton';
import { handleTokens, stripTrailingDigits } from '../text/tokenizer';
import { isDecoration } from '../language/decoration';
import { cutWordsAtEnd } from './cut-word';
import { lettersOf } from './spelling';

/** Handles of a page's accounts and their targets, read by several signals each. */
const REMEMBERED = 64;

export interface Trimmed {
  text: string;
  /** What was taken off the handle. */
  words: string[];
}

/** A form of the handle, with its lower case and its look to compare by. */
export interface HandleForm extends Trimmed {
  lower: string;
  look: string;
}

/** A handle in all its forms, the whole one first; the same for every candidate. */
export const formsOf = memoizeBySite(
  (handle, site): readonly HandleForm[] =>
    trimmed(handle, site).map(({ text, words }) => ({
      text,
      words,
      lower: text.toLowerCase(),
      look: skeleton(text),
    })),
  REMEMBERED,
);

/** The same without what they are compared by. */
export const trimmed = memoizeBySite(readTrimmed, REMEMBERED);

function readTrimmed(handle: string, site: Site | undefined): Trimmed[] {
  const whole = lettersOf(handle, site);
  const bare = stripTrailingDigits(whole);
  const out: Trimmed[] = [{ text: whole, words: [] }];
  if (bare !== whole) out.push({ text: bare, words: [whole.slice(bare.length)] });
  const tokens = handleTokens(handle);
  const kept = tokens.filter((token) => !isDecoration(token));
  const spare = tokens.filter(isDecoration);
  if (spare.length > 0 && kept.length > 0) out.push({ text: caseOf(whole, kept.join('')), words: spare });
  for (let cut = 2; cut <= bare.length - 4; cut++) {
    const [head, tail] = [bare.slice(0, cut).toLowerCase(), bare.slice(-cut).toLowerCase()];
    if (isDecoration(head)) out.push({ text: bare.slice(cut), words: [head] });
    if (isDecoration(tail)) out.push({ text: bare.slice(0, -cut), words: [tail] });
  }
  for (const { word, left } of cutWordsAtEnd(handle, site))
    out.push({ text: whole.slice(0, -left), words: [word] });
  return out;
}

/** Tokens are lower case; look-alikes live in the capitals, so the handle's own letters are taken where they stand. */
function caseOf(whole: string, lower: string): string {
  const at = whole.toLowerCase().indexOf(lower);
  return at < 0 ? lower : whole.slice(at, at + lower.length);
}

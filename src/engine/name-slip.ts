/** Which edits of a name are slips of the pen (a letter doubled, two changed round) and which make another name of it. */
import { isDecoration } from '../language/decoration';
import { withinOneEdit } from '../text/edit-distance';
import { nameTokens, squeeze } from './names';

/**
 * Whether a name differs from another by a slip: two neighbours changed round, or a letter doubled. Of the pairs of
 * known given and family names that are one edit apart 4 in 100 differ so (Valentina and Valentino replace a letter,
 * Marc and Marco add one); of the edits that disguise a name it is every third.
 */
export function isSlipOfThePen(shown: string, listed: string): boolean {
  const edit = withinOneEdit(listed, shown);
  if (!edit) return false;
  if (edit.kind === 'swap') return true;
  return (
    edit.kind === 'insert' && (listed.charAt(edit.at - 1) === edit.to || listed.charAt(edit.at) === edit.to)
  );
}

/** The same of a displayed name, with known words beside the brand or without them: "Coinbasse Support". */
export function hasBrandSlip(displayName: string, listed: string): boolean {
  const other = squeeze(listed);
  const bare = nameTokens(displayName).filter((word) => !isDecoration(word));
  return isBrandSlip(squeeze(displayName), other) || isBrandSlip(bare.join(''), other);
}

/** Letters of a brand's name from which an edit of a kind makes no other word of it. */
const SLIP_LEAST = 7;
const LETTER_LEAST = 8;
const VOWEL_LEAST = 10;
const VOWEL = /[aeiouy]/;

/**
 * Whether a brand's name has a slip in it that no other brand's name differs by: two neighbours changed round, a letter
 * more or less inside, in long names another vowel inside. Of 21,000 listed brands some forty pairs do; ten times as many
 * have another letter, or one more or less at an end.
 */
function isBrandSlip(shown: string, listed: string): boolean {
  const edit = withinOneEdit(listed, shown);
  if (!edit || listed.length < SLIP_LEAST) return false;
  if (edit.kind === 'swap' || isSlipOfThePen(shown, listed)) return true;
  const isInside = edit.at > 0 && edit.at + edit.from.length < listed.length;
  if (!isInside) return false;
  if (edit.kind === 'replace')
    return listed.length >= VOWEL_LEAST && VOWEL.test(edit.from) && VOWEL.test(edit.to);
  return listed.length >= LETTER_LEAST;
}

import type { Signal } from '../../model';
import type { Evidence } from '../evidence';
import { signalOf } from '../signal-of';

const SHORT = 3;
/** log2 of expected bearers: others write a more common name as they like. */
const RARE = 7;

/** The display name is a listed one only to the eye: letters of another script, invisible ones, or I for l. */
export function lookAlikeLetters({
  form,
  profile,
  candidate,
  likeness,
  reading: { stretch },
}: Evidence): Signal | undefined {
  // Two or three letters look like many others, unless the handle speaks of them as well.
  const isShort =
    stretch !== undefined && stretch.listed.letters.length <= SHORT && likeness.how === 'unlike';
  switch (form.is) {
    case 'script':
      return signalOf('look-alike-letters', isShort ? 'short' : 'script', {
        variant: 'script',
        character: form.characters,
        script: form.script,
        reads: form.reads,
      });
    case 'invisible':
      return signalOf('look-alike-letters', isShort ? 'short' : 'invisible', { variant: 'invisible' });
    case 'shape':
      return signalOf('look-alike-letters', 'shape', {
        variant: 'shape',
        characters: form.characters,
        shown: profile.displayName,
        listed: form.listed,
      });
    case 'sign':
      return signalOf('look-alike-letters', candidate.commonness < RARE ? 'sign' : 'signCommon', {
        variant: 'shape',
        characters: form.characters,
        shown: profile.displayName,
        listed: form.listed,
      });
    default:
      return undefined;
  }
}

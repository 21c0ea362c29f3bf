import type { Signal } from '../../model';
import type { Evidence } from '../evidence';
import { signalOf } from '../signal-of';

/** The display name is a listed one only to the eye: letters of another script, invisible ones, or I for l. */
export function lookAlikeLetters({ form, profile }: Evidence): Signal | undefined {
  switch (form.is) {
    case 'script':
      return signalOf('look-alike-letters', 'script', {
        variant: 'script',
        character: form.characters,
        script: form.script,
        reads: form.reads,
      });
    case 'invisible':
      return signalOf('look-alike-letters', 'invisible', { variant: 'invisible' });
    case 'shape':
      return signalOf('look-alike-letters', 'shape', {
        variant: 'shape',
        characters: form.characters,
        shown: profile.displayName,
        listed: form.listed,
      });
    default:
      return undefined;
  }
}

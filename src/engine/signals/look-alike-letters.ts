import type { Signal } from '../../model';
import type { Evidence } from '../evidence';

/** Hardly anybody's own name mixes scripts inside a word; invisible letters and shapes come by other ways too. */
const WEIGHT = { script: 6, invisible: 5, shape: 5 };

/** The display name is a listed one only to the eye: letters of another script, invisible ones, or I for l. */
export function lookAlikeLetters({ form, profile }: Evidence): Signal | undefined {
  switch (form.is) {
    case 'script':
      return signal('script', { character: form.characters, script: form.script, reads: form.reads });
    case 'invisible':
      return signal('invisible', {});
    case 'shape':
      return signal('shape', {
        characters: form.characters,
        shown: profile.displayName,
        listed: form.listed,
      });
    default:
      return undefined;
  }
}

function signal(variant: keyof typeof WEIGHT, finding: Record<string, string>): Signal {
  return {
    id: 'look-alike-letters',
    family: 'name',
    weight: WEIGHT[variant],
    key: true,
    finding: { variant, ...finding },
  };
}

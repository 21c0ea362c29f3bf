import type { Signal } from '../../model';
import { difference } from '../../text/edit';
import type { Evidence } from '../evidence';
import { namesOf, squeeze } from '../names';

/** Weights of detection practice: a mixed script inside a word is rarer among ordinary people than a shape swap. */
const WEIGHT = { script: 4, invisible: 3, shape: 3 };

/** The display name is a listed one only to the eye: letters of another script, invisible ones, or I for l. */
export function lookAlikeLetters(evidence: Evidence): Signal | undefined {
  if (!evidence.bearsName) return undefined;
  const { tricks } = evidence.name;
  const letter = tricks.find((trick) => trick.kind === 'look-alike' && trick.inWord);
  if (letter) {
    const finding = { character: letter.characters, script: letter.script ?? '', reads: letter.reads ?? '' };
    return signal('script', finding);
  }
  if (tricks.some((trick) => trick.kind === 'invisible' && trick.inWord)) return signal('invisible', {});
  return byShape(evidence);
}

function byShape({ profile, candidate, entity, name, bio }: Evidence): Signal | undefined {
  if (!candidate.ways.includes('look-alike-name')) return undefined;
  const shown = squeeze(profile.displayName);
  if (namesOf(entity).some((listed) => shown.includes(squeeze(listed)))) return undefined;
  const native = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
  // Somebody who writes in that script has a name in it: no trick.
  if (native.test(name.text) && (native.test(bio.text) || bio.text === '')) return undefined;
  const listed = candidate.matchedName ?? entity.name;
  const [[from, to] = [0, 0]] = difference(profile.displayName, listed);
  const characters = profile.displayName.slice(from, to);
  return signal('shape', { characters, shown: profile.displayName, listed });
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

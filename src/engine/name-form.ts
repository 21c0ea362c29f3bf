/** In what form a display name bears a listed name: plainly, made to look like it, or not at all. */
import type { Candidate, Profile, Way } from '../model';
import { fold, type Folded } from '../text/fold';
import { passesFor } from '../text/passes-for';
import { isDecoration } from '../language/decoration';
import { namesOf, squeeze } from './names';

export type NameForm =
  /** The name, perhaps with decoration. */
  | { is: 'plain' }
  /** Letters of another script inside a word, as shown and as read. */
  | { is: 'script'; characters: string; script: string; reads: string }
  /** Nothing to see between its letters. */
  | { is: 'invisible' }
  /** Signs drawn alike: I for l, or a whole word of another script. */
  | { is: 'shape'; characters: string; listed: string }
  | { is: 'other' };

/** Two or three letters look like many others. */
const SHAPE_LEAST = 4;
/** Letters of a word that says nothing by itself. */
const SCRAP = 3;
const BY_WORDS: Way[] = ['name', 'alias', 'decorated-name'];
const NOT_LATIN = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

/** @param name the display name, folded; @param bio the bio, folded */
export function nameForm(profile: Profile, candidate: Candidate, name: Folded, bio: Folded): NameForm {
  const byWords = candidate.ways.some((way) => BY_WORDS.includes(way)) || isNameWithScraps(candidate);
  if (!byWords && !candidate.ways.includes('look-alike-name')) return { is: 'other' };
  const letter = name.tricks.find((trick) => trick.kind === 'look-alike' && trick.inWord);
  if (letter)
    return {
      is: 'script',
      characters: letter.characters,
      script: letter.script ?? '',
      reads: letter.reads ?? '',
    };
  if (name.tricks.some((trick) => trick.kind === 'invisible' && trick.inWord)) return { is: 'invisible' };
  if (byWords) return { is: 'plain' };
  const word = name.tricks.find((trick) => trick.kind === 'look-alike');
  if (word && !(NOT_LATIN.test(bio.text) || NOT_LATIN.test(candidate.matchedName ?? ''))) {
    return { is: 'script', characters: word.characters, script: word.script ?? '', reads: word.reads ?? '' };
  }
  return byShape(profile, candidate, name, bio);
}

/** A person's whole name with scraps after it, as nobody is called: "George W. Bush <b>". */
function isNameWithScraps({ ways, entity, matchedName, decoration }: Candidate): boolean {
  if (!ways.includes('part-name') || entity.kind !== 'person') return false;
  const whole = (matchedName ?? '').includes(' ');
  return whole && (decoration ?? []).every((word) => word.length <= SCRAP || isDecoration(word));
}

function byShape(profile: Profile, { entity, matchedName }: Candidate, name: Folded, bio: Folded): NameForm {
  const shown = squeeze(profile.displayName);
  const names = namesOf(entity).map((listed) => [listed, squeeze(listed)] as const);
  if (names.some(([, listed]) => listed.length > 2 && shown.includes(listed))) return { is: 'plain' };
  const listed = matchedName ?? entity.name;
  if (NOT_LATIN.test(name.text)) {
    // Somebody who writes in that script has a name in it: no trick.
    if (NOT_LATIN.test(bio.text) || NOT_LATIN.test(listed)) return { is: 'other' };
    return shown.length < SHAPE_LEAST
      ? { is: 'other' }
      : { is: 'shape', characters: profile.displayName.slice(0, 8), listed };
  }
  const forms = new Set([profile.displayName, undecorated(profile.displayName, name)].map(withoutAccents));
  for (const [one] of names) {
    if (squeeze(one).length < SHAPE_LEAST) continue;
    for (const form of forms) {
      const characters = passesFor(form, withoutAccents(one));
      if (characters) return { is: 'shape', characters, listed: one };
    }
  }
  return { is: 'other' };
}

/** "SeIección": the trick is in the other letters. */
const withoutAccents = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u036F]/g, '');

/**
 * Ornamental letters read as plain ones; otherwise the name as it is written, since capitals matter. Without decoration,
 * which may stand in the listed name as well ("UK HeaIth"), so that this is one form of two.
 */
function undecorated(displayName: string, name: Folded): string {
  if (name.tricks.some((trick) => trick.kind === 'styled')) return name.text;
  return displayName
    .split(/\s+/u)
    .filter((word) => !fold(word).tokens.every(isDecoration))
    .join(' ');
}

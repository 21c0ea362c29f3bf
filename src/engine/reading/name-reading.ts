/**
 * The reading of a display name beside one candidate: a line of parts.
 *
 *     OfficiaI   EIon Musk    (@elonmusk)   🚀
 *     claim,     the stretch   own handle    –
 *     disguised  that meets a listed name, I for l
 *
 * The stretch meets a listed name to the letter or to the eye; each word beside it has a class, and "word" is the class
 * of those that nobody knows. A trick inside the stretch counts wherever the stretch stands; an unknown word beside it
 * makes the account somebody else's as a rule, and doesn't end the questions.
 */
import type { Candidate, Entity, Profile } from '../../model';
import { fold, type Folded } from '../../text/fold';
import { branchHandles } from '../branch-handle';
import { domainWords } from './own-domain';
import { joinedStretch } from './joined-stretch';
import { nameRuns } from './name-runs';
import type { NameWord } from './name-words';
import { isHeard } from './other-script';
import { isKnownPart, partOf, type NamePart } from './part-class';
import { findStretch, type Stretch } from './stretch';

export type NameForm =
  /** The name, perhaps with known words beside it. */
  | { is: 'plain' }
  /** Letters of another script inside a word, as shown and as read. */
  | { is: 'script'; characters: string; script: string; reads: string }
  /** Nothing to see between its letters. */
  | { is: 'invisible' }
  /** Signs drawn alike: I for l, or a whole word of another script. */
  | { is: 'shape'; characters: string; listed: string }
  /** Signs in the place of letters: ₲ for G. */
  | { is: 'sign'; characters: string; listed: string }
  | { is: 'other' };

export interface NameReading {
  form: NameForm;
  stretch: Stretch | undefined;
  /** What stands beside the stretch, in order; all words where there is no stretch. */
  parts: readonly NamePart[];
  /** There is a stretch, and an unknown word beside it: "Elon Musk SpaceX". */
  isBeside: boolean;
}

/** Letters of a word that says nothing by itself. */
const SCRAP = 3;
/** Two or three letters look like many others. */
const SHAPE_LEAST = 4;
/** Tricks that keep a name from being found, wherever it stands; said by the signal broken-letters. */
const BREAKS = new Set<Folded['tricks'][number]['kind']>(['bidi', 'upside-down', 'marks']);
const BROKEN_LEAST = 6;
/** A shorter name is one letter from too many others. */
const NEAR_LEAST = 8;
const NOT_LATIN = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

/** @param name the display name, folded, without what a copied author does himself; @param bio the bio, folded */
export function readName(profile: Profile, candidate: Candidate, name: Folded, bio: Folded): NameReading {
  const { displayName } = profile;
  const { entity } = candidate;
  const runs = nameRuns(displayName);
  const { words } = runs;
  const stretch = findStretch(runs, candidate) ?? joinedStretch(words, candidate);
  if (!stretch) {
    const form: NameForm = isHeard(profile, candidate) ? { is: 'plain' } : nearForm(candidate, name);
    const isNear = candidate.ways.includes('near-name');
    const parts = isNear ? words.flatMap((word) => partsOf(word, entity)) : [];
    return { form, stretch, parts, isBeside: false };
  }
  const parts = partsBeside(displayName, words, stretch, entity);
  const isBeside = parts.some((part) => !isKnownPart(part.class));
  const trick = trickOf(displayName, words, stretch, { name, bio, candidate });
  if (trick) return { form: trick, stretch, parts, isBeside };
  const isBroken = name.tricks.some(({ kind }) => BREAKS.has(kind)) && stretch.size >= BROKEN_LEAST;
  if (stretch.how === 'look' || (isBeside && !isBroken))
    return { form: { is: 'other' }, stretch, parts, isBeside };
  const disguised = parts.find(({ characters }) => characters !== undefined);
  const form: NameForm = disguised
    ? { is: 'shape', characters: disguised.characters ?? '', listed: disguised.word }
    : { is: 'plain' };
  return { form, stretch, parts, isBeside };
}

function partsBeside(
  displayName: string,
  words: readonly NameWord[],
  stretch: Stretch,
  entity: Entity,
): NamePart[] {
  const own = domainWords(words, stretch, entity);
  const isWhole = entity.kind === 'person' && stretch.listed.tokens.length > 1;
  const parts: NamePart[] = [];
  if (stretch.rest !== undefined)
    parts.push(...partsOf({ raw: stretch.rest, tokens: fold(stretch.rest).tokens }, entity));
  const note = OFFICE_NOTE.exec(displayName);
  const isNote = ({ start, end }: NameWord): boolean =>
    note !== null && start >= note.index && end <= note.index + note[0].length;
  words.forEach((word, i) => {
    if (i >= stretch.from && i < stretch.to) return;
    if (isNote(word)) parts.push({ class: 'title', word: word.tokens.join('') });
    else if (own.has(i)) parts.push({ class: 'own-domain', word: word.tokens.join('') });
    else parts.push(...partsOf(word, entity));
  });
  if (LOVES.test(displayName)) parts.push({ class: 'word', word: 'love' });
  // A place beside a brand is some branch's, but for those that the list has.
  const isListed =
    parts.some((part) => part.class === 'place-name') && branchHandles(displayName, entity).length > 0;
  return parts.map((part) =>
    isListed && part.class === 'place-name' ? { ...part, class: 'place' } : scrapOf(part, isWhole),
  );
}

/** How American offices are noted after a name: "(D-Mass.)". */
const OFFICE_NOTE = /\(\s*[DRI]\s*[-–]\s*[A-Z][A-Za-z.]{1,8}\s*\)/u;
/** "I ❤ Burger King" is what somebody says of it. */
const LOVES = /(?:^|\s)I\s*[❤♥♡💙🖤💜💚🧡💛🫶]/u;

const partsOf = ({ raw, tokens }: Pick<NameWord, 'raw' | 'tokens'>, entity: Entity): NamePart[] =>
  tokens.map((token) => partOf(raw, token, entity));

/** After a person's whole name scraps are nobody's other name: "George W. Bush <b>". */
const scrapOf = (part: NamePart, isWhole: boolean): NamePart =>
  isWhole && part.class === 'word' && part.word.length <= SCRAP ? { ...part, class: 'scrap' } : part;

interface Around {
  name: Folded;
  bio: Folded;
  candidate: Candidate;
}

/** How the letters of the stretch deceive; undefined where they don't. */
function trickOf(
  displayName: string,
  words: readonly NameWord[],
  stretch: Stretch,
  { name, bio, candidate }: Around,
): NameForm | undefined {
  if (name.tricks.length === 0 && stretch.how === 'same') return undefined;
  const { entity } = candidate;
  const run = words.slice(stretch.from, stretch.to);
  // A claim, or a disclosure, in letters that only look like its own deceives as the name does.
  const telling = words.filter((word, i) => (i >= stretch.from && i < stretch.to) || isTelling(word, entity));
  const letter = insideOf(telling, name, 'look-alike');
  if (letter)
    return {
      is: 'script',
      characters: letter.characters,
      script: letter.script ?? '',
      reads: letter.reads ?? '',
    };
  if (insideOf(telling, name, 'invisible') ?? hiddenBetween(displayName, run, name))
    return { is: 'invisible' };
  const { listed } = stretch;
  const sign = insideOf(run, name, 'symbol');
  if (sign && !SIGN.test(listed.text))
    return { is: 'sign', characters: sign.characters, listed: listed.text };
  const isNative = NOT_LATIN.test(bio.text) || NOT_LATIN.test(candidate.matchedName ?? '');
  const word = name.tricks.find(({ kind, inWord }) => kind === 'look-alike' && inWord !== true);
  if (word && stretch.how === 'look' && !isNative)
    return { is: 'script', characters: word.characters, script: word.script ?? '', reads: word.reads ?? '' };
  if (stretch.how !== 'look') return undefined;
  const isForeign = NOT_LATIN.test(run.map(({ raw }) => raw).join(''));
  // Somebody who writes in that script has a name in it: no trick.
  if (isForeign && (isNative || NOT_LATIN.test(listed.text))) return undefined;
  if (listed.letters.length < SHAPE_LEAST) return undefined;
  return { is: 'shape', characters: stretch.characters, listed: listed.text };
}

const TELLING = new Set(['claim', 'service', 'contact', 'disclosure']);
const isTelling = ({ raw, tokens }: NameWord, entity: Entity): boolean =>
  tokens.some((token) => TELLING.has(partOf(raw, token, entity).class));

const SIGN = /[\p{S}!@]/u;

/** A trick of this kind inside one of the words, where the name as a whole is read to have it. */
function insideOf(run: readonly NameWord[], name: Folded, kind: 'look-alike' | 'invisible' | 'symbol') {
  const of = name.tricks.find((trick) => trick.kind === kind && trick.inWord === true);
  if (!of) return undefined;
  const isHere = run.some(
    ({ raw, end }) => end === 0 || Array.from(of.characters).some((one) => raw.includes(one)),
  );
  return isHere ? of : undefined;
}

/** Invisible characters that part words leave no word to stand in. */
function hiddenBetween(displayName: string, run: readonly NameWord[], name: Folded): boolean | undefined {
  const isHidden = name.tricks.some(({ kind, inWord }) => kind === 'invisible' && inWord === true);
  return (isHidden && run.length > 1 && displayName.length > 0) || undefined;
}

/** One edit from a listed name, and tricks in its letters as well: Elоnn Musk. */
function nearForm({ ways, matchedName = '' }: Candidate, { tricks }: Folded): NameForm {
  if (!ways.includes('near-name') || matchedName.length < NEAR_LEAST) return { is: 'other' };
  const letter = tricks.find(({ kind, inWord }) => kind === 'look-alike' && inWord === true);
  if (letter)
    return {
      is: 'script',
      characters: letter.characters,
      script: letter.script ?? '',
      reads: letter.reads ?? '',
    };
  const isHidden = tricks.some(({ kind, inWord }) => kind === 'invisible' && inWord === true);
  return isHidden ? { is: 'invisible' } : { is: 'other' };
}

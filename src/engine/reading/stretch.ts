/** The stretch of a display name that meets a listed name: its words, and whether it does so to the letter or to the eye. */
import type { Entity } from '../../model';
import { plainLetters } from '../../text/letter-case';
import { passesFor } from '../../text/passes-for';
import { skeleton } from '../../text/skeleton';
import { listedNames, type ListedName } from './listed-names';
import { lettersOf, type NameWord } from './name-words';

export interface Stretch {
  /** Its words in the name, end exclusive. */
  from: number;
  to: number;
  listed: ListedName;
  /** The same letters, perhaps in another order or joined; or others that only look the same. */
  how: 'same' | 'look';
  /** Where it looks the same: the first letters that stand for others, as they are shown. */
  characters: string;
  /** Letters and digits that it covers. */
  size: number;
  /** Where it is only the beginning or the end of its word: the rest, as it is written. */
  rest?: string;
}

/** A shorter stretch looks like many others. */
const LOOK_LEAST = 3;
/** Signs drawn alike change the number of letters a little (rn for m). */
const LOOK_LONGER_MOST = 8;

/** The longest stretch that meets one of the entity's names; of equal ones that which needs no disguise. */
export function findStretch(
  displayName: string,
  words: readonly NameWord[],
  entity: Entity,
): Stretch | undefined {
  let best: Stretch | undefined;
  for (let from = 0; from < words.length; from++) {
    for (let to = words.length; to > from; to--) {
      const run = words.slice(from, to);
      const letters = lettersOf(run);
      if (best && letters.length < best.size) break;
      const found = meeting(displayName, run, letters, entity);
      if (!found) continue;
      if (!best || letters.length > best.size || (best.how === 'look' && found.how === 'same'))
        best = { ...found, from, to, size: letters.length };
    }
  }
  return best;
}

type Meeting = Pick<Stretch, 'listed' | 'how' | 'characters'>;

function meeting(
  displayName: string,
  run: readonly NameWord[],
  letters: string,
  entity: Entity,
): Meeting | undefined {
  const names = listedNames(entity);
  const anyOrder =
    run.length > 1
      ? run
          .flatMap(({ tokens }) => tokens)
          .sort()
          .join(' ')
      : '';
  for (const listed of names) {
    if (letters === listed.letters || (anyOrder !== '' && anyOrder === listed.anyOrder))
      return { listed, how: 'same', characters: '' };
  }
  // "I Ali": a word of one letter stands for itself.
  if (letters.length < LOOK_LEAST || (run.length > 1 && run.some(({ raw }) => raw === 'I'))) return undefined;
  for (const listed of names) {
    if (Math.abs(listed.letters.length - letters.length) > LOOK_LONGER_MOST) continue;
    const characters = looksLike(writtenOf(displayName, run), listed);
    if (characters) return { listed, how: 'look', characters };
  }
  return undefined;
}

/** The run as it is written, with what stands between its words. */
export function writtenOf(displayName: string, run: readonly NameWord[]): string {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return '';
  return last.end > 0 ? displayName.slice(first.start, last.end) : run.map(({ raw }) => raw).join(' ');
}

const NOT_ASCII = /[^\0-\x7F]/;

/** The first letters by which a text only looks like a listed name; undefined where it doesn't, '' where it is the same. */
export function looksLike(
  written: string,
  { look, plain }: Pick<ListedName, 'look' | 'plain'>,
): string | undefined {
  if (skeleton(written) !== look) return undefined;
  const shown = plainLetters(written);
  if (NOT_ASCII.test(shown)) return Array.from(shown).find((one) => NOT_ASCII.test(one));
  return passesFor(shown, plain);
}

/** The stretch of a display name that meets a listed name: its words, and whether it does so to the letter or to the eye. */
import type { Candidate } from '../../model';
import { plainLetters } from '../../text/letter-case';
import { passesFor } from '../../text/passes-for';
import { skeleton } from '../../text/skeleton';
import { formsOfName, listedNames, type ListedName } from './listed-names';
import type { NameRun, NameRuns } from './name-runs';

export interface Stretch extends NameRun {
  listed: ListedName;
  /** The same letters, perhaps in another order or joined; or others that only look the same. */
  how: 'same' | 'look';
  /** Where it looks the same: the first letters that stand for others, as they are shown. */
  characters: string;
  /** Where it is only the beginning or the end of its word: the rest, as it is written. */
  rest?: string;
}

/** The longest stretch that meets one of the entity's names; of equal ones that which needs no disguise. */
export function findStretch(runs: NameRuns, { entity, ways, matchedName }: Candidate): Stretch | undefined {
  const isWhole = (found: Stretch | undefined): found is Stretch =>
    found !== undefined && found.to - found.from === runs.words.length;
  const met = matchedName === undefined ? undefined : sameIn(runs, formsOfName(matchedName, entity.kind));
  if (isWhole(met)) return met;
  const names = listedNames(entity);
  let best = sameIn(runs, names);
  if (isWhole(best) || !(runs.isOdd || ways.includes('look-alike-name'))) return best;
  for (const listed of names) {
    for (const run of runs.alike(listed.look)) {
      if (best && run.size <= best.size) continue;
      const characters = looksLike(run.written, listed);
      if (characters) best = { ...run, listed, how: 'look', characters };
    }
  }
  return best;
}

function sameIn(runs: NameRuns, names: readonly ListedName[]): Stretch | undefined {
  let best: Stretch | undefined;
  for (const listed of names) {
    const run = runs.same(listed.letters, () => listed.anyOrder);
    if (run && (!best || run.size > best.size)) best = { ...run, listed, how: 'same', characters: '' };
  }
  return best;
}

// eslint-disable-next-line no-control-regex -- the class of all that isn't ASCII
const NOT_ASCII = /[^\x00-\x7F]/;

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

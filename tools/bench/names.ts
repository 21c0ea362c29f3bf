/**
 * Names as frequent as people's and organisations' are: given and family names by their share in the United States,
 * pairs of a country's most frequent names for the rest of the world, organisations of ordinary words, places, family
 * names and invented words.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { NameStatistics } from '../../src/lists/name-statistics';
import type { Random } from '../evaluate/random';
import { readNameStatistics } from '../list/name-statistics';
import { Weighted } from './weighted';

/** Given and family names of one country, as its people write them. */
interface Country {
  given: string[];
  family: string[];
}

export interface NameSource {
  statistics: NameStatistics;
  given: Weighted<string>;
  family: Weighted<string>;
  words: Weighted<string>;
  /** Countries whose names are written in Latin letters, and in others. */
  latin: Country[];
  native: Country[];
}

/** Share of a surname by its rank, after the census: the first is 8.8 in a thousand, the 50,000th 2 in a million. */
const familyShare = (rank: number): number => 0.012 / Math.pow(rank + 1.2, 0.95);
const LATIN = /^[\p{Script=Latin}' -]+$/u;
const FEWEST_NAMES = 5;
/** Surnames beyond this rank are hardly anybody's. */
const LAST_SURNAME = 50_000;
/** The commonest words are no names of anything; those after are hardly known. */
const [FIRST_WORD, LAST_WORD] = [150, 12_000];

export async function readNames(folder = 'lists/names'): Promise<NameSource> {
  const statistics = await readNameStatistics(folder);
  const [given, family] = await Promise.all([world(folder, 'forenames'), world(folder, 'surnames')]);
  const countries = (isLatin: boolean): Country[] =>
    [...given.keys()].sort().flatMap((country) => {
      const of = (names: Map<string, string[]>) =>
        (names.get(country) ?? []).filter((name) => LATIN.test(name) === isLatin);
      const both = { given: of(given), family: of(family) };
      return both.given.length >= FEWEST_NAMES && both.family.length >= FEWEST_NAMES ? [both] : [];
    });
  const words = [...statistics.words].filter(
    ([word, rank]) => rank > FIRST_WORD && rank < LAST_WORD && /^[a-z]{3,12}$/.test(word),
  );
  return {
    statistics,
    given: new Weighted(statistics.forenames),
    family: new Weighted(
      [...statistics.surnameRank]
        .filter(([, rank]) => rank <= LAST_SURNAME)
        .map(([name, rank]) => [name, familyShare(rank)]),
    ),
    words: new Weighted(words.map(([word, rank]) => [word, 1 / Math.sqrt(rank)])),
    latin: countries(true),
    native: countries(false),
  };
}

async function world(folder: string, kind: string): Promise<Map<string, string[]>> {
  const byCountry = new Map<string, string[]>();
  for (const line of (await readFile(path.join(folder, `${kind}-world.txt`), 'utf8')).split('\n')) {
    const [name = '', where = ''] = line.split('\t');
    if (where === '') continue;
    for (const country of where.split(' ')) byCountry.set(country, [...(byCountry.get(country) ?? []), name]);
  }
  return byCountry;
}

const capital = (word: string): string =>
  word.replace(/(^|[ '-])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

/** A person's name in Latin letters: nine in ten as in the United States. */
export function personName(names: NameSource, random: Random): string {
  const local = random.chance(0.9) ? undefined : random.pick(names.latin);
  const given = capital(local ? random.pick(local.given) : names.given.draw(random));
  const family = capital(local ? random.pick(local.family) : names.family.draw(random));
  if (random.chance(0.06)) return `${given} ${String.fromCharCode(65 + random.whole(0, 25))}. ${family}`;
  if (random.chance(0.03)) return `${given} ${family}-${capital(names.family.draw(random))}`;
  return random.chance(0.02) ? `Dr. ${given} ${family}` : `${given} ${family}`;
}

/** A person's name in another script. */
export function nativeName(names: NameSource, random: Random): string {
  const { given, family } = random.pick(names.native);
  // Georgian has capitals too, but nobody begins a name with one.
  const cased = (name: string) => (/\p{Script=Georgian}/u.test(name) ? name : capital(name));
  const [first, last] = [cased(random.pick(given)), cased(random.pick(family))];
  return /[\p{Script=Han}\p{Script=Hangul}]/u.test(first) ? last + first : `${first} ${last}`;
}

const KINDS =
  'Bank Group University Foods Motors Energy Media Airlines Capital Health Systems Partners Club'.split(' ');
const STARTS = 'br cl dr fl gr k l m n p qu r s sh sp t tr v w z b d f g h j'.split(' ');
const MIDDLES = 'a e i o u ai ee ia oo ou'.split(' ');
const ENDS = 'n r x l m ta do ra lo zo ly fy go va ck nt s ve rra nix'.split(' ');

/** A word that nobody has said before. */
function inventedWord(random: Random): string {
  let word = '';
  for (let i = random.whole(1, 3); i > 0; i--) word += random.pick(STARTS) + random.pick(MIDDLES);
  return capital(word + random.pick(ENDS));
}

export function organisationName(names: NameSource, random: Random): string {
  const word = () => capital(names.words.draw(random));
  const family = () => capital(names.family.draw(random));
  const kind = random.pick(KINDS);
  const forms: (() => string)[] = [
    () => `${family()} ${kind}`,
    () => `${word()} ${word()}`,
    () => `${word()} ${kind}`,
    () => `${family()} & ${family()}`,
    () => `${word()} ${word()} ${kind}`,
    () => `University of ${family()}`,
    () => `The ${word()} ${word()}`,
    () => `${family()} ${word()} ${kind}`,
    () => inventedWord(random),
    () => `${inventedWord(random)} ${kind}`,
    () => `City of ${family()}`,
  ];
  return random.pick(forms)();
}

/** Reads the name statistics that commonness is reckoned from (lists/names; sources at the head of each file). */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { CULTURES, MILLION } from '../../src/lists/cultures';
import { interpolated } from '../../src/lists/interpolate';
import { koreanKey, nameKey } from '../../src/lists/name-key';
import type { NamesOfCulture, NameStatistics } from '../../src/lists/name-statistics';
import { SHORT_FORMS } from '../../src/lists/short-forms';
import { fold } from '../../src/text/fold';

type Lines = (file: string) => Promise<string[]>;

export async function readNameStatistics(folder = 'lists/names'): Promise<NameStatistics> {
  const lines: Lines = async (file) =>
    (await readFile(path.join(folder, file), 'utf8'))
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
  const forenames = new Map(
    (await lines('forenames-us.txt')).map((line): [string, number] => {
      const [name = '', perMillion] = line.split(' ');
      return [name, Number(perMillion) / MILLION];
    }),
  );
  const surnameRank = ranks(await lines('surnames-us.txt'));
  const cultures = culturesOf(await lines('cultures.tsv'));
  const us = cultures.find(({ code }) => code === 'US');
  if (us) Object.assign(us, { given: withShortForms(forenames), family: sharesByRank(surnameRank) });
  return {
    cultures,
    known: new Set(cultures.flatMap(knownIn)),
    worldForenames: countries(await lines('forenames-world.txt')),
    worldSurnames: countries(await lines('surnames-world.txt')),
    words: ranks(await lines('words.txt')),
    surnameRank,
    forenames,
  };
}

/** Immigrants of all the world are in the US statistics: a name that is rare there says nothing of where it is from. */
const TELLING_IN_US = 1e-5;

function knownIn({ code, given, family }: NamesOfCulture): string[] {
  const all = [...given, ...family];
  const telling = code === 'US' ? all.filter(([, share]) => share > TELLING_IN_US) : all;
  return telling.map(([key]) => key);
}

const ranks = (names: string[]): Map<string, number> => new Map(names.map((name, i) => [name, i + 1]));

/** Share of the US population by surname rank (Census 2000: 270 million people); between, in log-log. */
const SURNAME_SHARE: [rank: number, share: number][] = [
  [1, 8.8e-3],
  [10, 2.7e-3],
  [100, 8.5e-4],
  [1000, 1.3e-4],
  [10_000, 1.1e-5],
  [151_671, 3.7e-7],
];

const sharesByRank = (rankOf: ReadonlyMap<string, number>): Map<string, number> =>
  new Map([...rankOf].map(([name, rank]) => [name, interpolated(SURNAME_SHARE, rank)]));

/** Of those who bear the long form, the share that go by the short one: registers know Michael, people write Mike. */
const GO_BY_SHORT = 0.4;

function withShortForms(shares: ReadonlyMap<string, number>): Map<string, number> {
  const out = new Map(shares);
  for (const [short, longForms] of SHORT_FORMS) {
    const long = longForms.reduce((sum, one) => sum + (shares.get(one) ?? 0), 0);
    out.set(short, (shares.get(short) ?? 0) + GO_BY_SHORT * long);
  }
  return out;
}

/** Spellings that fold to one name (García, Garcia) share their countries. */
function countries(lines: readonly string[]): Map<string, Set<string>> {
  const out = new Map<string, Set<string>>();
  for (const line of lines) {
    const [name = '', where = ''] = line.split('\t');
    const folded = fold(name).tokens.join(' ');
    out.set(folded, new Set([...(out.get(folded) ?? []), ...where.split(' ')]));
  }
  return out;
}

/** Further spellings of Chinese names after the usual one: Cantonese, Hokkien, Wade-Giles. */
const OTHER_SPELLING = 0.25;

class Gathered {
  readonly given = new Map<string, number>();
  readonly family = new Map<string, number>();
  readonly first = new Map<string, number>();
  readonly second = new Map<string, number>();
  readonly #code: string;

  constructor(code: string) {
    this.#code = code;
  }

  /**
   * One row: what two names of the culture are both written as has the shares of both. Japanese rows have the share of
   * the sound, whatever its characters.
   */
  add(kind: string, share: number, name: string, spellings: readonly string[], isSpeltApart: boolean): void {
    const maps = kind === 'any' ? [this.given, this.family] : [this.#map(kind)];
    const own = new Set([this.#key(name), ...(isSpeltApart ? [] : spellings.map((one) => this.#key(one)))]);
    for (const map of maps) {
      for (const key of own) {
        const isUsual = key === this.#key(name) || key === this.#key(spellings[0] ?? name);
        const part = share * (this.#code === 'CN' && !isUsual ? OTHER_SPELLING : 1);
        const before = map.get(key) ?? 0;
        map.set(key, this.#code === 'JP' ? Math.max(before, part) : before + part);
      }
    }
  }

  #map(kind: string): Map<string, number> {
    if (kind === 'given') return this.given;
    if (kind === 'surname') return this.family;
    if (kind === 'first') return this.first;
    if (kind === 'second') return this.second;
    throw new Error(`cultures.tsv: "${kind}" is no kind of name`);
  }

  #key(name: string): string {
    const key = nameKey(fold(name).tokens.join(''));
    return this.#code === 'KR' ? koreanKey(key) : key;
  }
}

/** @throws Error for a culture or a kind that isn't known */
function culturesOf(lines: readonly string[]): NamesOfCulture[] {
  const gathered = new Map(Object.keys(CULTURES).map((code) => [code, new Gathered(code)]));
  for (const line of lines) {
    const [code = '', kind = '', perMillion = '', name = '', spellings = ''] = line.split('\t');
    const into = gathered.get(code);
    if (!into) throw new Error(`cultures.tsv: "${code}" is no culture of src/lists/cultures.ts`);
    // Chinese given names are in the file romanised as well, with all characters of a sound together.
    const isSpeltApart = code === 'CN' && kind === 'given';
    into.add(kind, Number(perMillion) / MILLION, name, spellings.split('/').filter(Boolean), isSpeltApart);
  }
  return Object.entries(CULTURES).map(([code, culture]) => {
    const { given, family, first, second } = gathered.get(code) ?? new Gathered(code);
    return { ...culture, code, given, family, first, second };
  });
}

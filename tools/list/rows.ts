/** Reads the source rows, sources and name statistics under lists/ from disk. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Entity } from '../../src/model';
import type { Source } from '../../src/lists/compile';
import type { NameStatistics } from '../../src/lists/name-statistics';
import { parseRow } from '../../src/lists/entity';
import { fold } from '../../src/text/fold';

/** All entities of lists/*.jsonl, by file name and line. @throws Error naming file, line, field and cure */
export async function readRows(folder = 'lists'): Promise<Entity[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.jsonl')).sort();
  const perFile = await Promise.all(files.map((file) => readRowFile(path.join(folder, file))));
  return perFile.flat();
}

/** One file of rows; blank lines are skipped. */
export async function readRowFile(file: string): Promise<Entity[]> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  return lines.flatMap((line, i) => (line.trim() === '' ? [] : [parseRow(line, file, i + 1)]));
}

export async function readSources(folder = 'lists'): Promise<Record<string, Source>> {
  return JSON.parse(await readFile(path.join(folder, 'sources.json'), 'utf8')) as Record<string, Source>;
}

/** The name statistics that commonness is reckoned from (lists/names; sources at the head of each file). */
export async function readNameStatistics(folder = 'lists/names'): Promise<NameStatistics> {
  const read = async (file: string) =>
    (await readFile(path.join(folder, file), 'utf8'))
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
  const folded = (name: string) => fold(name).tokens.join(' ');
  const shares = (await read('forenames-us.txt')).map((line): [string, number] => {
    const [name = '', perMillion] = line.split(' ');
    return [name, Number(perMillion) / 1e6];
  });
  /** Spellings that fold to one name (García, Garcia) share their countries. */
  const countries = async (file: string): Promise<Map<string, Set<string>>> => {
    const out = new Map<string, Set<string>>();
    for (const line of await read(file)) {
      const [name = '', where = ''] = line.split('\t');
      out.set(folded(name), new Set([...(out.get(folded(name)) ?? []), ...where.split(' ')]));
    }
    return out;
  };
  const ranks = (names: string[]) => new Map(names.map((name, i) => [name, i + 1]));
  return {
    surnameRank: ranks(await read('surnames-us.txt')),
    forenames: new Map(shares),
    worldForenames: await countries('forenames-world.txt'),
    worldSurnames: await countries('surnames-world.txt'),
    words: ranks(await read('words.txt')),
  };
}

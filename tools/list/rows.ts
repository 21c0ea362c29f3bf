/** Reads the source rows and sources under lists/ from disk. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Entity } from '../../src/model';
import type { Source } from '../../src/lists/compile';
import { parseRow } from '../../src/lists/entity';

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

/** The files lists/<field>.jsonl in their canonical form: sorted, one row a line, keys in the schema's order. */
import { readdir, readFile, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { RowSchema, parseSourceRow, type SourceRow } from '../../src/lists/entity';
import type { Sources } from './draft';

const KEYS = Object.keys(RowSchema.entries) as (keyof SourceRow)[];

/** One row as its line: empty keys left out, a space after comma and colon so that diffs can be read. */
export function lineOf(row: SourceRow): string {
  const parts = KEYS.filter((key) => !isEmpty(row[key])).map(
    (key) => `${JSON.stringify(key)}: ${spaced(row[key])}`,
  );
  return `{${parts.join(', ')}}`;
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0)
  );
}

function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value as Record<string, unknown>);
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}: ${spaced(one)}`).join(', ')}}`;
}

/** The canonical text of one file. Order: name, country, then the line itself, all by code unit. */
export function textOf(rows: readonly SourceRow[]): string {
  const keyed = rows.map((row) => ({ keys: [row.name, row.country, lineOf(row)] as const }));
  keyed.sort(
    (a, b) => compare(a.keys[0], b.keys[0]) || compare(a.keys[1], b.keys[1]) || compare(a.keys[2], b.keys[2]),
  );
  return keyed.map(({ keys }) => `${keys[2]}\n`).join('');
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Every row of a folder, or of one file, with the file it stands in. */
export async function readSourceRows(from = 'lists'): Promise<SourceRow[]> {
  const files = from.endsWith('.jsonl') ? [from] : await rowFiles(from);
  const perFile = await Promise.all(files.map(readOne));
  return perFile.flat();
}

async function readOne(file: string): Promise<SourceRow[]> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  return lines.flatMap((line, i) => (line.trim() === '' ? [] : [parseSourceRow(line, file, i + 1)]));
}

export async function rowFiles(folder: string): Promise<string[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.jsonl'));
  return files.sort().map((file) => path.join(folder, file));
}

/** Writes all rows, each into the file of its field; files whose last row moved away are removed. */
export async function writeSourceRows(rows: readonly SourceRow[], folder = 'lists'): Promise<void> {
  const byField = new Map<string, SourceRow[]>();
  for (const row of rows) {
    const ofField = byField.get(row.field) ?? [];
    byField.set(row.field, ofField);
    ofField.push(row);
  }
  for (const file of await rowFiles(folder)) {
    if (!byField.has(path.basename(file, '.jsonl'))) await unlink(file);
  }
  for (const [field, ofField] of byField) {
    await writeFile(path.join(folder, `${field}.jsonl`), textOf(ofField));
  }
}

export async function readSourceInfo(folder = 'lists'): Promise<Sources> {
  return JSON.parse(await readFile(path.join(folder, 'sources.json'), 'utf8')) as Sources;
}

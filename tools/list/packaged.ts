/**
 * The packaged list as bytes: lists/*.jsonl compiled, and kept under node_modules/.cache until a row or the code that
 * compiles it changes.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { compileList, type ListInfo, type Meta } from '../../src/lists/compile';
import { FORMAT_VERSION, readList } from '../../src/lists/format';
import { readOpenDomains } from './open-domains';
import { readNameStatistics } from './name-statistics';
import { readRowFile, readRows, readSources } from './rows';

export interface PackagedList {
  bytes: Uint8Array;
  info: ListInfo & { rows: number };
}

const CACHE = 'node_modules/.cache/deadringer';
/** What the bytes depend on. */
const INPUTS = ['lists', 'lists/names', 'src/lists', 'src/text', 'src/text/data', 'node_modules/tldts'];

/** @throws Error naming file, line, field and cure of a broken row */
export async function packagedList(): Promise<PackagedList> {
  const version = await contentVersion();
  const file = path.join(CACHE, `packaged-${FORMAT_VERSION}-${version}.bin`);
  const kept = await readFile(file).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  });
  if (kept) return described(new Uint8Array(kept));
  const bytes = compileList(await readRows(), await options('Deadringer', version));
  await mkdir(CACHE, { recursive: true });
  // Steps of `npm test` run side by side: none may find half a list.
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, bytes);
  await rename(unfinished, file);
  return described(bytes);
}

/** A list of one's own, for `--list FILE`: compiled bytes, or rows as JSON Lines. */
export async function listFromFile(file: string): Promise<PackagedList> {
  const content = await readFile(file);
  if (content.subarray(0, 4).toString('latin1') === 'DRNG') return described(new Uint8Array(content));
  const rows = await readRowFile(file);
  const sources = await readSources();
  for (const id of rows.flatMap((row) => [
    ...row.sources,
    ...Object.values(row.confirmed).flatMap((by) => Object.values(by).flat()),
  ])) {
    sources[id] ??= { title: id };
  }
  const name = path.basename(file, '.jsonl');
  return described(compileList(rows, { ...(await options(name, '0')), sources }));
}

async function options(name: string, version: string) {
  const [sources, statistics] = [await readSources(), await readNameStatistics()];
  return { name, version, sources, statistics, isOpen: await readOpenDomains() };
}

function described(bytes: Uint8Array): PackagedList {
  const whole = bytes.slice();
  const meta = JSON.parse(Buffer.from(readList(whole.buffer).meta).toString('utf8')) as Meta;
  const { name, version, date, entities, accounts } = meta;
  return { bytes: whole, info: { name, version, date, entities, accounts, rows: entities } };
}

/** First twelve hex digits of a hash over all inputs: the same rows are the same version on every machine. */
async function contentVersion(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of INPUTS) {
    const entries = await readdir(folder, { withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
    for (const file of files.sort())
      hash.update(`${folder}/${file}\n`).update(await readFile(path.join(folder, file)));
  }
  return hash.digest('hex').slice(0, 12);
}

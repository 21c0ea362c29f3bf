/** Packs a folder into a zip that has the same bytes wherever and whenever it is made. */
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { zipSync, type Zippable } from 'fflate';

/** The oldest time that a zip can hold, by local time, which is what the format stores. */
const TIME = new Date(1980, 0, 1);

/** Names in the zip have forward slashes and stand in the order of their code units. */
export async function archive(folder: string): Promise<Uint8Array> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const names = files.map((file) => path.relative(folder, file).split(path.sep).join('/')).sort();
  const content: Zippable = {};
  for (const name of names) content[name] = new Uint8Array(await readFile(path.join(folder, name)));
  return zipSync(content, { level: 9, mtime: TIME, os: 3, attrs: 0o644 << 16 });
}

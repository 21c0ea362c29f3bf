/** The packages of the stores are the same bytes for the same files. */
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { archive } from '../../../tools/build/archive';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

function folderWith(names: string[]): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'deadringer-archive-'));
  folders.push(folder);
  mkdirSync(path.join(folder, 'inner'));
  for (const name of names) writeFileSync(path.join(folder, name), `content of ${name}`);
  return folder;
}

test('neither the order of writing nor the time of a file matters', async () => {
  const one = folderWith(['a.txt', 'inner/b.txt', 'Z.txt']);
  const other = folderWith(['Z.txt', 'inner/b.txt', 'a.txt']);
  utimesSync(path.join(other, 'a.txt'), 1, 1);
  expect(await archive(other)).toEqual(await archive(one));
});

test('everything is in it, in order', async () => {
  const files = unzipSync(await archive(folderWith(['inner/b.txt', 'a.txt', 'Z.txt'])));
  expect(Object.keys(files)).toEqual(['Z.txt', 'a.txt', 'inner/b.txt']);
  expect(strFromU8(files['inner/b.txt'] ?? new Uint8Array())).toBe('content of inner/b.txt');
});

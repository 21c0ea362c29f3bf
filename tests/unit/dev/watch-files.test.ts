/** Changes are seen however an editor makes them. Each test waits for the system to tell, not for a time. */
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { FileWatch } from '../../../tools/dev/watch-files';

let folder: string;
let watch: FileWatch | undefined;
let seen: (file: string) => void = () => undefined;

const inside = (name: string): string => path.join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'deadringer-watch-'));
  mkdirSync(inside('src/deep'), { recursive: true });
  writeFileSync(inside('src/deep/one.ts'), '1');
  writeFileSync(inside('manifest.json'), '{}');
  watch = new FileWatch([inside('src'), inside('manifest.json')], (file) => seen(file));
});
afterEach(() => {
  watch?.close();
  rmSync(folder, { recursive: true });
});

/** Does something and waits until a change of this file is told. */
function tellsOf(name: string, act: () => void): Promise<void> {
  const told = new Promise<void>((resolve) => {
    seen = (file) => {
      if (file === inside(name)) resolve();
    };
  });
  act();
  return told;
}

const write = (name: string): void => writeFileSync(inside(name), 'new');

/** As many editors save: a new file takes the place of the old one. */
function replace(name: string): void {
  write('saved');
  renameSync(inside('saved'), inside(name));
}

test('a file deep in a folder is written', () => tellsOf('src/deep/one.ts', () => write('src/deep/one.ts')));

test('a file is written after another one has taken its place', async () => {
  await tellsOf('src/deep/one.ts', () => replace('src/deep/one.ts'));
  await tellsOf('src/deep/two.ts', () => write('src/deep/two.ts'));
  await tellsOf('src/deep/one.ts', () => write('src/deep/one.ts'));
  await tellsOf('manifest.json', () => replace('manifest.json'));
});

test('a file in a new folder is written', async () => {
  await tellsOf('src/new', () => mkdirSync(inside('src/new')));
  await tellsOf('src/new/two.ts', () => write('src/new/two.ts'));
});

test('a folder goes, and another takes its place', async () => {
  await tellsOf('src/deep', () => rmSync(inside('src/deep'), { recursive: true }));
  await tellsOf('src/deep', () => mkdirSync(inside('src/deep')));
  await tellsOf('src/deep/three.ts', () => write('src/deep/three.ts'));
});

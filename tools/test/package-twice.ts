/**
 * Reproducible build: makes the packages of the stores twice by different steps and compares their checksums. The second
 * time stands in a copy of the sources in another folder, under another time zone, language and home, so that a path, a
 * date or an order of this machine that gets into a package shows.
 */
import { cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { run, runScript, type Outcome } from './command';

/** What no package is made from: what was installed or built. Names with a dot in front are settings of tools. */
const LEFT_OUT = new Set(['node_modules', 'dist', 'out', 'coverage']);

const shown = async (folder: string): Promise<string[]> =>
  (await readdir(folder)).filter((name) => !name.startsWith('.'));

async function copySources(folder: string): Promise<void> {
  const names = (await shown('.')).filter((name) => !LEFT_OUT.has(name));
  for (const name of names) await cp(name, path.join(folder, name), { recursive: true });
  // Package by package, so that what is kept in node_modules/.cache, the compiled list above all, is made anew.
  const installed = path.join(folder, 'node_modules');
  await mkdir(installed);
  for (const name of await shown('node_modules'))
    await symlink(path.resolve('node_modules', name), path.join(installed, name), 'junction');
}

/** Elsewhere and as somebody else: 14 hours ahead of UTC, with other rules of sorting and writing. */
const ELSEWHERE = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

async function packageElsewhere(): Promise<Outcome> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'deadringer-again-'));
  try {
    await copySources(folder);
    const environment = { ...ELSEWHERE, HOME: folder };
    return await run(process.execPath, [path.join(folder, 'tools/run.mjs'), 'package'], environment);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Whether both make the same bytes; the log says which they are, or both where they differ. */
export async function packageTwice(): Promise<{ isSame: boolean; log: string }> {
  const first = await runScript('package');
  const second = await packageElsewhere();
  const isSame = first.isSuccess && first.output !== '' && first.output === second.output;
  return { isSame, log: isSame ? first.log : `here:\n${first.log}elsewhere:\n${second.log}` };
}

/** Builds dist/chrome and dist/firefox: the same input always gives the same bytes. */
import { copyFile, cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { HELD_TICK_FILE } from '../list/held-tick-file';
import { packagedList } from '../list/packaged';
import { bundle, type Purpose } from './bundle';
import { publicSuffixRules } from './public-suffixes';
import { manifestFor, projectVersion, sourceManifest, syntaxTarget } from './manifest';
import { TARGETS, debugFolder, distFolder, type Target } from './target';

const PAGES = ['popup.html', 'options.html'];
const FOLDERS = ['icons', '_locales'];

async function writeList(folder: string): Promise<void> {
  const { bytes, info } = await packagedList();
  await mkdir(path.join(folder, 'lists'), { recursive: true });
  await writeFile(path.join(folder, 'lists/packaged.bin'), bytes);
  await copyFile(HELD_TICK_FILE, path.join(folder, 'lists/held-tick.bin'));
  await writeFile(path.join(folder, 'lists/public-suffixes.txt'), publicSuffixRules());
  await writeFile(path.join(folder, 'lists/packaged.json'), `${JSON.stringify(info)}\n`);
}

/** Copies pictures and sentences, file by file: an empty folder would be a locale without sentences to Chrome. */
async function copyShipped(from: string, folder: string): Promise<void> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter(({ name }) => /\.(png|json)$/.test(name))) {
    const file = path.join(entry.parentPath, entry.name);
    await cp(file, path.join(folder, file));
  }
}

async function buildInto(folder: string, target: Target, purpose: Purpose): Promise<void> {
  const manifest = await sourceManifest();
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await bundle(folder, syntaxTarget(target, manifest), purpose);
  for (const page of PAGES) await cp(path.join('src/entries', page), path.join(folder, page));
  for (const name of FOLDERS) await copyShipped(name, folder);
  await writeList(folder);
  const own = manifestFor(target, manifest, await projectVersion());
  await writeFile(path.join(folder, 'manifest.json'), `${JSON.stringify(own, null, 2)}\n`);
}

/** Builds the extension for every browser from scratch; the folders are those of `distFolder`. */
export async function buildExtension(): Promise<void> {
  for (const target of TARGETS) await buildInto(distFolder(target), target, 'package');
}

/**
 * Builds for one browser with source maps, into the folder of `debugFolder`. A build that fails leaves there what the
 * last good one made.
 */
export async function buildForDebugging(target: Target): Promise<void> {
  const folder = debugFolder(target);
  const unfinished = `${folder}.unfinished`;
  await buildInto(unfinished, target, 'debug');
  await rm(folder, { recursive: true, force: true });
  await rename(unfinished, folder);
}

/**
 * `npm run -s permissions`: compares what manifest.json asks for with what the last release asked for. New permissions
 * stop an update until each user has agreed, so each must be one that users are told of; exit status 1 otherwise.
 * `-- --release VERSION` writes the committed file anew, when that version has been released.
 */
import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { sourceManifest } from './build/manifest';
import { askedBy, faultsOf, newlyAsked, type Released } from './permissions/asked';

const FILE = 'tools/permissions/released.json';

async function compare(): Promise<void> {
  const released = JSON.parse(await readFile(FILE, 'utf8')) as Released;
  const now = askedBy(await sourceManifest());
  for (const one of newlyAsked(released.asked, now)) console.log(`new since ${released.release}: ${one}`);
  for (const one of newlyAsked(now, released.asked)) console.log(`no longer: ${one}`);
  const faults = faultsOf(released, now);
  for (const fault of faults) console.error(`${FILE}: ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
  else console.log(`Nothing is asked for that users of ${released.release} aren't told of.`);
}

async function write(release: string): Promise<void> {
  const released: Released = { release, asked: askedBy(await sourceManifest()), told: {} };
  await writeFile(FILE, `${JSON.stringify(released, null, 2)}\n`);
  console.log(`${FILE}: what ${release} asks for`);
}

const { release } = parseArgs({ options: { release: { type: 'string' } } }).values;
await (release === undefined ? compare() : write(release)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

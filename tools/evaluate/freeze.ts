/** Writes down what the generated sets are: their targets, where there are none yet, and the hash of each set. */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Index } from '../../src/lists/lookup';
import { readRows } from '../list/rows';
import { chooseTargets } from './freeze-targets';
import { FROZEN_SETS, hashOf, readSets } from './sets';
import { SETS_FOLDER } from './targets';

/** @returns what was written, for people */
export async function freeze(index: Index): Promise<string> {
  const targetsFile = path.join(SETS_FOLDER, 'targets.jsonl');
  if (!existsSync(targetsFile)) {
    const targets = chooseTargets(await readRows(), index);
    await writeFile(targetsFile, targets.map((target) => `${JSON.stringify(target)}\n`).join(''));
  }
  const hashes: Record<string, string> = {};
  for (const set of FROZEN_SETS) {
    hashes[set] = hashOf(await readSets([set]));
  }
  await writeFile(path.join(SETS_FOLDER, 'hashes.json'), `${JSON.stringify(hashes, null, 2)}\n`);
  return `wrote the hashes of ${Object.keys(hashes).length} sets to ${SETS_FOLDER}/hashes.json`;
}

import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { CHILD, work, type Job } from './bench/child';
import { writeCase } from './bench/corpus';
import { readNames } from './bench/names';
import { makeEntities } from './bench/population';
import { runCase } from './bench/run-case';
import { QUICK, QUICK_PASSES, QUICK_SAMPLES } from './bench/samples';

async function main(): Promise<void> {
  if (process.argv[2] === CHILD) {
    await work(JSON.parse(process.argv[3] ?? '') as Job);
    return;
  }
  const start = performance.now();
  const say = (what: string) => process.stderr.write(`${((performance.now() - start) / 1000).toFixed(0)} s  ${what}\n`);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'deadringer-bench-'));
  try {
    const names = await readNames();
    say('entities');
    const entities = makeEntities(names, 100_000);
    say('case');
    await writeCase(folder, names, entities, QUICK);
    const result = await runCase('100000', folder, { passes: QUICK_PASSES, samples: QUICK_SAMPLES, say });
    say('done');
    console.log(JSON.stringify(result.peers, null, 1), result.ours.lookup, result.ours.judged, result.cold);
  } finally {
    await rm(folder, { recursive: true });
  }
}
main().catch((error: unknown) => { console.error(error); process.exitCode = 1; });

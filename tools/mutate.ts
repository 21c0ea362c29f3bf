/**
 * `npm run mutate`: mutation testing of the unit tests. Changes the sources in small ways, one at a time, and counts how
 * often a test fails. `-- --help` has the options.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { random } from './evaluate/random';
import { findMutants } from './mutate/find-mutants';
import type { Mutant } from './mutate/mutant';
import { readMutateOptions, USAGE, type MutateOptions } from './mutate/options';
import { reachOf } from './mutate/reach';
import { report } from './mutate/report';
import { tryMutants } from './mutate/try-mutants';
import { TypeCheck } from './mutate/type-check';

/** Tests that look at the sources as text, or start commands of their own, which have no mutant in them. */
const APART =
  /^tests\/unit\/(repo|docs|github|lockfile|projects|terms|bundles|commands\/|dev\/|tools\/|lint\/)/;

function filesUnder(folder: string, pattern: RegExp): string[] {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return entries
    .map((name) => path.join(folder, name).split(path.sep).join('/'))
    .filter((file) => pattern.test(file))
    .sort();
}

/** Mutants of the rooms in an order that follows from the seed; tables of data aside. */
function shuffled({ under, seed }: MutateOptions): Mutant[] {
  const files = under.flatMap((folder) => filesUnder(folder, /(?<!\.d)\.tsx?$/));
  const all = files
    .filter((file) => !file.includes('/data/'))
    .flatMap((file) => findMutants(file, readFileSync(file, 'utf8')));
  const chance = random(`mutate ${seed}`);
  return all
    .map((mutant) => ({ mutant, at: chance.next() }))
    .sort((one, other) => one.at - other.at)
    .map(({ mutant }) => mutant);
}

/** The first that compile. */
function sampleOf(all: readonly Mutant[], size: number): { sample: Mutant[]; refused: number } {
  const check = new TypeCheck();
  const sample: Mutant[] = [];
  let refused = 0;
  for (const mutant of all) {
    if (sample.length >= size) break;
    if (check.isAllowed(mutant)) sample.push(mutant);
    else refused += 1;
    process.stderr.write(`\r${sample.length} mutants chosen `);
  }
  process.stderr.write('\n');
  return { sample, refused };
}

async function main(): Promise<void> {
  const options = readMutateOptions();
  if (!options) {
    console.log(USAGE);
    return;
  }
  const start = performance.now();
  const all = shuffled(options);
  const { sample, refused } = sampleOf(all, options.sample);
  const tests = filesUnder('tests/unit', /\.test\.tsx?$/).filter(
    (file) => !APART.test(file) && options.tests.test(file),
  );
  const reach = await reachOf(sample, tests, options.jobs);
  for (const { file, failed } of reach.broken)
    console.log(`fails without a mutant: ${file}: ${failed ?? ''}`);
  // As it goes, so that a run that is ended early has told what it knows.
  const tried = await tryMutants(sample, reach, options.jobs, (soFar) => {
    if (options.json !== undefined) writeFileSync(options.json, JSON.stringify(soFar, null, 1));
  });
  const minutes = ((performance.now() - start) / 60_000).toFixed(1);
  console.log(
    `${sample.length} of ${all.length} mutants, seed ${options.seed}; ${refused} more don't compile; ${minutes} minutes`,
  );
  console.log(report(tried).join('\n'));
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

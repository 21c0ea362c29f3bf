/** Coverage by mutant: runs every file of unit tests once, with probes in the sources, and notes which places it reaches. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Mutant } from './mutant';
import { WorkerProcess, type FileResult } from './worker-process';

/** Of a file of tests without a mutant. */
const LIMIT_MS = 900_000;

export interface Reach {
  /** For each mutant, by its place in the sample, the files of tests that reach it; the quickest first. */
  testsOf: string[][];
  /** Milliseconds that each file of tests takes. */
  msOf: ReadonlyMap<string, number>;
  /** Files of tests that fail without any mutant; they can tell nothing. */
  broken: FileResult[];
}

interface Insertion {
  at: number;
  order: number;
  text: string;
}

/** Texts to put into each file, so that `__reached` gets the number of each mutant that is come by. */
function probesOf(mutants: readonly Mutant[]): Record<string, Insertion[]> {
  const files: Record<string, Insertion[]> = {};
  mutants.forEach(({ file, probe: { start, end, form } }, number) => {
    const call = `globalThis.__reached?.add(${number})`;
    const own = (files[file] ??= []);
    if (form === 'statement') own.push({ at: start, order: number, text: `${call};` });
    else
      own.push(
        { at: start, order: number, text: `(${call},` },
        { at: end, order: mutants.length - number, text: ')' },
      );
  });
  return files;
}

const pathOf = (file: string): string => path.relative(process.cwd(), file).split(path.sep).join('/');

/** Shares the files among the workers as they become free, some at a time. */
async function runAll(
  tests: readonly string[],
  jobs: number,
  probes: string,
  reached: string,
): Promise<FileResult[]> {
  const waiting = [...tests];
  const results: FileResult[] = [];
  const work = async (): Promise<void> => {
    const worker = new WorkerProcess();
    for (let some = waiting.splice(0, 6); some.length > 0; some = waiting.splice(0, 6)) {
      const outcome = await worker.run({ probes, reached, tests: some }, () => LIMIT_MS);
      if (outcome.fault !== undefined || outcome.hung !== undefined)
        throw new Error(`mutate: ${some.join(' ')}: ${outcome.fault ?? `${outcome.hung ?? ''} hung`}`);
      results.push(...outcome.results.map((one) => ({ ...one, file: pathOf(one.file) })));
      process.stderr.write(`\r${results.length} of ${tests.length} files of tests read for what they reach `);
    }
    worker.end();
  };
  await Promise.all(Array.from({ length: jobs }, work));
  process.stderr.write('\n');
  return results;
}

/** @throws Error when the tests can't be run */
export async function reachOf(
  mutants: readonly Mutant[],
  tests: readonly string[],
  jobs: number,
): Promise<Reach> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'deadringer-mutate-'));
  try {
    const probes = path.join(folder, 'probes');
    writeFileSync(probes, JSON.stringify(probesOf(mutants)));
    const results = await runAll(tests, jobs, probes, folder);
    const msOf = new Map(results.map(({ file, ms }) => [file, ms]));
    const broken = results.filter(({ isFailed }) => isFailed);
    const testsOf: string[][] = mutants.map(() => []);
    for (const name of readdirSync(folder).filter((one) => one.endsWith('.json'))) {
      const file = name.replace(/\.json$/, '').replaceAll('~', '/');
      if (broken.some((one) => one.file === file)) continue;
      const numbers = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as number[];
      for (const number of numbers) testsOf[number]?.push(file);
    }
    return { testsOf, msOf, broken };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * npm run bench: what the look-up costs and finds, beside what others would use in its place, in the same run. Fixed
 * seeds and counts, so that every machine asks the same questions; see bench/options.ts for the arguments.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { measureBrowsers } from './bench/browsers';
import { CHILD, run, work, type Job } from './bench/child';
import { figuresJson } from './bench/figures-json';
import { machine } from './bench/machine';
import { measurePage } from './bench/page';
import { readBenchOptions, USAGE, type BenchOptions } from './bench/options';
import { runCase, type CaseResult, type Samples } from './bench/run-case';
import * as samples from './bench/samples';
import { asMarkdown, asText, tablesOf, type Table } from './bench/tables';

const start = performance.now();
const say = (what: string): void => {
  process.stderr.write(`${((performance.now() - start) / 1000).toFixed(0).padStart(5)} s  ${what}\n`);
};

/** @param size `packaged`, or a number of generated entities */
async function measure(size: 'packaged' | number, quick: boolean, peers: Samples): Promise<CaseResult> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'deadringer-bench-'));
  try {
    say(`${size}: the list`);
    await run({ kind: 'case', folder, size, sizes: quick ? samples.QUICK : samples.FULL });
    const passes = quick ? samples.QUICK_PASSES : samples.FULL_PASSES;
    return await runCase(String(size), folder, { passes, samples: peers, say });
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function measureLists({ quick }: BenchOptions): Promise<{ tables: Table[]; json: object }> {
  const results: CaseResult[] = [];
  if (quick) results.push(await measure(100_000, true, samples.QUICK_SAMPLES));
  else {
    results.push(await measure('packaged', false, {}));
    results.push(await measure(10_000, false, {}));
    results.push(await measure(100_000, false, samples.FULL_SAMPLES));
    results.push(await measure(1_000_000, false, samples.LARGE_SAMPLES));
  }
  return { tables: tablesOf(results), json: figuresJson(results) };
}

function measured(options: BenchOptions): Promise<{ tables: Table[]; json: object }> {
  if (options.page) return measurePage(say);
  return options.browsers ? measureBrowsers(say) : measureLists(options);
}

async function main(): Promise<void> {
  if (process.argv[2] === CHILD) {
    await work(JSON.parse(process.argv[3] ?? '') as Job);
    return;
  }
  const options = readBenchOptions();
  if (!options) {
    process.stdout.write(USAGE);
    return;
  }
  const where = machine();
  const { tables, json } = await measured(options);
  process.stdout.write(`${where}\n\n${asText(tables)}`);
  if (options.json !== undefined) await writeFile(options.json, `${JSON.stringify(json, undefined, 1)}\n`);
  if (options.markdown !== undefined) {
    const head = `# Figures\n\nMeasured by \`npm run bench${options.browsers ? ' -- --browsers' : options.page ? ' -- --page' : ''}\` on ${where}.\n`;
    await writeFile(options.markdown, `${head}\n${asMarkdown(tables)}`);
  }
  say('done');
}

main().catch((error: unknown) => {
  process.stderr.write(`bench: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});

/** The steps of `npm test`, each with what it counts. */
import { randomInt } from 'node:crypto';
import { existsSync } from 'node:fs';
import { overBudget } from '../build/budgets';
import { run, runScript, type Outcome } from './command';
import { FAILED, PASSED, countOfJest, type Count } from './count';
import { packageTwice } from './package-twice';
import { propertyTests } from './property-tests';

export interface Result {
  count: Count;
  log: string;
}
export interface Step {
  name: string;
  run: () => Promise<Result>;
}

function asOne({ isSuccess, log }: Outcome): Result {
  return { count: isSuccess ? PASSED : FAILED, log };
}

function script(name: string): Step {
  return { name, run: async () => asOne(await runScript(name)) };
}

/** @param name of the file in which jest writes what came of it */
async function runJest(name: string, more: string[], environment: Record<string, string>): Promise<Result> {
  const file = `node_modules/.cache/deadringer/jest-${name}.json`;
  const args = ['node_modules/jest/bin/jest.js', '--runInBand', '--json', '--outputFile', file, ...more];
  const { isSuccess, log, output } = await run(process.execPath, args, environment);
  // With --json jest prints its whole result on standard output too; people read the rest.
  return { count: await countOfJest(file, isSuccess), log: log.replace(output, '') };
}

/** The tests of one project of jest.config.cjs, in one process: those in a browser share it. */
function jest(project: string): Step {
  return { name: `${project} tests`, run: () => runJest(project, ['--selectProjects', project], {}) };
}

/**
 * Property tests once more, with questions that nobody has asked before. The fixed seed, in `unit tests`, keeps a run like
 * the last one; this one finds what is new, and prints how to ask it again.
 */
const newQuestions: Step = {
  name: 'new questions',
  run: async () => {
    const seed = String(randomInt(2 ** 31));
    const files = await propertyTests();
    const { count, log } = await runJest(
      'new-questions',
      ['--selectProjects', 'unit', '--runTestsByPath', ...files],
      { SEED: seed },
    );
    const again = `SEED=${seed} npx jest --selectProjects unit -t 'NAME OF THE TEST'`;
    return { count, log: `seed ${seed}; to ask the same: ${again}\n${log}` };
  },
};

const listCheck: Step = {
  name: 'list check',
  run: async () => asOne(await run(process.execPath, ['tools/run.mjs', 'list-check'])),
};

interface LintResult {
  summary: { errors: number; warnings: number; notices: number };
}

/** Mozilla's linter must have nothing to say at all. */
const extensionLint: Step = {
  name: 'extension lint',
  run: async () => {
    const args = ['lint', '--source-dir', 'dist/firefox', '--output', 'json', '--no-config-discovery'];
    const { output, log } = await run(process.execPath, ['node_modules/web-ext/bin/web-ext.js', ...args]);
    if (!output.startsWith('{')) return { count: FAILED, log };
    const { errors, warnings, notices } = (JSON.parse(output) as LintResult).summary;
    const words = `${errors} errors, ${warnings} warnings, ${notices} notices\n`;
    return errors + warnings + notices === 0
      ? { count: PASSED, log: words }
      : { count: FAILED, log: log + words };
  },
};

/** What the scripts weigh: a page, a popup, a worker wait for all of it. */
const budgets: Step = {
  name: 'budgets',
  run: async () => {
    const over = await overBudget();
    return { count: over.length === 0 ? PASSED : FAILED, log: over.map((line) => `${line}\n`).join('') };
  },
};

/** Two packages of the same sources, made apart, are the same bytes. */
const samePackage: Step = {
  name: 'package twice',
  run: async () => {
    const { isSame, log } = await packageTwice();
    return { count: isSame ? PASSED : FAILED, log };
  },
};

/** Fetches the browsers that are missing of those named, or of both. */
function browsers(...named: string[]): Step {
  return {
    name: 'browsers',
    run: async () => asOne(await run(process.execPath, ['tools/setup.mjs', 'browsers', ...named])),
  };
}

/** `npm start` as somebody without a display sees it. */
const gallery: Step = {
  name: 'gallery',
  run: async () => asOne(await run(process.execPath, ['tools/run.mjs', 'start'])),
};

/** Steps that only read the sources. */
const SOURCE_STEPS: readonly Step[] = [
  script('typecheck'),
  script('lint'),
  script('knip'),
  ...(existsSync('tools/list-check.ts') ? [listCheck] : []),
  jest('unit'),
  newQuestions,
];

/** Parts of all this for machines of their own; each step is in one of them, but for those that others stand on. */
const PARTS = {
  source: SOURCE_STEPS,
  chromium: [browsers('chromium'), script('build'), budgets, samePackage, gallery, jest('chromium')],
  firefox: [browsers('firefox'), script('build'), extensionLint, jest('firefox')],
} satisfies Record<string, readonly Step[]>;

/** @throws Error when there is no such part */
export function partOf(name: string): readonly Step[] {
  const part = Object.entries(PARTS).find(([one]) => one === name);
  if (!part) throw new Error(`--only ${name}: it is one of ${Object.keys(PARTS).join(', ')}.`);
  return part[1];
}

/** Does a step, and answers when it is done. */
type Perform = (step: Step) => Promise<void>;

/** Does steps one after the other. */
export async function inTurn(steps: readonly Step[], perform: Perform): Promise<void> {
  for (const step of steps) await perform(step);
}

/** Steps that write dist, or need what is written there and no test in a browser. */
const BUILD_STEPS: readonly Step[] = [
  browsers(),
  script('build'),
  budgets,
  extensionLint,
  samePackage,
  gallery,
];

/**
 * Does all steps: what reads the sources beside what builds, and beside both browsers, which wait more than they
 * compute. No browser is tested while dist is written.
 */
export async function performAll(perform: Perform): Promise<void> {
  const read = inTurn(SOURCE_STEPS, perform);
  await inTurn(BUILD_STEPS, perform);
  await Promise.all([read, perform(jest('firefox')), perform(jest('chromium'))]);
}

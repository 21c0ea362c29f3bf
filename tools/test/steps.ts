/** The steps of `npm test`, each with what it counts. */
import { existsSync } from 'node:fs';
import { overBudget } from '../build/budgets';
import { run, runScript, type Outcome } from './command';
import { FAILED, PASSED, countOfJest, type Count } from './count';

export interface Result {
  count: Count;
  log: string;
}
export interface Step {
  name: string;
  run: () => Promise<Result>;
}

/** Milliseconds for one test that doesn't ask for more: the first one that needs the list waits until it is compiled. */
const TEST_MS = 30_000;

function asOne({ isSuccess, log }: Outcome): Result {
  return { count: isSuccess ? PASSED : FAILED, log };
}

function script(name: string): Step {
  return { name, run: async () => asOne(await runScript(name)) };
}

/** The tests of one project of jest.config.cjs, in one process: those in a browser share it. */
function jest(project: string): Step {
  const file = `node_modules/.cache/deadringer/jest-${project}.json`;
  const args = [
    '--selectProjects',
    project,
    '--runInBand',
    '--testTimeout',
    String(TEST_MS),
    '--json',
    '--outputFile',
    file,
  ];
  return {
    name: `${project} tests`,
    run: async () => {
      const { isSuccess, log, output } = await run(process.execPath, [
        'node_modules/jest/bin/jest.js',
        ...args,
      ]);
      // With --json jest prints its whole result on standard output too; people read the rest.
      return { count: await countOfJest(file, isSuccess), log: log.replace(output, '') };
    },
  };
}

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

/** Two packages of the same sources, made apart, are the same bytes: both runs print the same checksums. */
const samePackage: Step = {
  name: 'package twice',
  run: async () => {
    const [first, second] = [await runScript('package'), await runScript('package')];
    const isSame = first.isSuccess && first.output !== '' && first.output === second.output;
    return { count: isSame ? PASSED : FAILED, log: isSame ? first.log : first.log + second.log };
  },
};

/** Fetches what is missing of the two browsers. */
const browsers: Step = {
  name: 'browsers',
  run: async () => asOne(await run(process.execPath, ['tools/setup.mjs', 'browsers'])),
};

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
];

/** Steps that write dist, or need a browser beside that. */
const BUILD_STEPS: readonly Step[] = [
  browsers,
  script('build'),
  budgets,
  extensionLint,
  samePackage,
  gallery,
];

/** Parts of all this for machines of their own; each step is in one of them, but for those that others stand on. */
const PARTS = {
  source: SOURCE_STEPS,
  chromium: [browsers, script('build'), samePackage, gallery, jest('chromium')],
  firefox: [browsers, script('build'), extensionLint, jest('firefox')],
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

/**
 * Does all steps, two at a time: browsers are fetched, and waited for, beside what computes, and no browser is tested
 * while dist is written. Tests take longer in Firefox, steps longer that read the sources: so the two come out even.
 */
export async function performAll(perform: Perform): Promise<void> {
  const built = inTurn(BUILD_STEPS, perform);
  const read = inTurn(SOURCE_STEPS, perform);
  const inFirefox = built.then(() => perform(jest('firefox')));
  const inChromium = Promise.all([built, read]).then(() => perform(jest('chromium')));
  await Promise.all([inFirefox, inChromium]);
}

/** The steps of `npm test`, each with what it counts. */
import { existsSync } from 'node:fs';
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

function jest(name: string, projects: readonly string[], workers: number): Step {
  const file = `node_modules/.cache/deadringer/jest-${name}.json`;
  const args = [
    '--selectProjects',
    ...projects,
    '--maxWorkers',
    String(workers),
    '--testTimeout',
    String(TEST_MS),
    '--json',
    '--outputFile',
    file,
  ];
  return {
    name: `${name} tests`,
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
  run: async () => asOne(await run(process.execPath, ['scripts/run.mjs', 'list-check'])),
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
  run: async () => asOne(await run(process.execPath, ['scripts/setup.mjs', 'browsers'])),
};

/** `npm start` as somebody without a display sees it. */
const gallery: Step = {
  name: 'gallery',
  run: async () => asOne(await run(process.execPath, ['scripts/run.mjs', 'start'])),
};

/** Steps that only read the sources. */
const SOURCE_LANE: readonly Step[] = [
  script('typecheck'),
  script('lint'),
  ...(existsSync('scripts/list-check.ts') ? [listCheck] : []),
  jest('unit', ['unit'], 1),
];

/** Steps that need browsers or write dist. */
const BUILD_LANE: readonly Step[] = [browsers, script('build'), extensionLint, samePackage, gallery];

/** Side by side, each of them one step after the other: browsers are fetched, and waited for, beside what computes. */
export const LANES: readonly (readonly Step[])[] = [SOURCE_LANE, BUILD_LANE];

/** After the lanes: two browsers at a time, on a dist that nobody writes. */
export const LAST_STEPS: readonly Step[] = [jest('browser', ['chromium', 'firefox'], 2)];

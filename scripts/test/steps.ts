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

function jest(project: string, extra: readonly string[]): Step {
  const file = `node_modules/.cache/deadringer/jest-${project}.json`;
  const args = [
    '--selectProjects',
    project,
    '--testTimeout',
    String(TEST_MS),
    '--json',
    '--outputFile',
    file,
    ...extra,
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

/** `npm start` as somebody without a display sees it. */
const gallery: Step = {
  name: 'gallery',
  run: async () => asOne(await run(process.execPath, ['scripts/run.mjs', 'start'])),
};

/** Steps that only read the sources: they run side by side. */
export const SOURCE_STEPS: readonly Step[] = [
  script('typecheck'),
  script('lint'),
  jest('unit', []),
  ...(existsSync('scripts/list-check.ts') ? [listCheck] : []),
];

/** Steps that write or use dist: one after the other, in this order. */
export const BUILD_STEPS: readonly Step[] = [
  script('build'),
  extensionLint,
  jest('browser', ['--runInBand']),
  gallery,
  samePackage,
];

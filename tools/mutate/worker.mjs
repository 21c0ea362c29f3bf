/**
 * Worker process of the mutation run: keeps jest loaded and runs files of tests, one order after the other. An order is
 * `{ id, mutant, tests }`, or `{ id, probes, reached, tests }` to note what each file reaches; the answer is `{ is: 'done' }`.
 */
import { createRequire } from 'node:module';
import process from 'node:process';
import { runCLI } from 'jest';

const require = createRequire(import.meta.url);
const { projects } = require('../../jest.config.cjs');
const unit = projects.find(({ displayName }) => displayName === 'unit');
/** Milliseconds after which one test counts as hung. */
const HANGS_MS = 60_000;

/** @param {{ id: number, probes?: string }} order */
function configFor({ id, probes }) {
  const folder = '<rootDir>/tools/mutate';
  const common = { ...unit, displayName: undefined };
  return {
    ...common,
    id: 'mutate',
    // Another name for each order: jest keeps in memory what it transformed for the same settings.
    globals: { mutateOrder: id },
    roots: ['src', 'tests', 'fixtures', 'tools'].map((name) => `<rootDir>/${name}`),
    transform: { ...common.transform, '^.+\\.(tsx?|mjs)$': `${folder}/instrument.cjs` },
    setupFiles: [...common.setupFiles, ...(probes ? [`${folder}/reach-setup.cjs`] : [])],
    setupFilesAfterEnv: probes ? [`${folder}/reach-after.cjs`] : [],
    testSequencer: `${folder}/in-order.cjs`,
    testTimeout: HANGS_MS,
    reporters: [`${folder}/progress.cjs`],
    watchman: false,
    haste: { enableSymlinks: false },
  };
}

/** @param {any} order */
async function carryOut(order) {
  const { mutant, probes, reached, tests } = order;
  Object.assign(process.env, {
    MUTATE_MUTANT: mutant ? JSON.stringify(mutant) : '',
    MUTATE_PROBES: probes ?? '',
    MUTATE_REACHED: reached ?? '',
    MUTATE_TESTS: JSON.stringify(tests),
  });
  const config = configFor(order);
  const { testTimeout, ...settings } = config;
  const argv = {
    config: JSON.stringify({ ...settings, rootDir: process.cwd(), testTimeout }),
    runTestsByPath: true,
    _: tests,
    $0: 'jest',
    runInBand: true,
    bail: mutant ? 1 : 0,
    silent: true,
    watchman: false,
    ci: true,
    forceExit: false,
    passWithNoTests: false,
  };
  await runCLI(/** @type {any} */ (argv), [process.cwd()]);
}

process.on('message', (order) => {
  carryOut(order).then(
    () => process.send?.({ is: 'done' }),
    (error) => process.send?.({ is: 'fault', message: String(error?.stack ?? error) }),
  );
});

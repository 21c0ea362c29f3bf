/**
 * `npm test`: every check of the project, or with `-- --only source|chromium|firefox` a part of them. Goes on after a
 * failure; the last line is `N passed, N failed`.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { FAILED, inWords, sumOf, type Count } from './test/count';
import { inTurn, partOf, performAll, type Result, type Step } from './test/steps';

interface Done {
  name: string;
  count: Count;
  seconds: string;
}

/** Runs a step and prints it as a whole, so that steps side by side don't mix their lines. */
async function perform(step: Step): Promise<Done> {
  const start = performance.now();
  const result: Result = await step
    .run()
    .catch((error: unknown) => ({ count: FAILED, log: `${String(error)}\n` }));
  const seconds = `${((performance.now() - start) / 1000).toFixed(1)} s`;
  const log = result.log.trimEnd();
  console.log(`── ${step.name}: ${inWords(result.count)} (${seconds})${log ? `\n${log}` : ''}\n`);
  return { name: step.name, count: result.count, seconds };
}

const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
const done: Done[] = [];
const performOne = async (step: Step): Promise<void> => {
  done.push(await perform(step));
};
await (only === undefined ? performAll(performOne) : inTurn(partOf(only), performOne));
for (const { name, count, seconds } of done) {
  console.log(`${name.padEnd(16)}${inWords(count).padEnd(34)}${seconds.padStart(8)}`);
}
const total = sumOf(done.map(({ count }) => count));
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(inWords(total));

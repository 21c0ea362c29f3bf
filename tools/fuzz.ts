/**
 * `npm run fuzz`: judges profiles that a hostile page could make, by the packaged list, and looks whether a judgement
 * throws, or is none. Asks other questions each time; the seed that it prints asks the same ones again.
 */
import { randomInt } from 'node:crypto';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { open } from '../src/lists/lookup';
import { messages } from '../src/ui/messages';
import { random } from './evaluate/random';
import { faultOf, type Judging } from './fuzz/fault-of';
import { hostileProfile } from './fuzz/hostile-profile';
import { heldTickFromFile } from './list/held-tick-file';
import { packagedList } from './list/packaged';
import { readRows } from './list/rows';
import { translateFromFile } from './translate';

const USAGE = `usage: npm run fuzz -- [--profiles N] [--seed TEXT]
  --profiles N  how many (1000000)
  --seed TEXT   which (a new one each time, printed first)`;
/** Faults that are printed; the rest is counted. */
const SHOWN_MOST = 10;

async function prepared(): Promise<Judging> {
  const { bytes } = await packagedList();
  const say = messages(await translateFromFile('en'), { isolate: false });
  const heldTick = await heldTickFromFile();
  return { index: open(bytes.buffer as ArrayBuffer), heldTick, now: new Date(), say };
}

async function fuzz(count: number, seed: string): Promise<void> {
  console.log(`seed ${seed}: npm run fuzz -- --profiles ${count} --seed ${seed}`);
  const [judging, entities] = [await prepared(), await readRows()];
  const chance = random(`fuzz ${seed}`);
  const start = performance.now();
  let [faults, most] = [0, 0];
  for (let left = count; left > 0; left--) {
    const hostile = hostileProfile(entities, chance);
    const before = judging.index.work.questions;
    const fault = faultOf(hostile, judging);
    most = Math.max(most, judging.index.work.questions - before);
    if (fault === undefined) continue;
    faults += 1;
    if (faults <= SHOWN_MOST) console.log(`${fault}\n  ${JSON.stringify(hostile.profile).slice(0, 2000)}`);
  }
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `${count} profiles, ${faults} faults; at most ${most} questions to the list for one; ${seconds.toFixed(0)} s`,
  );
  if (faults > 0) process.exitCode = 1;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { profiles: { type: 'string' }, seed: { type: 'string' }, help: { type: 'boolean' } },
  });
  const count = Number(values.profiles ?? 1_000_000);
  if (values.help) console.log(USAGE);
  else if (!Number.isInteger(count) || count < 1)
    throw new Error(`--profiles ${values.profiles ?? ''}: a whole number\n${USAGE}`);
  else await fuzz(count, values.seed ?? String(randomInt(2 ** 31)));
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

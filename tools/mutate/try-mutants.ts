/** Runs the tests that reach each mutant until one fails. */
import type { Mutant } from './mutant';
import type { Reach } from './reach';
import { WorkerProcess } from './worker-process';

export type Fate = 'killed' | 'hung' | 'survived' | 'unreached';

export interface Tried {
  mutant: Mutant;
  fate: Fate;
  /** The test that failed, or the file of tests that hung. */
  by?: string;
  /** Files of tests that reach it. */
  reachedBy: number;
}

/** A file of tests with a mutant may take so much longer than without: then it hangs. */
const [LIMIT_FACTOR, LIMIT_MORE_MS] = [8, 30_000];

/** Tests of the same room under the same name know a file best; then the quick ones. */
function inOrder(mutant: Mutant, tests: readonly string[], msOf: Reach['msOf']): string[] {
  const name =
    mutant.file
      .split('/')
      .at(-1)
      ?.replace(/\.tsx?$/, '') ?? '';
  const room = mutant.file.split('/')[1] ?? '';
  const nearness = (test: string): number =>
    (test.endsWith(`/${name}.test.ts`) ? 0 : 1000) + (test.includes(`unit/${room}/`) ? 0 : 100);
  const cost = (test: string): number => nearness(test) * 100 + (msOf.get(test) ?? 0);
  return [...tests].sort((one, other) => cost(one) - cost(other));
}

async function tryOne(
  worker: WorkerProcess,
  mutant: Mutant,
  tests: readonly string[],
  msOf: Reach['msOf'],
): Promise<Tried> {
  const reachedBy = tests.length;
  if (reachedBy === 0) return { mutant, fate: 'unreached', reachedBy };
  const ordered = inOrder(mutant, tests, msOf);
  const limitOf = (file: string): number => {
    const test = ordered.find((one) => file.endsWith(one));
    return LIMIT_MORE_MS + LIMIT_FACTOR * (test === undefined ? 0 : (msOf.get(test) ?? 0));
  };
  const { results, hung, fault } = await worker.run({ mutant, tests: ordered }, limitOf);
  if (hung !== undefined) return { mutant, fate: 'hung', by: hung, reachedBy };
  const failed = results.find(({ isFailed }) => isFailed);
  if (failed) return { mutant, fate: 'killed', by: failed.failed ?? failed.file, reachedBy };
  // A worker that ends by itself ran out of memory or stack: the tests didn't pass.
  if (fault !== undefined) return { mutant, fate: 'killed', by: fault, reachedBy };
  return { mutant, fate: 'survived', reachedBy };
}

/**
 * Tries all of them, some side by side; in the order of the sample.
 * @param onTried is told of all that were tried so far, each time there is one more
 */
export async function tryMutants(
  mutants: readonly Mutant[],
  { testsOf, msOf }: Reach,
  jobs: number,
  onTried: (tried: readonly Tried[]) => void,
): Promise<Tried[]> {
  const tried = new Map<number, Tried>();
  const inTurn = (): Tried[] => mutants.flatMap((_, at) => tried.get(at) ?? []);
  let next = 0;
  const work = async (): Promise<void> => {
    const worker = new WorkerProcess();
    for (let at = next++; at < mutants.length; at = next++) {
      const mutant = mutants[at];
      if (mutant) tried.set(at, await tryOne(worker, mutant, testsOf[at] ?? [], msOf));
      process.stderr.write(`\r${tried.size} of ${mutants.length} mutants tried `);
      onTried(inTurn());
    }
    worker.end();
  };
  await Promise.all(Array.from({ length: jobs }, work));
  process.stderr.write('\n');
  return inTurn();
}

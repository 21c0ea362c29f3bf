/** The arguments of `npm run mutate`. */
import { parseArgs } from 'node:util';

export const USAGE = `usage: npm run mutate -- [--sample N] [--seed TEXT] [--under FOLDER[,FOLDER …]]
                            [--tests PATTERN] [--jobs N] [--json FILE]

Changes the sources in small ways, one at a time, runs the unit tests that come by the change, and prints which share of
the changes a test noticed, with its 95 % interval, and those that none noticed.
  --sample N      how many changes are tried (400)
  --seed TEXT     which: the same text, the same changes (20221109)
  --under FOLDERS where (src/text,src/identity,src/lists,src/engine,src/platform,src/sites,src/entries)
  --tests PATTERN only files of tests whose path fits this regular expression
  --jobs N        how many side by side (2)
  --json FILE     writes there what became of each, as it goes
`;

export interface MutateOptions {
  sample: number;
  seed: string;
  under: string[];
  tests: RegExp;
  jobs: number;
  json: string | undefined;
}

const ROOMS = 'src/text,src/identity,src/lists,src/engine,src/platform,src/sites,src/entries';

function wholeOf(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} ${text}: a whole number from 1 on`);
  return value;
}

/** @throws Error for arguments that aren't known; undefined where help is asked for */
export function readMutateOptions(args?: string[]): MutateOptions | undefined {
  const { values } = parseArgs({
    ...(args && { args }),
    options: {
      sample: { type: 'string', default: '400' },
      seed: { type: 'string', default: '20221109' },
      under: { type: 'string', default: ROOMS },
      tests: { type: 'string', default: '' },
      jobs: { type: 'string', default: '2' },
      json: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return undefined;
  return {
    sample: wholeOf('sample', values.sample),
    seed: values.seed,
    under: values.under.split(','),
    tests: new RegExp(values.tests),
    jobs: wholeOf('jobs', values.jobs),
    json: values.json,
  };
}

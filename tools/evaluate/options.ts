/** What `npm run evaluate` is asked to do. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { levelsOf } from './case';
import { NOW } from './generate/trimmings';
import { SET_NAMES } from './sets';

export const USAGE = `usage: npm run evaluate -- [--set NAME]… [--profiles FILE [--labels FILE] [--expect LEVELS]] [OPTION]…

Judges labelled sets and prints, for each, levels with exact 95 % intervals, recall at fixed false-alarm rates,
precision at base rates, calibration, the signals that fired, errors, and what it is worth to read what X sends but
doesn't draw. Without --profiles, all sets of the repository.

  --set NAME         this set only; may be repeated (${SET_NAMES.join(' ')})
  --profiles FILE    profiles of your own, as \`judge\` reads them, one JSON object a line. A row may carry its own
                     expect, kind, target, poses and masked (see fixtures/sets/README.md)
  --labels FILE      what is known of them, a line each: {"site":"x","handle":"…","expect":"warn","kind":"…"} (also
                     displayName, target, poses), or tab-separated: site, handle, expect, kind. A line with neither
                     handle nor site speaks of the profile in the same place
  --expect LEVELS    what is expected of profiles without a label of their own
                     LEVELS: names of levels joined by commas, or warn, red, quiet, not-red, any
  --now DATE         the engine's clock (default ${NOW} for the repository's sets, today with --profiles)
  --list FILE        judge against this list (compiled, or rows) instead of the packaged one
  --kinds            every kind of every set, not only those that miss a goal
  --errors           every error, not only the first of each kind; --errors-to FILE writes them to a file
  --ablation         judge again without each family of signals
  --json FILE        figures as JSON (counts only), for --compare
  --compare FILE     what has changed since those figures
  --report FILE      HTML page with plots (default out/evaluate/report.html; with --profiles only when asked for)
  --held FILE        fail when a figure is worse than this file allows; --hold FILE writes today's figures as bounds
  --only-held        with --held: no tables and no report, and nothing is judged for them alone
  --unseen           only the held-out examination by kinds (fixtures/sets/unseen-kinds.md): never tune on it
  --freeze           write fixtures/sets/hashes.json anew (and targets.jsonl, where there is none)
Exit status: 0; 1 when a held figure is worse, a set isn't what its hash says, or a profile can't be read; 2 for wrong
arguments.
`;

const OPTIONS = {
  set: { type: 'string', multiple: true },
  profiles: { type: 'string' },
  labels: { type: 'string' },
  expect: { type: 'string' },
  now: { type: 'string' },
  list: { type: 'string' },
  kinds: { type: 'boolean' },
  errors: { type: 'boolean' },
  'errors-to': { type: 'string' },
  ablation: { type: 'boolean' },
  json: { type: 'string' },
  compare: { type: 'string' },
  report: { type: 'string' },
  held: { type: 'string' },
  hold: { type: 'string' },
  'only-held': { type: 'boolean' },
  freeze: { type: 'boolean' },
  unseen: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];
export type Options = Omit<Values, 'now' | 'set'> & { now: Date; sets: string[] };

/** @throws Error saying what is wrong with the arguments */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({ args, options: OPTIONS });
  const { now, set, profiles, labels, expect } = values;
  if (profiles === undefined && (labels ?? expect) !== undefined)
    throw new Error('--labels and --expect speak of --profiles FILE; add it');
  if (values['only-held'] === true && values.held === undefined)
    throw new Error('--only-held speaks of --held FILE; add it');
  if (expect !== undefined) levelsOf(expect);
  const unknown = set?.find((name) => !SET_NAMES.includes(name));
  if (unknown !== undefined) throw new Error(`--set ${unknown}: expected one of ${SET_NAMES.join(' ')}`);
  const today = profiles === undefined || set ? NOW : new Date().toISOString().slice(0, 10);
  const clock = new Date(`${now ?? today}T00:00:00Z`);
  if (Number.isNaN(clock.getTime())) throw new Error(`--now ${now ?? ''}: expected YYYY-MM-DD`);
  if (profiles !== undefined) refuseInside(values['errors-to']);
  return { ...values, now: clock, sets: set ?? (profiles === undefined ? SET_NAMES : []) };
}

/** Profiles of real people are nobody's to keep: a line that names one is never written into the repository. */
function refuseInside(file: string | undefined): void {
  if (file === undefined) return;
  const relative = path.relative(process.cwd(), path.resolve(file));
  if (!relative.startsWith('..') && !path.isAbsolute(relative))
    throw new Error(
      `--errors-to ${file}: lines about --profiles don't go into the repository; name a file outside`,
    );
}

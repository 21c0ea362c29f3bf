/**
 * npm run evaluate: judges labelled sets with the list, look-up and engine of the extension and prints how often they
 * are right, at the rates that real feeds need.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ablation } from './evaluate/ablation';
import { boundsNow, check, readBounds } from './evaluate/bounds';
import type { Case } from './evaluate/case';
import { compared, readFigures } from './evaluate/compare';
import { errorLines } from './evaluate/error-lines';
import { figuresOf, type Figures } from './evaluate/figures';
import { freeze } from './evaluate/freeze';
import { judgeCase, openList, setApart, type JudgedCase } from './evaluate/judging';
import { readLabelled } from './evaluate/labelled';
import { readOptions, USAGE, type Options } from './evaluate/options';
import { reportPage } from './evaluate/report';
import { hashOf, readSets } from './evaluate/sets';
import * as summary from './evaluate/summary';
import { SETS_FOLDER } from './evaluate/targets';
import { undrawn } from './evaluate/undrawn';
import { unseenKinds } from './evaluate/unseen-kinds';

const say = (text: string): void => {
  if (text !== '') process.stdout.write(`${text}\n`);
};
const complain = (text: string): void => {
  process.stderr.write(`evaluate: ${text}\n`);
  process.exitCode = 1;
};

async function write(file: string, content: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}

async function readCases(options: Options): Promise<Case[]> {
  const cases = options.sets.length > 0 ? await readSets(options.sets) : [];
  if (options.sets.length > 0) await checkHashes(cases);
  if (options.profiles === undefined) return cases;
  const { cases: own, broken } = await readLabelled(options.profiles, options.labels, options.expect);
  for (const line of broken) complain(line);
  return [...cases, ...own];
}

/** Sets that aren't what they were would make figures of two days incomparable without anybody noticing. */
async function checkHashes(cases: readonly Case[]): Promise<void> {
  const kept = JSON.parse(await readFile(path.join(SETS_FOLDER, 'hashes.json'), 'utf8')) as Record<
    string,
    string
  >;
  for (const [set, hash] of Object.entries(kept)) {
    const own = cases.filter((one) => one.set === set);
    if (own.length > 0 && hashOf(own) !== hash)
      complain(
        `set ${set} isn't what fixtures/sets/hashes.json says: if that is meant, run with --freeze and hold anew`,
      );
  }
}

async function main(): Promise<void> {
  let options: Options;
  try {
    options = readOptions(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`evaluate: ${(error as Error).message}\n\n${USAGE}`);
    process.exit(2);
  }
  if (options.help === true) {
    say(USAGE);
    return;
  }
  const index = await openList(options.list);
  if (options.freeze === true) {
    say(await freeze(index));
    return;
  }
  if (options.unseen === true) {
    say(await unseenKinds(index, options.now));
    return;
  }
  const cases = setApart(await readCases(options), index);
  const judged = cases.map((one) => judgeCase(one, index, options.now));
  const figures = figuresOf(judged);
  if (options['only-held'] !== true) {
    await print(judged, figures, options);
    say(summary.byUndrawn(undrawn(cases, index, options.now)));
  }
  if (options.ablation === true) say(summary.byAblation(ablation(cases, index, options.now)));
  await keep(judged, figures, options);
}

async function print(judged: JudgedCase[], figures: Figures, options: Options): Promise<void> {
  const goals = check(await readBounds(path.join(SETS_FOLDER, 'goals.json')), figures);
  const missed = new Set(
    goals.filter(({ isMet }) => !isMet).map(({ bound }) => `${bound.set}/${bound.kind ?? ''}`),
  );
  say(summary.bySet(figures));
  say(summary.byKind(figures, options.kinds === true ? undefined : missed));
  say(summary.byGoal(goals.filter(({ bound, isMet }) => !isMet || bound.kind === undefined)));
  say(summary.byFalseAlarms(judged));
  say(summary.byBaseRate(judged));
  say(summary.bySplit(figures));
  say(summary.byCalibration(figures));
  say(summary.bySignal(figures));
  const lines = errorLines(judged);
  say(options.errors === true ? lines.all.join('\n') : lines.some.join('\n'));
  if (options['errors-to'] !== undefined) await write(options['errors-to'], `${lines.all.join('\n')}\n`);
}

async function keep(judged: JudgedCase[], figures: Figures, options: Options): Promise<void> {
  if (options.compare !== undefined) say(compared(await readFigures(options.compare), figures));
  if (options.json !== undefined) await write(options.json, `${JSON.stringify(figures, null, 1)}\n`);
  const isReported = options.profiles === undefined && options['only-held'] !== true;
  const report = options.report ?? (isReported ? 'out/evaluate/report.html' : undefined);
  if (report !== undefined) {
    await write(report, reportPage(judged, figures));
    say(`report: ${report}`);
  }
  if (options.hold !== undefined) await write(options.hold, boundsFile(figures));
  if (options.held === undefined) return;
  const worse = check(await readBounds(options.held), figures).filter(({ isMet }) => !isMet);
  for (const { name, value, bound } of worse)
    complain(
      `held figure is worse: ${name} is ${value.toFixed(5)}, held at ${bound.atLeast ?? bound.atMost ?? ''}`,
    );
  if (worse.length === 0) say('held figures: none is worse');
}

/** A bound a line, so that a change is a readable diff. */
function boundsFile(figures: Figures): string {
  return `[\n${boundsNow(figures)
    .map((bound) => ` ${JSON.stringify(bound)}`)
    .join(',\n')}\n]\n`;
}

main().catch((thrown: unknown) => {
  const error = thrown as NodeJS.ErrnoException;
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(
    `evaluate: ${error.code === 'ENOENT' ? `${error.path ?? 'file'}: no such file` : (error.stack ?? error.message)}\n`,
  );
  process.exit(2);
});

/**
 * npm run -s judge -- [FILE]: profiles in, one JSON object a line; verdicts out, one a line, in order, streaming.
 * The same list, look-up and engine as in the extension.
 */
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { LEVELS, type Level, type Profile, type Target, type Verdict } from '../src/model';
import { judge } from '../src/engine/judge';
import { layeredCandidates, type Layer } from '../src/lists/layers';
import { open } from '../src/lists/lookup';
import { manifestHosts } from '../src/sites/registry';
import { messages, type Messages } from '../src/ui/messages';
import { linesOf, LINE_MOST, type Line } from './judge/lines';
import { readProfile } from './judge/profile-line';
import { heldTickFromFile } from './list/held-tick-file';
import { listFromFile, packagedList } from './list/packaged';
import { translateFromFile } from './translate';

const USAGE = `usage: npm run -s judge -- [FILE] [--now YYYY-MM-DD] [--list FILE]… [--levels LEVEL,…]

Reads profiles, one JSON object a line, from FILE or standard input, and writes one verdict a line.
  --now DATE      the engine's clock (default today)
  --list FILE     judge against this list (compiled, or rows as JSON Lines) instead of the packaged one; may be repeated
  --levels A,B    write only verdicts of these levels (${LEVELS.join(' ')})
Exit status: 0, 1 when a line could not be read, 2 for wrong arguments.
`;

interface Options {
  file: string | undefined;
  now: Date;
  lists: string[];
  levels: Set<string> | undefined;
}

function fail(message: string): never {
  process.stderr.write(`judge: ${message}\n\n${USAGE}`);
  process.exit(2);
}

function readOptions(): Options {
  const options = {
    now: { type: 'string' },
    list: { type: 'string', multiple: true },
    levels: { type: 'string' },
  } as const;
  let parsed;
  try {
    parsed = parseArgs({ options: { ...options, help: { type: 'boolean' } }, allowPositionals: true });
  } catch (error) {
    fail((error as Error).message);
  }
  const { values, positionals } = parsed;
  if (values.help) {
    process.stdout.write(USAGE);
    process.exit(0);
  }
  if (positionals.length > 1) fail(`one FILE at most, got ${positionals.length}`);
  const now = values.now === undefined ? new Date() : new Date(`${values.now}T00:00:00Z`);
  if (Number.isNaN(now.getTime())) fail(`--now ${values.now ?? ''}: expected YYYY-MM-DD`);
  const levels = values.levels?.split(',').map((level) => level.trim());
  const unknown = levels?.find((level) => !LEVELS.includes(level as Level));
  if (unknown !== undefined) fail(`--levels ${unknown}: expected some of ${LEVELS.join(',')}`);
  const [file] = positionals.filter((name) => name !== '-');
  return { file, now, lists: values.list ?? [], levels: levels && new Set(levels) };
}

async function openLists(files: string[]): Promise<Layer[]> {
  const lists = files.length > 0 ? await Promise.all(files.map(listFromFile)) : [await packagedList()];
  return lists.map(({ bytes, info }) => ({
    kind: 'packaged' as const,
    name: info.name,
    index: open(bytes.buffer as ArrayBuffer),
  }));
}

/** The verdict as the contract has it: sentences instead of findings. */
function written(profile: Profile, verdict: Verdict, say: Messages): object {
  const { level, probability, target, signals } = verdict;
  return {
    site: profile.site,
    handle: profile.handle,
    level,
    ...(probability === undefined ? {} : { probability }),
    ...(target ? { target: shownTarget(target) } : {}),
    signals: signals.map((signal) => ({ id: signal.id, weight: signal.weight, text: say.signal(signal) })),
  };
}

function shownTarget({ name, accounts, knownFrom }: Target): object {
  return knownFrom ? { name, accounts, knownFrom } : { name, accounts };
}

async function main(): Promise<void> {
  const options = readOptions();
  const lists = await openLists(options.lists).catch((error: unknown) => fail((error as Error).message));
  const heldTick = await heldTickFromFile();
  const say = messages(await translateFromFile('en'), { isolate: false });
  const known = { now: options.now, heldTick, verifiers: new Set(manifestHosts()) };
  let broken = 0;
  const answer = ({ number, text }: Line): string => {
    if (text?.trim() === '') return '';
    try {
      if (text === undefined) throw new Error(`longer than ${LINE_MOST} characters`);
      const profile = readProfile(text);
      const verdict = judge(profile, layeredCandidates(lists, profile), known);
      if (options.levels && !options.levels.has(verdict.level)) return '';
      return `${JSON.stringify(written(profile, verdict, say))}\n`;
    } catch (error) {
      broken++;
      return `${JSON.stringify({ line: number, error: (error as Error).message })}\n`;
    }
  };
  const input = options.file === undefined ? process.stdin : createReadStream(options.file);
  input.setEncoding('utf8');
  async function* verdicts(): AsyncGenerator<string> {
    for await (const line of linesOf(input as AsyncIterable<string>)) yield answer(line);
  }
  await pipeline(Readable.from(verdicts()), process.stdout, { end: false });
  process.exitCode = broken > 0 ? 1 : 0;
}

main().catch((thrown: unknown) => {
  const error = thrown as NodeJS.ErrnoException;
  // A reader that has seen enough (head) closes the pipe: no fault of ours.
  if (error.code === 'EPIPE') process.exit(0);
  if (error.code === 'ENOENT') fail(`${error.path ?? 'FILE'}: no such file`);
  throw error;
});

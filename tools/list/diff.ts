/** `list diff`: what changes for users between two states of the list. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { parseSourceRow, type SourceRow } from '../../src/lists/entity';
import { changesBetween } from './changes';
import { readSourceRows } from './row-files';
import { UsageError, readArgs, say, type Verb } from './verb';

const run = promisify(execFile);
const BUFFER = 1 << 28;

export const diffVerb: Verb = {
  usage: `usage: npm run -s list -- diff OLD NEW

Says what changes for users from OLD to NEW: entities, accounts, names and absences added and removed, accounts newly
confirmed. Each is a folder of rows, a file of rows, or git:REVISION (lists/ as it was then).
Exit status 1 when something changed that may make a genuine account look strange: an account or entity removed.`,
  run: async (args) => {
    const { positionals } = readArgs(args, {});
    const [before, after, ...more] = positionals;
    if (before === undefined || after === undefined || more.length > 0)
      throw new UsageError('give OLD and NEW');
    const changes = changesBetween(await rowsOf(before), await rowsOf(after));
    for (const { what, text } of changes) say(`${what.padEnd(16)} ${text}`);
    const counts = new Map<string, number>();
    for (const { what } of changes) counts.set(what, (counts.get(what) ?? 0) + 1);
    say([...counts].map(([what, count]) => `${what}: ${count}`).join(', ') || 'no change for users');
    return counts.has('account removed') || counts.has('entity removed') ? 1 : 0;
  },
};

async function rowsOf(place: string): Promise<SourceRow[]> {
  const revision = /^git:(.+)$/.exec(place)?.[1];
  if (revision === undefined) return readSourceRows(place);
  const { stdout } = await run('git', ['ls-tree', '--name-only', revision, 'lists/']);
  const rows: SourceRow[] = [];
  for (const file of stdout.split('\n').filter((name) => name.endsWith('.jsonl'))) {
    const { stdout: text } = await run('git', ['show', `${revision}:${file}`], { maxBuffer: BUFFER });
    for (const [i, line] of text.split('\n').entries()) {
      if (line.trim() !== '') rows.push(parseSourceRow(line, `${place} ${file}`, i + 1));
    }
  }
  return rows;
}

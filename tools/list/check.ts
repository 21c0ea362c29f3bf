/** `list check`: every row is well formed, canonical, sourced, and lists no documented impostor for its target. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { checkFile } from './check-file';
import { knownImpostors } from './known-impostors';
import { readSourceInfo, rowFiles, writeSourceRows } from './row-files';
import { UsageError, readArgs, say, type Verb } from './verb';

const SHOWN_MOST = 200;

export const checkVerb: Verb = {
  usage: `usage: npm run -s list -- check [--fix] [FOLDER]

Checks every row of lists/*.jsonl: form, canonical order, sources and their dates, handles as their sites allow them,
no documented impostor (fixtures/known-impostors.jsonl) listed for whom it posed as. Exit status 1 when
something is wrong; every problem names file, line, field and cure.

  --fix    writes rows that only aren't in canonical form and order`,
  run: async (args) => {
    const { values, positionals } = readArgs(args, { fix: { type: 'boolean' } });
    const [folder = 'lists', ...more] = positionals;
    if (more.length > 0) throw new UsageError('one FOLDER at most');
    const [sources, impostors] = [await readSourceInfo(folder), await knownImpostors()];
    const checked = [];
    for (const file of await rowFiles(folder)) {
      const field = path.basename(file, '.jsonl');
      checked.push(checkFile({ file, field, text: await readFile(file, 'utf8'), sources, impostors }));
    }
    const broken = checked.flatMap(({ problems }) => problems);
    const rows = checked.flatMap((one) => one.rows);
    const unordered = checked.flatMap(({ unordered: one }) => (one === undefined ? [] : [one]));
    if (values.fix && broken.length === 0 && unordered.length > 0) {
      await writeSourceRows(rows, folder);
      say(`${unordered.length} files written in canonical form`);
      return 0;
    }
    const problems = [...broken, ...unordered];
    for (const problem of problems.slice(0, SHOWN_MOST)) say(problem);
    if (problems.length > SHOWN_MOST) say(`… and ${problems.length - SHOWN_MOST} more`);
    say(`${rows.length} rows, ${problems.length} problems`);
    return problems.length > 0 ? 1 : 0;
  },
};

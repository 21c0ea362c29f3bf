/** `list compile`: the rows as the bytes that the extension opens. */
import { writeFile } from 'node:fs/promises';
import { listFromFile, packagedList } from './packaged';
import { UsageError, readArgs, say, type Verb } from './verb';

export const compileVerb: Verb = {
  usage: `usage: npm run -s list -- compile [FILE] --to OUT

Compiles lists/*.jsonl, or the rows of FILE, and writes the bytes to OUT. The same rows always give the same bytes.`,
  run: async (args) => {
    const { values, positionals } = readArgs(args, { to: { type: 'string' } });
    const [file, ...more] = positionals;
    if (values.to === undefined || more.length > 0)
      throw new UsageError('say where to write the bytes with --to');
    const { bytes, info } = file === undefined ? await packagedList() : await listFromFile(file);
    await writeFile(values.to, bytes);
    say(
      `${values.to}: ${bytes.length} bytes, ${info.entities} entities, ${info.accounts} accounts, version ${info.version}`,
    );
    return 0;
  },
};

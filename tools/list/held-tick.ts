/** `list held-tick`: the filter of the old verified handles, without those known to have changed hands. */
import { readFile, writeFile } from 'node:fs/promises';
import { handleKey } from '../../src/identity/handle-key';
import { writeHeldTick } from '../../src/lists/held-tick';
import { readText } from './read-from';
import { UsageError, readArgs, say, type Verb } from './verb';

const OUT = 'lists/held-tick-2023-04.bin';
const CHANGED = 'lists/held-tick-changed-hands.txt';

export const heldTickVerb: Verb = {
  usage: `usage: npm run -s list -- held-tick --from FILE [--to OUT]

Writes the filter of X handles that held the checked tick until April 2023 (FILE: one a line, may be gzipped), leaving
out those of ${CHANGED}. The same handles always give the same bytes.

  --to OUT   default ${OUT}`,
  run: async (args) => {
    const { values } = readArgs(args, { from: { type: 'string' }, to: { type: 'string' } });
    if (values.from === undefined) throw new UsageError('say where the handles are with --from');
    const lines = (text: string): string[] =>
      text
        .split('\n')
        .map((line) => handleKey('x', line.replace(/#.*/, '').trim().replace(/^@/, '')))
        .filter((line) => line !== '');
    const changed = new Set(lines(await readFile(CHANGED, 'utf8')));
    const handles = lines(await readText(values.from, /\.txt(\.gz)?$/)).filter(
      (handle) => !changed.has(handle),
    );
    const bytes = writeHeldTick(handles);
    await writeFile(values.to ?? OUT, bytes);
    say(`${values.to ?? OUT}: ${bytes.length} bytes, ${handles.length} handles, ${changed.size} left out`);
    return 0;
  },
};

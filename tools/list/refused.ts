/** lists/refused.tsv: every account that an import did not take, with its reason, for review. */
import { readFile, writeFile } from 'node:fs/promises';
import type { Refused } from './draft';

const FILE = 'lists/refused.tsv';
const HEAD = 'source\tname\tsite\thandle\treason';

export async function readRefused(file = FILE): Promise<Refused[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  });
  const lines = text.split('\n').filter((line) => line !== '' && line !== HEAD);
  return lines.map((line) => {
    const [source = '', name = '', site = '', handle = '', reason = ''] = line.split('\t');
    return { source, name, site: site as Refused['site'], handle, reason };
  });
}

/** Sorted, each once. */
export async function writeRefused(refused: readonly Refused[], file = FILE): Promise<void> {
  const cell = (text: string): string => text.replace(/[\t\n]+/g, ' ');
  const lines = refused.map((one) =>
    [one.source, one.name, one.site, one.handle, one.reason].map(cell).join('\t'),
  );
  await writeFile(file, `${[HEAD, ...[...new Set(lines)].sort()].join('\n')}\n`);
}

/** `list import`: reads a source, merges it into the list, and says what became of every row and account. */
import { mkdir, writeFile } from 'node:fs/promises';
import type { Site } from '../../src/model';
import type { SourceRow } from '../../src/lists/entity';
import { accountKeyOf } from '../../src/identity/handle-key';
import { toDraft, toRow, type Draft, type Imported, type Refused } from './draft';
import { settleDomains } from './settle-domains';
import { withoutImpostors } from './known-impostors';
import { IMPORTERS } from './importers';
import { mergeInto, type Conflict, type Merged } from './merge';
import { confirmVerified } from './import/legacy-verified';
import { readSourceInfo, readSourceRows, writeSourceRows } from './row-files';
import { readDecisions, withoutStrangers } from './decided';
import { readRefused, writeRefused } from './refused';
import { readText } from './read-from';
import { UsageError, readArgs, say, tell, type Verb } from './verb';

const USAGE = `usage: npm run -s list -- import SOURCE [--from FILE|DIR|URL] [--source ID] [--dry-run]

Merges a source into lists/ and prints how many rows were taken, merged, refused and in conflict.
Every refusal and conflict goes to out/import-SOURCE.tsv; refused accounts also to lists/refused.tsv.
Nothing is removed: an account that a source no longer has stays listed.

  --from PLACE   where the source is
  --source ID    csv: id of the source in lists/sources.json
  --dry-run      say what would happen, write only out/import-SOURCE.tsv

sources:
${Object.entries(IMPORTERS)
  .map(([name, { about }]) => `  ${name.padEnd(22)} ${about}`)
  .join('\n')}
  legacy-verified        X handles of the old verified tick, one a line: confirms accounts, adds none`;

export const importVerb: Verb = {
  usage: USAGE,
  run: async (args) => {
    const { values, positionals } = readArgs(args, {
      from: { type: 'string' },
      source: { type: 'string' },
      'dry-run': { type: 'boolean' },
    });
    const [name, ...more] = positionals;
    if (name === undefined || more.length > 0) throw new UsageError('name one SOURCE');
    const rows = (await readSourceRows()).map(toDraft);
    if (name === 'legacy-verified') return confirm(rows, values.from, values['dry-run'] ?? false);
    const importer = IMPORTERS[name];
    if (!importer)
      throw new UsageError(`no source "${name}"; there are ${Object.keys(IMPORTERS).join(', ')}`);
    tell(`reading ${name} …`);
    const imported = await importer.read({ from: values.from, source: values.source, tell });
    const decisions = await readDecisions();
    const clean = withoutStrangers(await withoutImpostors(imported), decisions);
    tell(`merging ${clean.drafts.length} drafts into ${rows.length} rows …`);
    const merged = mergeInto(rows, clean.drafts, decisions.same);
    await report(name, clean, merged);
    if (!values['dry-run']) await save(merged.rows, clean);
    return 0;
  },
};

async function confirm(rows: Draft[], from: string | undefined, isDry: boolean): Promise<number> {
  if (from === undefined) throw new UsageError('say where the handles are with --from');
  const count = confirmVerified(rows, await readText(from, /\.txt(\.gz)?$/));
  say(`confirmed ${count} accounts`);
  if (!isDry) await save(rows, { drafts: [], refused: [] });
  return 0;
}

async function save(drafts: Draft[], { refused }: Imported): Promise<void> {
  const sources = await readSourceInfo();
  settleDomains(drafts);
  const rows = drafts.map((draft) => toRow(draft, sources));
  await writeSourceRows(rows);
  await writeRefused(stillRefused([...(await readRefused()), ...refused], rows));
}

/** What another source, or a better rule, has brought in since is refused no longer. */
function stillRefused(refused: readonly Refused[], rows: readonly SourceRow[]): Refused[] {
  const listed = new Set(
    rows.flatMap(({ name, accounts }) =>
      (Object.entries(accounts) as [Site, string[]][]).flatMap(([site, handles]) =>
        handles.map((handle) => `${name}\t${accountKeyOf(site, handle)}`),
      ),
    ),
  );
  const isListed = ({ name, site, handle }: Refused): boolean =>
    site !== '' && listed.has(`${name}\t${accountKeyOf(site, handle)}`);
  return refused.filter((one) => !isListed(one));
}

async function report(name: string, { refused }: Imported, merged: Merged): Promise<void> {
  const file = `out/import-${name}.tsv`;
  const lines = [
    'what\tname\tsite\thandle\twhy\tother',
    ...refused.map((one) => ['refused', one.name, one.site, one.handle, one.reason, ''].join('\t')),
    ...merged.conflicts.map(conflictLine),
  ];
  await mkdir('out', { recursive: true });
  await writeFile(file, `${lines.join('\n')}\n`);
  const whole = refused.filter(({ handle }) => handle === '').length;
  say(`taken       ${merged.taken} rows`);
  say(`merged      ${merged.merged} rows`);
  say(`refused     ${whole} rows, ${refused.length - whole} accounts`);
  for (const [reason, count] of countedReasons(refused))
    say(`            ${String(count).padStart(6)}  ${reason}`);
  say(`conflicting ${merged.conflicts.length} pairs`);
  for (const [why, count] of counted(merged.conflicts.map((one) => one.why)))
    say(`            ${String(count).padStart(6)}  ${why}`);
  say(`see         ${file}`);
}

const conflictLine = ({ draft, other, why }: Conflict): string =>
  ['conflict', draft.name, '', handlesOf(draft), why, `${other.name}: ${handlesOf(other)}`].join('\t');

const handlesOf = ({ seen }: Draft): string =>
  Object.entries(seen)
    .flatMap(([site, handles]) => [...handles.keys()].map((handle) => `${site}:${handle}`))
    .join(' ');

function countedReasons(refused: readonly Refused[]): [string, number][] {
  return counted(
    refused.map(({ reason }) =>
      reason
        .replace(/".*?"/, '…')
        .replace(/nor \S+ supports/, 'nor the domain supports')
        .replace(/ Q?[A-Z]?\d{4,}\b/, ' …'),
    ),
  );
}

function counted(words: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

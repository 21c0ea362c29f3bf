/** `list who`: what the list knows of a name or an account, and where each part of it is from. */
import { isAmong } from '../../src/identity/handle-key';
import { parseAccount } from '../../src/identity/parse-account';
import type { Site } from '../../src/model';
import type { SourceRow } from '../../src/lists/entity';
import { nameKeysOf } from '../../src/lists/merge';
import { toDraft, type Sources } from './draft';
import { readRefused } from './refused';
import { readSourceInfo, readSourceRows } from './row-files';
import { UsageError, readArgs, say, type Verb } from './verb';

export const whoVerb: Verb = {
  usage: `usage: npm run -s list -- who NAME|HANDLE

Prints every entity that bears the name or has the account (an address, @handle, handle, or site:handle), with the sources of each
account, and refused accounts of that handle. Exit status 1 when the list knows nothing.`,
  run: async (args) => {
    const { positionals } = readArgs(args, {});
    if (positionals.length === 0) throw new UsageError('say whom to look for');
    const wanted = positionals.join(' ');
    const [rows, sources] = [await readSourceRows(), await readSourceInfo()];
    const found = rows.filter((row) => bears(row, wanted) || has(row, wanted));
    for (const row of found) say(`${told(row, sources)}\n`);
    const refused = (await readRefused()).filter(
      ({ site, handle }) => site !== '' && handle !== '' && has({ accounts: { [site]: [handle] } }, wanted),
    );
    for (const one of refused)
      say(`refused: ${one.site}:${one.handle} for ${one.name}, from ${one.source}: ${one.reason}`);
    if (found.length === 0) say(`nothing on the list is called "${wanted}"`);
    return found.length > 0 ? 0 : 1;
  },
};

function bears(row: SourceRow, wanted: string): boolean {
  const own = nameKeysOf(row);
  return nameKeysOf({ name: wanted, aliases: [], kind: row.kind }).some((key) => own.includes(key));
}

function has({ accounts }: Pick<SourceRow, 'accounts'>, wanted: string): boolean {
  const asked = parseAccount(wanted);
  return (Object.entries(accounts) as [Site, string[]][]).some(([site, handles]) =>
    'reason' in asked
      ? isAmong(site, handles, wanted.replace(/^@/, ''))
      : asked.site === site && isAmong(site, handles, asked.handle),
  );
}

/** The row as a page of text. */
function told(row: SourceRow, sources: Sources): string {
  const lines = [
    `${row.name} (${row.kind}, ${row.field}, ${row.country}, tier ${row.tier}, certainty ${row.certainty})`,
  ];
  const add = (what: string, text: string): void => {
    if (text !== '') lines.push(`  ${what.padEnd(10)} ${text}`);
  };
  add('also', row.aliases.join(' · '));
  add('wikidata', row.wikidata ?? '');
  for (const [site, handles] of Object.entries(toDraft(row).seen)) {
    for (const [handle, ids] of handles) {
      const by = ids.map((id) => inWords(id, sources)).join('; ');
      const confirmed = row.confirmed[site as Site]?.[handle] ? '' : ', not confirmed';
      add(site, `${handle}   (${by}${confirmed})`);
    }
  }
  add('domains', row.domains.join(' '));
  add('shared', row.sharedDomains.join(' '));
  add('absent', row.absent.join(' '));
  add('checked', row.checked ?? 'no document');
  add('note', row.note ?? '');
  return lines.join('\n');
}

function inWords(id: string, sources: Sources): string {
  const source = sources[id];
  if (!source) return id;
  return source.date === undefined ? source.title : `${source.title}, ${source.date}`;
}

/**
 * A plain table with a header: `name` and any of aliases, kind, field, country, wikidata, domains, absent, certainty,
 * tier, checked, note, and one column a site (x, mastodon, …). Several values in a cell are parted by `;` or spaces
 * (aliases by `;` alone). Columns of other names are an error, so that no misspelt one is lost.
 */
import { parse } from 'csv-parse/sync';
import { SITES, type Entity, type Site } from '../../../src/model';
import type { Imported } from '../draft';
import { take } from './record';

const COLUMNS = 'name aliases kind field country wikidata domains absent certainty tier checked note'.split(
  ' ',
);

/**
 * @param source id of the source that the rows come from
 * @throws Error for a table without `name`, or with a column that isn't known
 */
export function importCsv(text: string, source: string): Imported {
  const rows: Record<string, string>[] = parse(text, {
    columns: true,
    bom: true,
    trim: true,
    skip_empty_lines: true,
  });
  const columns = Object.keys(rows[0] ?? { name: '' });
  const known = [...COLUMNS, ...SITES] as string[];
  const strange = columns.find((column) => !known.includes(column));
  if (strange !== undefined)
    throw new Error(`column "${strange}" isn't known; use some of ${known.join(', ')}`);
  if (!columns.includes('name')) throw new Error('no column "name"; the first line must name the columns');
  const imported: Imported = { drafts: [], refused: [] };
  for (const row of rows) takeRow(row, source, imported);
  return imported;
}

function takeRow(row: Record<string, string>, source: string, imported: Imported): void {
  const cell = (key: string): string => row[key] ?? '';
  const many = (key: string, parting = /[;\s]+/): string[] =>
    cell(key)
      .split(parting)
      .map((one) => one.trim())
      .filter((one) => one !== '');
  const accounts = Object.fromEntries(SITES.map((site) => [site, many(site)])) as Partial<
    Record<Site, string[]>
  >;
  take(imported, {
    name: cell('name'),
    aliases: many('aliases', /;/),
    source,
    accounts,
    kind: cell('kind') === 'person' ? 'person' : 'organisation',
    field: cell('field') || 'business',
    country: cell('country') || 'XX',
    wikidata: cell('wikidata') || undefined,
    websites: many('domains'),
    absent: many('absent').filter((site): site is Site => (SITES as readonly string[]).includes(site)),
    certainty: (cell('certainty') || 'medium') as Entity['certainty'],
    tier: (Number(cell('tier')) || 3) as Entity['tier'],
    checked: cell('checked') || undefined,
    note: cell('note') || undefined,
  });
}

/**
 * Rows collected from public repositories (legislators, governors, news outlets, services, projects), one entity a
 * line. Some of those scraped their handles from pages: of theirs, only handles that bear the entity's name or domain
 * are taken here; a second source may still bring the others.
 */
import { SITES, type Entity, type Site } from '../../../src/model';
import type { Imported } from '../draft';
import { bearsOutlet } from '../outlet';
import { sourceId } from './curated';
import { fullNames } from './person-name';
import { take } from './record';

interface CollectedRow {
  name: string;
  aliases?: string[];
  kind: Entity['kind'];
  country?: string;
  accounts: Partial<Record<Site, string[]>>;
  sources: string[];
  domain?: string;
}

const FIELDS: Record<string, string> = {
  mbfcext: 'media',
  'cncf-landscape': 'open-source',
  twofactorauth: 'services',
  whousesx: 'services',
};
/** Scraped, not kept by hand: owners of repositories, vendors and strangers stand among their handles. */
const SCRAPED = new Set(['mbfcext', 'whousesx', 'cncf-landscape']);
/** A row of several sources doesn't say which has which account: it is put down to the one that vouches least. */
const WEAKEST = ['mbfcext', 'whousesx', 'twofactorauth', 'cncf-landscape', 'us-politicians-2021'];

/** @param lines JSON Lines @throws Error with the line that can't be read */
export function importCollected(lines: string): Imported {
  const imported: Imported = { drafts: [], refused: [] };
  for (const [i, line] of lines.split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      takeRow(JSON.parse(line) as CollectedRow, imported);
    } catch (error) {
      throw new Error(`collected line ${i + 1}: ${(error as Error).message}`, { cause: error });
    }
  }
  return imported;
}

function takeRow(row: CollectedRow, imported: Imported): void {
  const ids = row.sources.map(sourceId);
  const source = WEAKEST.find((id) => ids.includes(id)) ?? ids[0] ?? '';
  // "MasterCard [AR]" is MasterCard's branch in Argentina.
  const [, name = row.name, branch] = /^(.*\S)\s*\[([A-Z]{2})\]$/.exec(row.name) ?? [];
  const aliases = row.kind === 'person' ? fullNames(row.aliases ?? []) : (row.aliases ?? []);
  take(imported, {
    ...{ name, aliases, kind: row.kind, source },
    field: row.kind === 'person' ? 'politics' : (FIELDS[source] ?? 'business'),
    country: branch ?? row.country ?? 'XX',
    accounts: SCRAPED.has(source) ? ownAccounts(row, source, imported) : row.accounts,
    websites: row.domain ? [row.domain] : [],
  });
}

function ownAccounts(row: CollectedRow, source: string, imported: Imported): CollectedRow['accounts'] {
  const own: CollectedRow['accounts'] = {};
  for (const site of SITES) {
    for (const handle of row.accounts[site] ?? []) {
      // Numbers name nobody, so that nothing speaks for or against them; a wrong one could never be seen.
      if (bearsOutlet(handle, row.name, row.domain ?? '')) (own[site] ??= []).push(handle);
      else
        imported.refused.push({
          ...{ source, name: row.name, site, handle },
          reason: `neither the name nor ${row.domain ?? 'a domain'} supports it`,
        });
    }
  }
  return own;
}

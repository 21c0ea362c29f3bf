/**
 * Rows collected from public repositories (legislators, governors, news outlets, services, projects), one entity a
 * line. Some of those scraped their handles from pages: of theirs, only handles that bear the entity's name or domain
 * are taken here; a second source may still bring the others.
 */
import { SITES, type Entity, type Site } from '../../../src/model';
import { nameTokens } from '../../../src/lists/keys';
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
  const { own: aliases, strangers } = partedAliases(row.kind, name, row.aliases ?? []);
  const accounts = SCRAPED.has(source) ? ownAccounts(row, source, imported) : row.accounts;
  take(imported, {
    name,
    aliases,
    kind: row.kind,
    source,
    field: row.kind === 'person' ? 'politics' : (FIELDS[source] ?? 'business'),
    country: branch ?? row.country ?? 'XX',
    accounts: withoutStrangers(accounts, strangers, { source, name }, imported),
    websites: row.domain ? [row.domain] : [],
  });
}

/**
 * Rows were once put together by handle alone, so that those who held an office one after the other, and a project and
 * its owner, became aliases of each other. A person's alias must share the family or given name, an organisation's be
 * the same letters or the initials.
 */
function partedAliases(
  kind: Entity['kind'],
  name: string,
  aliases: readonly string[],
): { own: string[]; strangers: string[] } {
  const words = nameTokens(name);
  const isOwn = (alias: string): boolean => {
    const others = nameTokens(alias);
    const sharesFamily = others.includes(words.at(-1) ?? '') || words.includes(others.at(-1) ?? '');
    if (kind === 'person') return sharesFamily || words[0] === others[0]; // or married since
    const squeezed = (tokens: readonly string[]): string =>
      tokens.filter((token) => token !== 'the').join('');
    const initials = words.map((word) => word[0] ?? '').join('');
    return squeezed(words) === squeezed(others) || initials === others.join('');
  };
  const whole = kind === 'person' ? fullNames(aliases) : [...aliases];
  return {
    own: whole.filter(isOwn),
    strangers: kind === 'person' ? whole.filter((alias) => !isOwn(alias)) : [],
  };
}

/** Without the accounts that bear the family name of somebody else in the row. */
function withoutStrangers(
  accounts: CollectedRow['accounts'],
  strangers: readonly string[],
  { source, name }: { source: string; name: string },
  imported: Imported,
): CollectedRow['accounts'] {
  const families = strangers
    .map((stranger) => nameTokens(stranger).at(-1) ?? '')
    .filter((one) => one.length > 2);
  if (families.length === 0) return accounts;
  const own: CollectedRow['accounts'] = {};
  for (const site of SITES) {
    for (const handle of accounts[site] ?? []) {
      const family = families.find((one) => handle.toLowerCase().includes(one));
      if (family === undefined) (own[site] ??= []).push(handle);
      else
        imported.refused.push({
          source,
          name,
          site,
          handle,
          reason: 'bears the name of another holder of the office',
        });
    }
  }
  return own;
}

function ownAccounts(row: CollectedRow, source: string, imported: Imported): CollectedRow['accounts'] {
  const own: CollectedRow['accounts'] = {};
  for (const site of SITES) {
    for (const handle of row.accounts[site] ?? []) {
      // Numbers name nobody, so that nothing speaks for or against them; a wrong one could never be seen.
      if (bearsOutlet(handle, row.name, row.domain ?? '')) (own[site] ??= []).push(handle);
      else
        imported.refused.push({
          source,
          name: row.name,
          site,
          handle,
          reason: `neither the name nor ${row.domain ?? 'a domain'} supports it`,
        });
    }
  }
  return own;
}

/**
 * An entity as bytes: what a card shows and a judgement weighs, with words that recur as numbers into the tables of
 * the list's `meta`. Written and read side by side.
 */
import { SITES, type Accounts, type Entity, type Site } from '../model';
import { ByteReader, type ByteWriter } from './bytes';

/** Words that many records share. */
export interface Tables {
  fields: string[];
  countries: string[];
  dates: string[];
  sources: string[];
}

/** An entity as the list holds it: with the commonness of each of its names (name first, then aliases). */
export interface Listed {
  entity: Entity;
  /** log2 of the expected number of other bearers, a quarter of a bit exact. */
  commonness: number[];
}

const CERTAINTY = ['high', 'medium', 'low'] as const;
const KINDS = ['person', 'organisation'] as const;

export function writeRecord(out: ByteWriter, { entity, commonness }: Listed, tables: Tables): void {
  const index = (table: readonly string[], word: string) => out.number(table.indexOf(word));
  index(KINDS, entity.kind);
  out.number(entity.tier);
  index(CERTAINTY, entity.certainty);
  index(tables.fields, entity.field);
  index(tables.countries, entity.country);
  out.number(entity.checked === undefined ? 0 : tables.dates.indexOf(entity.checked) + 1);
  const names = [entity.name, ...entity.aliases];
  out.number(names.length);
  names.forEach((name, i) => {
    out.text(name);
    out.number(Math.round((commonness[i] ?? 0) * 4));
  });
  writeAccounts(out, entity, tables);
  for (const words of [entity.domains, entity.sharedDomains]) {
    out.number(words.length);
    for (const word of words) out.text(word);
  }
  writeIndexes(out, entity.absent, SITES);
  writeIndexes(out, entity.sources, tables.sources);
}

function writeIndexes(out: ByteWriter, words: readonly string[], table: readonly string[]): void {
  out.number(words.length);
  for (const word of words) out.number(table.indexOf(word));
}

function writeAccounts(out: ByteWriter, entity: Entity, tables: Tables): void {
  const accounts = Object.entries(entity.accounts) as [Site, string[]][];
  out.number(accounts.length);
  for (const [site, handles] of accounts) {
    out.number(SITES.indexOf(site));
    out.number(handles.length);
    for (const handle of handles) {
      out.text(handle);
      writeIndexes(out, entity.confirmed[site]?.[handle] ?? [], tables.sources);
    }
  }
}

/** @throws RangeError when the record runs past the end of the list */
export function readRecord(bytes: Uint8Array, at: number, tables: Tables): Listed {
  const reader = new ByteReader(bytes, at);
  const word = (table: readonly string[], what: string): string => {
    const found = table[reader.number()];
    if (found === undefined) throw new RangeError(`list: record at ${at} names an unknown ${what}`);
    return found;
  };
  const words = <T>(read: () => T): T[] => Array.from({ length: reader.number() }, read);
  const kind = word(KINDS, 'kind') as Entity['kind'];
  const tier = reader.number() as Entity['tier'];
  const certainty = word(CERTAINTY, 'certainty') as Entity['certainty'];
  const field = word(tables.fields, 'field');
  const country = word(tables.countries, 'country');
  const date = reader.number();
  const names = words(() => [reader.text(), reader.number() / 4] as const);
  const { accounts, confirmed } = readAccounts(reader, word, words, tables);
  const domains = words(() => reader.text());
  const sharedDomains = words(() => reader.text());
  const absent = words(() => word(SITES, 'site') as Site);
  const sources = words(() => word(tables.sources, 'source'));
  const checked = tables.dates[date - 1];
  const [name = '', ...aliases] = names.map(([text]) => text);
  const entity: Entity = {
    ...{ name, aliases, kind, field, country, accounts, confirmed, domains, sharedDomains, absent },
    ...{ certainty, tier, sources },
    ...(checked === undefined ? {} : { checked }),
  };
  return { entity, commonness: names.map(([, bits]) => bits) };
}

function readAccounts(
  reader: ByteReader,
  word: (table: readonly string[], what: string) => string,
  words: <T>(read: () => T) => T[],
  tables: Tables,
): { accounts: Accounts; confirmed: Entity['confirmed'] } {
  const accounts: Accounts = {};
  const confirmed: Entity['confirmed'] = {};
  words(() => {
    const site = word(SITES, 'site') as Site;
    accounts[site] = words(() => {
      const handle = reader.text();
      const sources = words(() => word(tables.sources, 'source'));
      if (sources.length > 0) (confirmed[site] ??= {})[handle] = sources;
      return handle;
    });
  });
  return { accounts, confirmed };
}

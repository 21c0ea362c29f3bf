/**
 * Serialized entity: what a card shows and a judgement weighs, as bytes. Words that recur are numbers into the tables of
 * the list's `meta`. Writing and reading stand side by side here.
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
const TIERS = [1, 2, 3] as const;

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
  writeIndexes(out, entity.openDomains ?? [], [...entity.domains, ...entity.sharedDomains]);
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

/** @throws RangeError when the record runs past the end of the list, or names what its tables don't have */
export function readRecord(bytes: Uint8Array, at: number, tables: Tables): Listed {
  const reader = new ByteReader(bytes, at);
  const kind = word(reader, KINDS, 'kind');
  const tier = tierOf(reader);
  const certainty = word(reader, CERTAINTY, 'certainty');
  const field = word(reader, tables.fields, 'field');
  const country = word(reader, tables.countries, 'country');
  const checked = tables.dates[reader.number() - 1];
  const aliases: string[] = [];
  const commonness: number[] = [];
  let name = '';
  for (let i = 0, count = reader.number(); i < count; i++) {
    const text = reader.text();
    if (i === 0) name = text;
    else aliases.push(text);
    commonness.push(reader.number() / 4);
  }
  const { accounts, confirmed } = readAccounts(reader, tables);
  const domains = texts(reader);
  const sharedDomains = texts(reader);
  const openDomains = words(reader, [...domains, ...sharedDomains], 'domain');
  const absent = words(reader, SITES, 'site');
  const sources = words(reader, tables.sources, 'source');
  // One literal: this is read for every hit, and spreading costs as much as the rest.
  // prettier-ignore
  const entity: Entity = {
    name, aliases, kind, field, country, accounts, confirmed, domains, sharedDomains, absent, certainty, tier, sources,
  };
  if (checked !== undefined) entity.checked = checked;
  if (openDomains.length > 0) entity.openDomains = openDomains;
  return { entity, commonness };
}

/** A tier that there isn't would make every probability NaN, and no comparison with that is true. */
function tierOf(reader: ByteReader): Entity['tier'] {
  const read = reader.number();
  const tier = TIERS.find((one) => one === read);
  if (tier === undefined)
    throw new RangeError(`list: the record before byte ${reader.at} is of tier ${read}`);
  return tier;
}

function word<T extends string>(reader: ByteReader, table: readonly T[], what: string): T {
  const found = table[reader.number()];
  if (found === undefined)
    throw new RangeError(`list: the record before byte ${reader.at} names an unknown ${what}`);
  return found;
}

function words<T extends string>(reader: ByteReader, table: readonly T[], what: string): T[] {
  const out: T[] = [];
  for (let left = reader.number(); left > 0; left--) out.push(word(reader, table, what));
  return out;
}

function texts(reader: ByteReader): string[] {
  const out: string[] = [];
  for (let left = reader.number(); left > 0; left--) out.push(reader.text());
  return out;
}

function readAccounts(
  reader: ByteReader,
  tables: Tables,
): { accounts: Accounts; confirmed: Entity['confirmed'] } {
  const accounts: Accounts = {};
  const confirmed: Entity['confirmed'] = {};
  for (let left = reader.number(); left > 0; left--) {
    const site = word(reader, SITES, 'site');
    const handles: string[] = [];
    for (let more = reader.number(); more > 0; more--) {
      const handle = reader.text();
      const sources = words(reader, tables.sources, 'source');
      handles.push(handle);
      if (sources.length > 0) (confirmed[site] ??= {})[handle] = sources;
    }
    accounts[site] = handles;
  }
  return { accounts, confirmed };
}

/** Compiler of lists: from entities to bytes. The same rows always give the same bytes. */
import { countAccounts } from '../identity/account-id';
import type { Entity } from '../model';
import { plainHost } from '../text/web-address';
import { ByteWriter, encodeUtf8 } from './bytes';
import { commonness } from './commonness';
import { writeList } from './format';
import { indexEntities } from './compile-index';
import { nameForms } from './keys';
import type { NameStatistics } from './name-statistics';
import { writeRecord, type Listed, type Tables } from './record';

/** A source of the list, as a card may name it. */
export interface Source {
  title: string;
  /** Date of the evidence: `YYYY`, `YYYY-MM` or full. */
  date?: string;
}

/** What a list is made of in addition to its rows. */
export interface CompileOptions {
  name: string;
  version: string;
  sources: Record<string, Source>;
  statistics: NameStatistics | undefined;
  /** Whether strangers have pages or names of their own under a domain. Without this option no domain counts as open. */
  isOpen?: (domain: string) => boolean;
}

/** What an opened list says of itself. */
export interface ListInfo {
  name: string;
  version: string;
  /** Date of the newest evidence. */
  date: string;
  entities: number;
  /** Each once, also where the list has both its handle and its id. */
  accounts: number;
}
export interface Meta extends ListInfo {
  tables: Tables;
  titles: string[];
}

/**
 * @param entities in the order in which they are numbered
 * @throws Error when a row names a source that `sources` doesn't have
 */
export function compileList(entities: readonly Entity[], options: CompileOptions): Uint8Array {
  const tables = tablesOf(entities, Object.keys(options.sources).sort());
  const records = new ByteWriter();
  const recordAt = new Uint32Array(entities.length + 1);
  const rank = new Uint8Array(entities.length);
  const all: Listed[] = [];
  entities.forEach((entity, number) => {
    const listed = withDerived(entity, options);
    writeRecord(records, listed, tables);
    recordAt[number + 1] = records.length;
    rank[number] = rankOf(listed);
    all.push(listed);
  });
  const meta: Meta = {
    name: options.name,
    version: options.version,
    date: tables.dates.at(-1) ?? '',
    entities: entities.length,
    accounts: entities.reduce((sum, { accounts }) => sum + countAccounts(accounts), 0),
    tables,
    titles: tables.sources.map((id) => options.sources[id]?.title ?? id),
  };
  return writeList({
    meta: encodeUtf8(JSON.stringify(meta)),
    records: records.done(),
    recordAt,
    rank,
    ...indexEntities(all, byRank(rank), (name, kind) => commonness(name, kind, options.statistics)),
  });
}

/** Numbers of the entities, the likeliest targets first. */
function byRank(rank: Uint8Array): Uint32Array {
  return Uint32Array.from(rank.keys()).sort((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0) || a - b);
}

function tablesOf(entities: readonly Entity[], sources: string[]): Tables {
  const all = <T>(of: (entity: Entity) => T | undefined): T[] =>
    [...new Set(entities.map(of).filter((value) => value !== undefined))].sort();
  for (const entity of entities) {
    const used = [
      ...entity.sources,
      ...Object.values(entity.confirmed).flatMap((handles) => Object.values(handles).flat()),
    ];
    const unknown = used.find((id) => !sources.includes(id));
    if (unknown !== undefined)
      throw new Error(`${entity.name}: source "${unknown}" isn't in lists/sources.json; add it there`);
  }
  return {
    fields: all((e) => e.field),
    countries: all((e) => e.country),
    dates: all((e) => e.checked),
    sources,
  };
}

/** Adds Threads accounts, which have the handle of the Instagram account; writes domains as they are compared. */
function withDerived(entity: Entity, { statistics, isOpen }: CompileOptions): Listed {
  const { instagram, threads } = entity.accounts;
  const derive = instagram && !threads && !entity.absent.includes('threads');
  const accounts = derive ? { ...entity.accounts, threads: instagram } : entity.accounts;
  const plain = (domain: string): string => plainHost(domain) ?? domain;
  const [domains, sharedDomains] = [entity.domains.map(plain), entity.sharedDomains.map(plain)];
  const openDomains = [...domains, ...sharedDomains].filter((domain) => isOpen?.(domain));
  return {
    entity: { ...entity, accounts, domains, sharedDomains, openDomains },
    commonness: [entity.name, ...entity.aliases].map((name) => ofAllForms(name, entity, statistics)),
  };
}

/** A name is as common as its most common form: people who meet "Tiffany" don't ask for the "& Co.". */
function ofAllForms(name: string, entity: Entity, statistics: NameStatistics | undefined): number {
  const forms = nameForms(name, entity.kind).map(({ tokens }) => tokens.join(' '));
  const of = { main: entity.name, country: entity.country };
  return Math.max(0, ...[name, ...forms].map((form) => commonness(form, entity.kind, statistics, of)));
}

/** The tier in the two upper bits, the commonness of the name in the six lower ones; lower is likelier to be posed as. */
function rankOf({ entity, commonness }: Listed): number {
  return entity.tier * 64 + Math.min(63, Math.round((commonness[0] ?? 0) * 2));
}

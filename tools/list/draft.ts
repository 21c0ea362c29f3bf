/**
 * What an importer makes of a source: entities with the sources of each account, and what it refused and why.
 * Rows and drafts say the same; a draft is easier to merge, a row easier to review.
 */
import { SITES, type Site } from '../../src/model';
import type { SourceRow } from '../../src/lists/entity';

/** Sources of each account, by site and handle, in the order in which a card shows them. */
export type Seen = Partial<Record<Site, Map<string, string[]>>>;

export interface Draft extends Omit<SourceRow, 'accounts' | 'confirmed' | 'from' | 'sources' | 'checked'> {
  seen: Seen;
  sources: string[];
  checked?: string | undefined;
}

/** One account (or a whole row, without a handle) that an importer didn't take. */
export interface Refused {
  source: string;
  name: string;
  site: Site | '';
  handle: string;
  reason: string;
}

export interface Imported {
  drafts: Draft[];
  refused: Refused[];
}

/** `lists/sources.json`, as far as the commands use it. */
export interface SourceInfo {
  title: string;
  /** knowledge: no document; register: kept by or for those it lists, its word is enough; verified: says that a
   * handle was verified, not whose it is. */
  kind: 'knowledge' | 'register' | 'document' | 'verified';
  homepage?: string;
  licence: string;
  date?: string;
}
export type Sources = Record<string, SourceInfo>;

const RANK = { knowledge: 0, register: 1, document: 2, verified: 3 };

/** The canonical order of sources: by kind, then by name. @throws Error for an id that sources.json lacks */
function sortedSources(ids: Iterable<string>, sources: Sources): string[] {
  const ranked = [...new Set(ids)].map((id) => {
    const source = sources[id];
    if (!source) throw new Error(`source "${id}" isn't in lists/sources.json; add it there`);
    return { id, rank: RANK[source.kind] };
  });
  return ranked.sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
}

export function toDraft(row: SourceRow): Draft {
  const { accounts, confirmed, from, ...rest } = row;
  const seen: Seen = {};
  for (const [site, handles] of Object.entries(accounts) as [Site, string[]][]) {
    const ofSite = (seen[site] ??= new Map());
    for (const handle of handles) {
      const first = from[site]?.[handle] ?? row.sources[0] ?? '';
      ofSite.set(handle, [...new Set([first, ...(confirmed[site]?.[handle] ?? [])])]);
    }
  }
  return { ...rest, seen };
}

/** The draft as a canonical row: sources in order, dated by the newest of them. */
export function toRow(draft: Draft, sources: Sources): SourceRow {
  const { seen, sources: own, checked, ...rest } = draft;
  const all = sortedSources(
    [...own, ...Object.values(seen).flatMap((handles) => [...handles.values()].flat())],
    sources,
  );
  const row: SourceRow = { ...rest, accounts: {}, confirmed: {}, from: {}, sources: all };
  for (const site of SITES) {
    for (const [handle, ids] of seen[site] ?? []) {
      const [first = '', ...more] = sortedSources(ids, sources);
      const enough = sources[first]?.kind === 'register' ? [first, ...more] : more;
      (row.accounts[site] ??= []).push(handle);
      if (enough.length > 0) (row.confirmed[site] ??= {})[handle] = [...enough].sort();
      if (first !== all[0]) (row.from[site] ??= {})[handle] = first;
    }
  }
  const dates = all.flatMap((id) => sources[id]?.date ?? []);
  const newest = [...dates, ...(checked ? [checked] : [])].sort().at(-1);
  return newest ? { ...row, checked: newest } : row;
}

/**
 * Puts drafts into the list: each becomes part of the row that describes the same entity (src/lists/merge says when),
 * or a row of its own. What can't be decided by rule is listed for a person.
 */
import { SITES, type Site } from '../../src/model';
import type { Draft } from './draft';
import { addAccount, aliasesOf } from './import/record';
import { accountKeyOf } from '../../src/identity/handle-key';
import { nameKeysOf, sameEntity } from '../../src/lists/merge';

/** Account keys that a person found to be of one entity, each with its partners. */
export type Decided = ReadonlyMap<string, ReadonlySet<string>>;

/** Something for a person to decide; both rows are kept apart meanwhile. */
export interface Conflict {
  draft: Draft;
  other: Draft;
  why: string;
}

export interface Merged {
  rows: Draft[];
  /** Drafts that became rows. */
  taken: number;
  /** Drafts that became part of a row. */
  merged: number;
  conflicts: Conflict[];
}

/** One list's rows, found by what they may have in common with a draft. */
class RowIndex {
  readonly rows = new Set<Draft>();
  readonly #by = new Map<string, Set<Draft>>();

  add(row: Draft): void {
    this.rows.add(row);
    this.index(row);
  }

  drop(row: Draft): void {
    this.rows.delete(row);
    for (const key of keysOf(row)) this.#by.get(key)?.delete(row);
  }

  index(row: Draft): void {
    for (const key of keysOf(row)) {
      const rows = this.#by.get(key) ?? new Set();
      this.#by.set(key, rows);
      rows.add(row);
    }
  }

  near(draft: Draft): Set<Draft> {
    return new Set(keysOf(draft).flatMap((key) => [...(this.#by.get(key) ?? [])]));
  }
}

function keysOf(row: Draft): string[] {
  return [...(row.wikidata ? [row.wikidata] : []), ...accountsOf(row), ...nameKeysOf(row)];
}

function accountsOf({ seen }: Draft): string[] {
  return SITES.flatMap((site) => [...(seen[site]?.keys() ?? [])].map((handle) => accountKeyOf(site, handle)));
}

/** @param rows the list as it is; changed in place. Drafts are put in one after the other. */
export function mergeInto(
  rows: readonly Draft[],
  drafts: readonly Draft[],
  decided: Decided = new Map(),
): Merged {
  const index = new RowIndex();
  for (const row of rows) index.add(row);
  const result = { taken: 0, merged: 0, conflicts: [] as Conflict[] };
  for (const draft of drafts) {
    const near = [...index.near(draft)];
    const same = near.filter((row) => isOne(row, draft, decided));
    const [best] = same.sort((a, b) => inCommon(b, draft) - inCommon(a, draft));
    if (best) {
      join(best, draft);
      result.merged++;
      // What the draft has in common with two rows may show that those are one.
      for (const other of same.filter((row) => row !== best && isOne(best, row, decided))) {
        join(best, other);
        index.drop(other);
      }
      index.index(best);
    } else {
      index.add(draft);
      result.taken++;
    }
    const left = (best ? same : near).filter((row) => row !== best && index.rows.has(row));
    for (const other of left)
      result.conflicts.push({ draft, other, why: whyApart(other, draft, best !== undefined) });
  }
  return { ...result, rows: [...index.rows] };
}

function isOne(row: Draft, draft: Draft, decided: Decided): boolean {
  // Rows of our own were told apart by a person.
  const isOwn = [row, draft].every(({ sources }) => sources.includes('compiled'));
  if (isOwn) return row.name === draft.name && row.field === draft.field && row.country === draft.country;
  if (sameEntity(described(row), described(draft)) !== undefined) return true;
  const own = new Set(accountsOf(row));
  if (accountsOf(draft).some((key) => [...(decided.get(key) ?? [])].some((other) => own.has(other))))
    return true;
  // The same row of the same source, read again: it may have nothing to be matched by but its name.
  const again =
    row.sources[0] === draft.sources[0] && row.name === draft.name && row.country === draft.country;
  return again && row.kind === draft.kind && row.field === draft.field && accountsOf(draft).length === 0;
}

function described({
  name,
  aliases,
  kind,
  seen,
  domains,
  wikidata,
}: Draft): Parameters<typeof sameEntity>[0] {
  const accounts = Object.fromEntries(SITES.map((site) => [site, [...(seen[site]?.keys() ?? [])]]));
  return { name, aliases, kind, domains, accounts, wikidata };
}

function inCommon(row: Draft, draft: Draft): number {
  const own = new Set(accountsOf(row));
  const isKnown = row.wikidata !== undefined && row.wikidata === draft.wikidata;
  return accountsOf(draft).filter((key) => own.has(key)).length + (isKnown ? 100 : 0);
}

function whyApart(row: Draft, draft: Draft, isMerged: boolean): string {
  if (row.kind !== draft.kind) return 'one is a person, one an organisation';
  if (row.wikidata && draft.wikidata && row.wikidata !== draft.wikidata) return 'different Wikidata ids';
  if (isMerged) return 'several rows fit; put into the one with most in common';
  return inCommon(row, draft) > 0
    ? 'an account in common, no name'
    : 'a name in common, no account or domain';
}

/** The row keeps its name, field and rank; accounts, aliases and domains are added. */
function join(row: Draft, draft: Draft): void {
  for (const site of SITES) {
    for (const [handle, sources] of draft.seen[site] ?? []) addAccount(row.seen, site, handle, sources);
  }
  row.absent = row.absent.filter((site: Site) => !row.seen[site]);
  row.aliases = [
    ...row.aliases,
    ...aliasesOf(row.name, [...row.aliases, draft.name, ...draft.aliases]).filter((name) => isNew(row, name)),
  ].slice(0, Math.max(row.aliases.length, 15));
  if (draft.wikidata) row.wikidata ??= draft.wikidata;
  row.domains = union(row.domains, draft.domains, row.sharedDomains);
  row.sharedDomains = union(row.sharedDomains, draft.sharedDomains, row.domains);
  row.sources = union(row.sources, draft.sources);
  row.tier = Math.min(row.tier, draft.tier) as Draft['tier'];
  if (row.country === 'XX') row.country = draft.country;
}

const isNew = (row: Draft, name: string): boolean => name !== row.name && !row.aliases.includes(name);

const union = (own: readonly string[], more: readonly string[], but: readonly string[] = []): string[] => [
  ...new Set([...own, ...more.filter((one) => !but.includes(one))]),
];

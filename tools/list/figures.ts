/** How much is on the list, and how many documented targets it knows. */
import { accountIds } from '../../src/identity/account-id';
import { SITES, type Entity } from '../../src/model';
import { nameKeysOf } from '../../src/lists/merge';
import type { KnownImpostor } from './known-impostors';

export interface Figures {
  entities: number;
  people: number;
  /** By site; an account that is listed by handle and by id counts once. */
  accounts: Record<string, number>;
  /** Rows that name the source. */
  sources: Record<string, number>;
  tiers: Record<string, number>;
}

export function figuresOf(rows: readonly Entity[]): Figures {
  const accounts: Record<string, number> = { total: 0 };
  for (const site of SITES) {
    const count = rows.reduce((sum, row) => sum + accountIds(site, row.accounts[site] ?? []).length, 0);
    if (count > 0) accounts[site] = count;
    accounts['total'] = (accounts['total'] ?? 0) + count;
  }
  return {
    entities: rows.length,
    people: rows.filter(({ kind }) => kind === 'person').length,
    accounts,
    sources: counted(rows.flatMap(({ sources }) => sources)),
    tiers: counted(rows.map(({ tier }) => String(tier))),
  };
}

function counted(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of [...words].sort()) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

/** Documented targets by whether the list has an entity of that name; fiction has no target. */
export function knownTargets(
  rows: readonly Entity[],
  impostors: readonly KnownImpostor[],
): { known: string[]; unknown: string[] } {
  const names = new Set(rows.flatMap(nameKeysOf));
  const targets = [...new Set(impostors.flatMap(({ target }) => target ?? []))].sort();
  const isKnown = (target: string): boolean =>
    (['person', 'organisation'] as const).some((kind) =>
      nameKeysOf({ name: target, aliases: [], kind }).some((key) => names.has(key)),
    );
  return { known: targets.filter(isKnown), unknown: targets.filter((target) => !isKnown(target)) };
}

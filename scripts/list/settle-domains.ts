/**
 * Whose a domain is. One that several rows name proves none of them: it is shared, unless a single one of them is the
 * project's own row, which knows that it is theirs.
 */
import type { Draft } from './draft';

const isOwn = (row: Draft): boolean => row.sources.includes('compiled');

/** Moves domains between `domains` and `sharedDomains`; rows of our own keep theirs. */
export function settleDomains(rows: readonly Draft[]): void {
  const owners = new Map<string, Draft[]>();
  for (const row of rows) {
    for (const domain of [...row.domains, ...row.sharedDomains]) {
      const named = owners.get(domain) ?? [];
      owners.set(domain, named);
      if (!named.includes(row)) named.push(row);
    }
  }
  for (const row of rows) {
    if (isOwn(row)) continue;
    const shared = row.domains.filter((domain) => (owners.get(domain)?.length ?? 0) > 1);
    row.domains = row.domains.filter((domain) => !shared.includes(domain));
    row.sharedDomains = [...new Set([...row.sharedDomains, ...shared])];
  }
}

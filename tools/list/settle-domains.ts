/**
 * Whose a domain is. One that several rows name proves none of them: it is shared, unless at most two of them are the
 * project's own rows, which know that it is theirs. An institution's (fbi.gov) doesn't prove who heads it. One under
 * which many rows have theirs (house.gov), or that is a registry's (gov.uk, edu.tr), proves nobody, whoever names it.
 */
import type { Draft } from './draft';

/** Rows with a domain below another's from which that one is nobody's own. */
const BELOW_MOST = 2;
const REGISTRY =
  /^(gov|gob|gouv|gub|govt|go|gc|edu|ac|mil|com|co|org|net|nhs|police)\.[a-z]{2,3}(\.[a-z]{2})?$/;

/** Our own rows that may name one domain: the brand and its channel, not all parks of a park service. */
const OWN_MOST = 2;

const isOwn = (row: Draft): boolean => row.sources.includes('compiled');

/** Moves domains from `domains` to `sharedDomains`. */
export function settleDomains(rows: readonly Draft[]): void {
  const owners = new Map<string, Set<Draft>>();
  const below = new Map<string, Set<Draft>>();
  const note = (map: Map<string, Set<Draft>>, domain: string, row: Draft): void => {
    const named = map.get(domain) ?? new Set();
    map.set(domain, named);
    named.add(row);
  };
  for (const row of rows) {
    for (const domain of [...row.domains, ...row.sharedDomains]) {
      note(owners, domain, row);
      for (const parent of parentsOf(domain)) note(below, parent, row);
    }
  }
  for (const row of rows) {
    const isShared = (domain: string): boolean => {
      if (REGISTRY.test(domain) || (below.get(domain)?.size ?? 0) > BELOW_MOST) return true;
      const others = [...(owners.get(domain) ?? [])].filter((other) => other !== row);
      if (!isOwn(row)) return others.length > 0;
      const isInstitution = row.kind === 'person' && others.some(({ kind }) => kind === 'organisation');
      return isInstitution || others.filter(isOwn).length >= OWN_MOST;
    };
    const shared = row.domains.filter(isShared);
    row.domains = row.domains.filter((domain) => !shared.includes(domain));
    row.sharedDomains = [...new Set([...row.sharedDomains, ...shared])];
  }
}

/** `a.b.example.org` → `b.example.org`, `example.org`. */
function parentsOf(domain: string): string[] {
  const labels = domain.split('.');
  return labels.slice(1, -1).map((_, i) => labels.slice(i + 1).join('.'));
}

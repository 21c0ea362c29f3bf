/** Puts one described entity together as a draft, cleaning every handle and domain on the way. */
import { isSameHandle } from '../../../src/identity/handle-key';
import { SITES, type Entity, type Site } from '../../../src/model';
import { fold } from '../../../src/text/fold';
import type { Draft, Imported, Refused, Seen } from '../draft';
import { cleanHandle } from '../handle';
import { ownDomain } from '../domain';
import { unqualified } from './qualifier';

export interface Described {
  name: string;
  aliases?: string[];
  kind: Entity['kind'];
  field: string;
  country?: string;
  wikidata?: string | undefined;
  /** As the source writes them: handles or addresses. */
  accounts: Partial<Record<Site, string[]>>;
  /** Domains or addresses of web sites. */
  websites?: string[];
  absent?: Site[];
  certainty?: Entity['certainty'];
  tier?: Entity['tier'];
  /** Where the row comes from; several when it isn't known which of them has which account. */
  source: string;
  checked?: string | undefined;
  note?: string | undefined;
}

/** The most names beside the first one that can be found by (the compiler's keys number them in four bits). */
const ALIASES_MOST = 15;

/** Adds the entity to `into`, or the reasons why it or some of its accounts could not be taken. */
export function take(into: Imported, described: Described): void {
  const written = described.name.replace(/\s+/g, ' ').trim();
  const { name, abbreviation = '' } = unqualified(written);
  const refuse = (site: Site | '', handle: string, reason: string): void => {
    into.refused.push({ source: described.source, name, site, handle, reason } satisfies Refused);
  };
  if (fold(name).tokens.length === 0) {
    refuse('', '', 'no name that could be compared');
    return;
  }
  const seen = seenOf(described, refuse);
  const domains = [...new Set((described.websites ?? []).flatMap((site) => ownDomain(site) ?? []))];
  const absent = (described.absent ?? []).filter((site) => !seen[site]);
  if (Object.keys(seen).length === 0 && absent.length === 0) {
    refuse('', '', 'no account that could be taken');
    return;
  }
  const draft: Draft = {
    name,
    aliases: aliasesOf(name, [abbreviation, ...(described.aliases ?? [])]),
    kind: described.kind,
    field: described.field,
    country: countryOf(described.country),
    ...(described.wikidata ? { wikidata: described.wikidata } : {}),
    seen,
    domains,
    sharedDomains: [],
    absent,
    certainty: described.certainty ?? 'medium',
    tier: described.tier ?? 3,
    sources: [described.source],
    ...(described.checked ? { checked: described.checked } : {}),
    ...(described.note ? { note: described.note } : {}),
  };
  into.drafts.push(draft);
}

/** Codes that sources use for parts of a country or by mistake. */
const COUNTRIES: Record<string, string> = { UK: 'GB', FX: 'FR', IC: 'ES' };
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

function countryOf(written = 'XX'): string {
  const code = COUNTRIES[written] ?? written;
  return /^[A-Z]{2}$/.test(code) && regions.of(code) !== undefined ? code : 'XX';
}

function seenOf(
  { accounts, source }: Described,
  refuse: (site: Site, handle: string, reason: string) => void,
): Seen {
  const seen: Seen = {};
  for (const site of SITES) {
    for (const written of accounts[site] ?? []) {
      const cleaned = cleanHandle(site, written);
      if ('reason' in cleaned) refuse(site, written, cleaned.reason);
      else addAccount(seen, site, cleaned.handle, [source]);
    }
  }
  return seen;
}

/** Adds an account, or its sources to the one that is there already however it is spelt. */
export function addAccount(seen: Seen, site: Site, handle: string, sources: readonly string[]): void {
  const ofSite = (seen[site] ??= new Map());
  const same = [...ofSite.keys()].find((other) => isSameHandle(site, other, handle));
  ofSite.set(same ?? handle, [...new Set([...(same ? (ofSite.get(same) ?? []) : []), ...sources])]);
}

/** Aliases that fold to something else than the name and each other; at most fifteen. */
export function aliasesOf(name: string, aliases: readonly string[]): string[] {
  const known = new Set([fold(name).text]);
  const out: string[] = [];
  for (const written of aliases) {
    const alias = written.replace(/\s+/g, ' ').trim();
    const folded = fold(alias).text;
    if (folded === '' || known.has(folded) || alias.length > 500) continue;
    known.add(folded);
    out.push(alias);
  }
  return out.slice(0, ALIASES_MOST);
}

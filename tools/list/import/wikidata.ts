/**
 * Wikidata by SPARQL: accounts as statements, page by page. A statement that is deprecated or has an end date (P582)
 * says that the account is no longer theirs; it is refused with that reason. Labels in English; people are humans (Q5).
 */
import type { Site } from '../../../src/model';
import type { Imported } from '../draft';
import { take, type Described } from './record';
import { readPages, type PageOptions } from './sparql-pages';

const PROPERTIES: Partial<Record<Site, string>> = {
  x: 'P2002',
  mastodon: 'P4033',
  bluesky: 'P12361',
  threads: 'P11892',
  instagram: 'P2003',
  facebook: 'P2013',
  youtube: 'P2397',
  tiktok: 'P7085',
};
const WEBSITE = 'P856';
const SOURCE = 'wikidata';

/** One statement of an account or web site, as a row of the answer has it. */
export interface Statement {
  /** `Q42` */
  item: string;
  property: string;
  value: string;
  label: string;
  rank: 'preferred' | 'normal' | 'deprecated';
  ended: boolean;
  human: boolean;
  /** ISO 3166-1 alpha-2, '' when unknown. */
  country: string;
}

/** @param options endpoint, sizes and pauses; see sparql-pages */
export async function importWikidata(options: PageOptions): Promise<Imported> {
  const statements: Statement[] = [];
  for (const property of [...Object.values(PROPERTIES), WEBSITE]) {
    for await (const page of readPages((limit, offset) => queryFor(property, limit, offset), options)) {
      statements.push(...page.map((row) => statementOf(property, row)));
    }
  }
  return draftsOf(statements);
}

/** Statements of items that several language Wikipedias know (sitelinks); those are the ones that get impersonated. */
function queryFor(property: string, limit: number, offset: number): string {
  const accounts = Object.values(PROPERTIES).map((id) => `wdt:${id}`);
  const only = property === WEBSITE ? `FILTER EXISTS { ?item ${accounts.join('|')} ?any . }` : '';
  return `SELECT ?item ?itemLabel ?value ?rank ?end ?human ?country WHERE {
  ?item p:${property} ?statement ; wikibase:sitelinks ?links . FILTER(?links >= 10)
  ?statement ps:${property} ?value ; wikibase:rank ?rank . ${only}
  OPTIONAL { ?statement pq:P582 ?end . }
  OPTIONAL { ?item wdt:P31 wd:Q5 . BIND(true AS ?human) }
  OPTIONAL { ?item wdt:P27|wdt:P17 ?land . ?land wdt:P297 ?country . }
  SERVICE wikibase:label { bd:serviceParam wikibase:language "en,mul". }
} ORDER BY ?item ?statement LIMIT ${limit} OFFSET ${offset}`;
}

function statementOf(property: string, row: Record<string, string>): Statement {
  const rank = /(Preferred|Deprecated)Rank$/.exec(row['rank'] ?? '')?.[1]?.toLowerCase();
  const item = /Q\d+$/.exec(row['item'] ?? '')?.[0] ?? '';
  return {
    item,
    property,
    value: row['value'] ?? '',
    label: row['itemLabel'] ?? '',
    rank: (rank as Statement['rank'] | undefined) ?? 'normal',
    ended: row['end'] !== undefined,
    human: row['human'] === 'true',
    country: row['country'] ?? '',
  };
}

/** Statements to drafts, one an item, in the order of items. */
function draftsOf(statements: readonly Statement[]): Imported {
  const imported: Imported = { drafts: [], refused: [] };
  const items = new Map<string, Statement[]>();
  for (const statement of statements) {
    const ofItem = items.get(statement.item) ?? [];
    items.set(statement.item, ofItem);
    ofItem.push(statement);
  }
  for (const [item, ofItem] of items) takeItem(item, ofItem, imported);
  return imported;
}

function takeItem(item: string, statements: readonly Statement[], imported: Imported): void {
  const [first] = statements;
  const { label = '', human = false } = first ?? {};
  // Without a label the service gives back the id.
  if (label === '' || label === item) {
    const reason = `${item} has no label`;
    imported.refused.push({ source: SOURCE, name: item, site: '', handle: '', reason });
    return;
  }
  const accounts: Described['accounts'] = {};
  const websites: string[] = [];
  for (const { property, value, rank, ended } of statements) {
    const site = (Object.keys(PROPERTIES) as Site[]).find((one) => PROPERTIES[one] === property);
    if (rank === 'deprecated' || ended) {
      const reason = ended ? 'no longer theirs (end date)' : 'deprecated';
      imported.refused.push({ source: SOURCE, name: label, site: site ?? '', handle: value, reason });
    } else if (site) (accounts[site] ??= []).push(value.replace(/^@/, ''));
    else websites.push(value);
  }
  const countries = new Set(statements.map(({ country }) => country).filter((code) => code !== ''));
  const [country = 'XX'] = countries;
  take(imported, {
    name: label,
    kind: human ? 'person' : 'organisation',
    field: human ? 'people' : 'business',
    country: countries.size === 1 ? country : 'XX',
    wikidata: item,
    accounts,
    websites,
    source: SOURCE,
  });
}

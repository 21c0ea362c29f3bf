/**
 * Schema of a source row: one entity a line in lists/<field>.jsonl, checked here before anything else sees it.
 * Errors name the file, the line, the field and the cure.
 */
import * as v from 'valibot';
import { SITES, type Entity, type Site } from '../model';

const text = (max: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max));
const handles = v.pipe(v.array(text(200)), v.minLength(1));
const domain = v.pipe(
  v.string(),
  v.regex(
    /^(?!-)[\p{Ll}\p{Lo}\p{Nd}-]+(\.[\p{Ll}\p{Lo}\p{Nd}-]+)+$/u,
    'a lower-case domain such as example.org',
  ),
);
const date = v.pipe(v.string(), v.regex(/^\d{4}(-\d\d){0,2}$/, 'YYYY, YYYY-MM or YYYY-MM-DD'));
const bySite = <T extends v.GenericSchema>(of: T) => v.record(v.picklist(SITES), of);

/**
 * Keys in their canonical order. `from` names the source that gave an account where it isn't the first of `sources`;
 * `confirmed` the further ones that have it too (and a register, whose word is enough). `wikidata`, `from` and `note`
 * serve merging and reviewers and are not compiled.
 */
export const RowSchema = v.strictObject({
  name: text(500),
  aliases: v.optional(v.array(text(500)), []),
  kind: v.picklist(['person', 'organisation']),
  field: v.pipe(v.string(), v.regex(/^[a-z][a-z-]*$/)),
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'two capital letters (ISO 3166-1), XX for none')),
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/, 'a Wikidata id such as Q42'))),
  accounts: v.optional(bySite(handles), {}),
  confirmed: v.optional(bySite(v.record(v.string(), v.pipe(v.array(v.string()), v.minLength(1)))), {}),
  from: v.optional(bySite(v.record(v.string(), v.string())), {}),
  domains: v.optional(v.array(domain), []),
  sharedDomains: v.optional(v.array(domain), []),
  absent: v.optional(v.array(v.picklist(SITES)), []),
  certainty: v.picklist(['high', 'medium', 'low']),
  tier: v.picklist([1, 2, 3]),
  sources: v.pipe(v.array(v.string()), v.minLength(1)),
  checked: v.optional(date),
  note: v.optional(v.string()),
});

/** A row with all that stands in its line, for the commands that write rows. */
export type SourceRow = v.InferOutput<typeof RowSchema>;

/**
 * Reads one line of a source file as an entity.
 * @throws Error "lists/x.jsonl line 3: accounts.x: …" when the line isn't a row.
 */
export function parseRow(line: string, file: string, lineNumber: number): Entity {
  return asEntity(parseSourceRow(line, file, lineNumber));
}

/** As `parseRow`, with the keys that aren't compiled. */
export function parseSourceRow(line: string, file: string, lineNumber: number): SourceRow {
  const where = `${file} line ${lineNumber}`;
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch (error) {
    throw new Error(`${where}: not JSON (${(error as Error).message}); one entity a line`, { cause: error });
  }
  const parsed = v.safeParse(RowSchema, raw);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new Error(`${where}: ${v.getDotPath(issue) ?? 'row'}: ${issue.message}`);
  }
  const stray = contradiction(parsed.output);
  if (stray) throw new Error(`${where}: ${stray}`);
  return parsed.output;
}

/** The entity that a row describes: what is compiled. */
export function asEntity(row: SourceRow): Entity {
  const { name, aliases, kind, field, country, accounts, confirmed, domains, sharedDomains, absent } = row;
  const { certainty, tier, sources, checked } = row;
  return {
    name,
    aliases,
    kind,
    field,
    country,
    accounts,
    confirmed,
    domains,
    sharedDomains,
    absent,
    certainty,
    tier,
    sources,
    ...(checked === undefined ? {} : { checked }),
  };
}

/** What a schema can't say: sources of accounts that aren't there, a site that is both absent and listed. */
function contradiction(row: SourceRow): string | undefined {
  for (const key of ['confirmed', 'from'] as const) {
    for (const [site, byHandle] of Object.entries(row[key]) as [Site, Record<string, unknown>][]) {
      for (const handle of Object.keys(byHandle)) {
        if (!row.accounts[site]?.includes(handle))
          return `${key}.${site}.${handle}: add the handle to accounts.${site} or take it out here`;
      }
    }
  }
  const both = row.absent.find((site) => row.accounts[site]);
  if (both) return `absent: ${both} is listed under accounts too; keep one`;
  return undefined;
}

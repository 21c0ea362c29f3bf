/**
 * The project's own compilation of facts: one entity a line, with the second sources of its X accounts
 * (`xConfirmedBy`). Every account is known without a document first; a document that has it too confirms it.
 */
import type { Entity, Site } from '../../../src/model';
import type { Draft, Imported } from '../draft';
import { cleanHandle } from '../handle';
import { unqualified } from './qualifier';

interface CuratedRow {
  name: string;
  aliases?: string[];
  kind: Entity['kind'];
  field: string;
  country: string;
  accounts?: Partial<Record<Site, string[]>>;
  domains?: string[];
  sharedDomains?: string[];
  absent?: Site[];
  tier: Entity['tier'];
  certainty: Entity['certainty'];
  xConfirmedBy?: Record<string, string[]>;
  note?: string;
}

/** Where a source wrote another name for one of ours. */
const SOURCE_IDS: Record<string, string> = {
  'legacy-verified-2023-04': 'legacy-verified',
  'W43GVG/US-Politicians-Twitter-Dataset': 'us-politicians-2021',
  'cncf/landscape': 'cncf-landscape',
  'CivilServiceUSA/us-governors': 'us-governors',
  'ethereum-lists/tokens': 'ethereum-lists',
  'openstates/people': 'openstates',
  'regardscitoyens/twitter-parlementaires': 'twitter-parlementaires',
};

/** `github:owner/name@date (remark)` → our id: the repository's name, unless it goes by another one here. */
export function sourceId(written: string): string {
  if (written.startsWith('verified user object')) return 'verified-user-object';
  if (written.startsWith('everypolitician')) return 'everypolitician';
  const name = written.replace(/^(github|npm):/, '').replace(/[@ ].*$/, '');
  return SOURCE_IDS[name] ?? name.split('/').at(-1) ?? name;
}

/** @param lines JSON Lines @throws Error with the line that can't be read */
export function importCurated(lines: string): Imported {
  const imported: Imported = { drafts: [], refused: [] };
  for (const [i, line] of lines.split('\n').entries()) {
    if (line.trim() === '') continue;
    let row: CuratedRow;
    try {
      row = JSON.parse(line) as CuratedRow;
    } catch (error) {
      throw new Error(`curated line ${i + 1}: ${(error as Error).message}`, { cause: error });
    }
    imported.drafts.push(draftOf(row, imported));
  }
  return imported;
}

function draftOf(row: CuratedRow, imported: Imported): Draft {
  const seen: Draft['seen'] = {};
  for (const [site, handles] of Object.entries(row.accounts ?? {}) as [Site, string[]][]) {
    for (const written of handles) {
      const cleaned = cleanHandle(site, written);
      if ('reason' in cleaned) {
        imported.refused.push({ source: 'compiled', name: row.name, site, handle: written, ...cleaned });
        continue;
      }
      const second = site === 'x' ? (row.xConfirmedBy?.[written] ?? []).map(sourceId) : [];
      (seen[site] ??= new Map()).set(cleaned.handle, ['compiled', ...new Set(second)]);
    }
  }
  const note = row.note?.includes('recalled without list') ? undefined : row.note;
  return {
    name: row.name,
    aliases: aliasesOf(row),
    kind: row.kind,
    field: row.field,
    seen,
    country: /^[A-Z]{2}$/.test(row.country) ? row.country : 'XX', // INT, EU-wide …
    domains: row.domains ?? [],
    sharedDomains: row.sharedDomains ?? [],
    absent: row.absent ?? [],
    certainty: row.certainty,
    tier: row.tier,
    sources: ['compiled'],
    ...(note ? { note } : {}),
  };
}

/** A name that is told from another by a word in brackets is shown without it: "Adam Scott (golfer)". */
function aliasesOf({ name, aliases = [] }: CuratedRow): string[] {
  const others = aliases.filter((alias) => alias !== name);
  const shown = unqualified(name).name;
  return shown === name || others.includes(shown) ? others : [shown, ...others];
}

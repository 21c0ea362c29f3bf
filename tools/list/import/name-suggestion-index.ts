/**
 * npm name-suggestion-index: brands, operators and public bodies with their accounts and web sites, taken from
 * Wikidata (dist/wikidata/wikidata.json, CC0), and what they are and where (dist/json/nsi.json). An account may be one
 * country's branch: it is genuine all the same.
 */
import type { Imported } from '../draft';
import { fieldOf } from './nsi-fields';
import { ownDomain } from '../domain';
import { bearsOutlet } from '../outlet';
import { take } from './record';

interface WikidataFile {
  wikidata: Record<
    string,
    {
      label?: string;
      description?: string;
      identities?: Record<string, string>;
      officialWebsites?: string[];
      dissolutions?: unknown[];
    }
  >;
}
interface NsiFile {
  nsi: Record<string, { items: NsiItem[] }>;
}
interface NsiItem {
  displayName: string;
  locationSet?: { include?: unknown[] };
  tags: Record<string, string>;
}
interface Described {
  path: string;
  names: string[];
  countries: Set<string>;
}

/** Tags of an item that say which Wikidata entry it is about. */
const IDS = ['brand:wikidata', 'operator:wikidata', 'network:wikidata', 'flag:wikidata', 'subject:wikidata'];
const SOURCE = 'name-suggestion-index';
/** More names than these are spellings that few would use. */
const NAMES_MOST = 4;

/** @param files `wikidata.json` and `nsi.json` of the package's dist folder (the latter may be missing) */
export function importNsi(files: Record<string, string>): Imported {
  const imported: Imported = { drafts: [], refused: [] };
  const text = files['wikidata.json'];
  if (text === undefined) throw new Error('wikidata.json is not there; give the package folder with --from');
  const described = describedIn(files['nsi.json']);
  for (const [id, entry] of Object.entries((JSON.parse(text) as WikidataFile).wikidata)) {
    const about = described.get(id);
    const name = entry.label ?? about?.names[0];
    if (name === undefined || !entry.identities) continue;
    if (entry.dissolutions) {
      imported.refused.push({
        source: SOURCE,
        name,
        site: '',
        handle: '',
        reason: 'dissolved, says Wikidata',
      });
      continue;
    }
    takeEntry(id, { ...entry, name }, about, imported);
  }
  return imported;
}

function takeEntry(
  id: string,
  entry: {
    name: string;
    description?: string;
    identities?: Record<string, string>;
    officialWebsites?: string[];
  },
  about: Described | undefined,
  imported: Imported,
): void {
  const identities = entry.identities ?? {};
  const of = (...keys: string[]): string[] => keys.flatMap((key) => identities[key] ?? []);
  const accounts = {
    x: of('twitter'),
    threads: of('threads'),
    instagram: of('instagram'),
    facebook: of('facebook'),
    youtube: of('youtubeHandle', 'youtube'),
    tiktok: of('tiktok'),
    linkedin: of('linkedin'),
  };
  // A web site alone is nothing that could be confirmed or mistaken.
  if (Object.values(accounts).every((handles) => handles.length === 0)) return;
  const [country = 'XX', ...others] = about?.countries ?? [];
  take(imported, {
    name: entry.name,
    aliases: (about?.names ?? []).slice(0, NAMES_MOST),
    kind: 'organisation',
    field: fieldOf(about?.path ?? '', entry.description ?? ''),
    country: others.length > 0 ? 'XX' : country,
    wikidata: id,
    accounts,
    websites: sitesOf(entry),
    source: SOURCE,
  });
}

/** The main web site, and those of other countries or purposes that share its name; the rest may be a branch's. */
function sitesOf(entry: {
  name: string;
  identities?: Record<string, string>;
  officialWebsites?: string[];
}): string[] {
  const all = entry.officialWebsites ?? [];
  const main = entry.identities?.['website'] ?? all[0];
  const word = labelOf(main ?? '');
  return [
    ...(main === undefined ? [] : [main]),
    ...all.filter((site) => bearsOutlet(labelOf(site), entry.name, `${word}.x`)),
  ];
}

/** `https://www.opel.co.uk/` → `opel`: the longest label of the host. */
function labelOf(site: string): string {
  const labels = (ownDomain(site) ?? '').split('.');
  return labels.slice(0, -1).reduce((a, b) => (b.length > a.length ? b : a), '');
}

function describedIn(text: string | undefined): Map<string, Described> {
  const out = new Map<string, Described>();
  if (text === undefined) return out;
  for (const [path, { items }] of Object.entries((JSON.parse(text) as NsiFile).nsi)) {
    for (const item of items) {
      for (const key of IDS) {
        const id = item.tags[key];
        if (id !== undefined) describe(out, id, path, item, key.split(':')[0] ?? '');
      }
    }
  }
  return out;
}

function describe(out: Map<string, Described>, id: string, path: string, item: NsiItem, what: string): void {
  const about = out.get(id) ?? { path, names: [], countries: new Set<string>() };
  out.set(id, about);
  // The display name of a brand's item is the brand's; an operator's item may be named after one of its places.
  const names = [item.tags[what], item.tags[`${what}:en`], what === 'brand' ? item.displayName : undefined];
  about.names = [...new Set([...about.names, ...names.flatMap((name) => name ?? [])])];
  for (const place of item.locationSet?.include ?? []) {
    const [country = ''] = String(place).split(/[-.]/);
    about.countries.add(/^[a-z]{2}$/.test(country) ? country.toUpperCase() : 'XX');
  }
}

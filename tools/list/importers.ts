/** The sources that `list import` knows: where each is read from and by what it is turned into drafts. */
import path from 'node:path';
import type { Imported } from './draft';
import { importCollected } from './import/collected';
import { importCongress } from './import/congress-legislators';
import { importCsv } from './import/csv';
import { importCurated } from './import/curated';
import { importNsi } from './import/name-suggestion-index';
import { importOpenStates } from './import/openstates';
import { importWikidata } from './import/wikidata';
import { readText, readTexts } from './read-from';

export interface Wanted {
  from: string | undefined;
  /** Id of the source, for tables that don't know theirs. */
  source: string | undefined;
  tell: (message: string) => void;
}
interface Importer {
  about: string;
  read: (wanted: Wanted) => Promise<Imported>;
}

const JSONL = /\.jsonl(\.gz)?$/;

export const IMPORTERS: Record<string, Importer> = {
  curated: {
    about: "the project's own rows, JSON Lines (a file or a folder)",
    read: async (wanted) => importCurated(await readText(from(wanted), JSONL)),
  },
  collected: {
    about: 'rows collected from public repositories, JSON Lines',
    read: async (wanted) => importCollected(await readText(from(wanted), JSONL)),
  },
  'name-suggestion-index': {
    about: 'the npm package, unpacked (its folder)',
    read: async (wanted) =>
      importNsi(
        byName(await readTexts(from(wanted), /dist[\\/](wikidata[\\/]wikidata|json[\\/]nsi)\.json$/)),
      ),
  },
  'congress-legislators': {
    about: 'a copy of the repository (its folder)',
    read: async (wanted) =>
      importCongress(byName(await readTexts(from(wanted), /legislators-[a-z-]+\.yaml$/))),
  },
  openstates: {
    about: 'a copy of the repository (its folder)',
    read: async (wanted) => importOpenStates(await readTexts(from(wanted), /data[\\/].*\.ya?ml$/)),
  },
  wikidata: {
    about: 'a SPARQL endpoint (its address; default query.wikidata.org)',
    read: ({ from: endpoint, tell }) => importWikidata({ ...(endpoint ? { endpoint } : {}), tell }),
  },
  csv: {
    about: 'a table with a header (a file or an address), with --source ID',
    read: async (wanted) => {
      if (wanted.source === undefined) throw new Error('csv needs --source ID, an id of lists/sources.json');
      return importCsv(await readText(from(wanted), /\.csv$/), wanted.source);
    },
  },
};

function from({ from: place }: Wanted): string {
  if (place === undefined) throw new Error('say where it is with --from FILE, DIR or URL');
  return place;
}

const byName = (files: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([file, text]) => [path.basename(file), text]));

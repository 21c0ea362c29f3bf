/** `list add`: one entity, from flags or by questions. */
import { createInterface } from 'node:readline/promises';
import { stdin, stderr } from 'node:process';
import { SITES, type Entity, type Site } from '../../src/model';
import { take } from './import/record';
import type { Imported } from './draft';
import { put } from './put';
import { UsageError, readArgs, say, type Verb } from './verb';

const OPTIONS = {
  name: { type: 'string' },
  alias: { type: 'string', multiple: true },
  kind: { type: 'string' },
  field: { type: 'string' },
  country: { type: 'string' },
  account: { type: 'string', multiple: true },
  domain: { type: 'string', multiple: true },
  absent: { type: 'string', multiple: true },
  tier: { type: 'string' },
  certainty: { type: 'string' },
  source: { type: 'string' },
  checked: { type: 'string' },
  wikidata: { type: 'string' },
  'dry-run': { type: 'boolean' },
} as const;
type Values = ReturnType<typeof readArgs<typeof OPTIONS>>['values'];

export const addVerb: Verb = {
  usage: `usage: npm run -s list -- add [--name NAME --kind person|organisation --field FIELD …]

Adds one entity, or what is new about one that is listed. Without --name it asks.

  --alias NAME          another name; may be repeated, as may --account, --domain and --absent
  --country XX          two capital letters, XX for none
  --account SITE:HANDLE an address will do (x:https://x.com/…)
  --domain DOMAIN       the entity's own web domain
  --absent SITE         it is known to have no account there
  --tier 1|2|3          1 most impersonated (default 3)
  --certainty LEVEL     high, medium (default) or low
  --source ID           of lists/sources.json (default compiled: known without a document)
  --checked DATE        of the evidence, YYYY-MM-DD
  --dry-run             only says what would change
Sites: ${SITES.join(' ')}`,
  run: async (args) => {
    const { values, positionals } = readArgs(args, OPTIONS);
    if (positionals.length > 0) throw new UsageError(`"${positionals[0] ?? ''}" belongs to no option`);
    const asked = values.name === undefined ? await ask() : values;
    const imported: Imported = { drafts: [], refused: [] };
    takeValues(asked, imported);
    for (const { site, handle, reason } of imported.refused)
      say(`refused          ${site}:${handle}: ${reason}`);
    const [draft] = imported.drafts;
    if (!draft || imported.refused.length > 0) return 1;
    return put(draft, values['dry-run'] ?? false);
  },
};

function takeValues(values: Values, imported: Imported): void {
  const { name = '', kind = '', field = '' } = values;
  if (kind !== 'person' && kind !== 'organisation')
    throw new UsageError('--kind person or --kind organisation');
  if (!/^[a-z][a-z-]*$/.test(field)) throw new UsageError('--field politics, media, business …');
  const accounts: Partial<Record<Site, string[]>> = {};
  for (const written of values.account ?? []) {
    const [, site = '', handle = ''] = /^([a-z]+):(.+)$/.exec(written) ?? [];
    if (!isSite(site)) throw new UsageError(`--account ${written}: write it as SITE:HANDLE`);
    (accounts[site] ??= []).push(handle);
  }
  const absent = values.absent ?? [];
  if (!absent.every(isSite)) throw new UsageError(`--absent: one of ${SITES.join(', ')}`);
  take(imported, {
    name,
    kind,
    field,
    accounts,
    absent,
    aliases: values.alias ?? [],
    websites: values.domain ?? [],
    country: values.country ?? 'XX',
    source: values.source ?? 'compiled',
    wikidata: values.wikidata,
    tier: (Number(values.tier) || 3) as Entity['tier'],
    checked: values.checked,
    certainty: (values.certainty ?? 'medium') as Entity['certainty'],
  });
}

const isSite = (text: string): text is Site => (SITES as readonly string[]).includes(text);

/** Asks on standard error, so that what was done can still be piped. */
async function ask(): Promise<Values> {
  if (!stdin.isTTY) throw new UsageError('give --name, or run it in a terminal to be asked');
  const line = createInterface({ input: stdin, output: stderr });
  const question = async (text: string): Promise<string> => (await line.question(`${text}: `)).trim();
  const many = async (text: string): Promise<string[]> =>
    (await question(`${text} (parted by ;)`))
      .split(';')
      .map((one) => one.trim())
      .filter((one) => one !== '');
  try {
    return {
      name: await question('name'),
      alias: await many('other names'),
      kind: (await question('person or organisation [person]')) || 'person',
      field: await question('field (politics, media, business …)'),
      country: (await question('country, two letters [XX]')) || 'XX',
      account: await many('accounts, each SITE:HANDLE'),
      domain: await many('own domains'),
      absent: await many('sites without an account'),
      source: (await question('source [compiled]')) || 'compiled',
    };
  } finally {
    line.close();
  }
}

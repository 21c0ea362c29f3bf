/** `list stats`: how many entities, people, accounts, by site, source and tier, and the documented targets known. */
import { asEntity } from '../../src/lists/entity';
import { figuresOf, knownTargets } from './figures';
import { knownImpostors } from './known-impostors';
import { readSourceRows } from './row-files';
import { UsageError, readArgs, say, type Verb } from './verb';

export const statsVerb: Verb = {
  usage: `usage: npm run -s list -- stats [--json] [FOLDER|FILE]

Prints how much is on the list: entities, people, accounts by site, rows by source and tier, and what share of
documented targets (fixtures/known-impostors.jsonl, fiction aside) it knows.

  --json   {"entities":n,"people":n,"accounts":{"total":n,"x":n,…},"sources":{…},"tiers":{…}}`,
  run: async (args) => {
    const { values, positionals } = readArgs(args, { json: { type: 'boolean' } });
    if (positionals.length > 1) throw new UsageError('one FOLDER or FILE at most');
    const rows = (await readSourceRows(positionals[0])).map(asEntity);
    const figures = figuresOf(rows);
    if (values.json) {
      say(JSON.stringify(figures));
      return 0;
    }
    say(`entities   ${figures.entities}, of which people ${figures.people}`);
    say(`accounts   ${inWords(figures.accounts)}`);
    say(`tiers      ${inWords(figures.tiers)}`);
    say(`sources    ${inWords(figures.sources)}`);
    const { known, unknown } = knownTargets(rows, await knownImpostors());
    const all = known.length + unknown.length;
    const share = all === 0 ? '' : ` (${((100 * known.length) / all).toFixed(1)} %)`;
    say(`documented targets known: ${known.length} of ${all}${share}`);
    if (unknown.length > 0) say(`not known: ${unknown.join(', ')}`);
    return 0;
  },
};

const inWords = (counts: Record<string, number>): string =>
  Object.entries(counts)
    .sort((a, b) => b[1] - a[1])
    .map(([word, count]) => `${word} ${count}`)
    .join(', ');

/**
 * Chooses the targets of the sets, once: so many from each mix of tier, kind and whether there
 * is a name in another script, in the order of a hash of the name. Run again only to start new sets.
 */
import { createHash } from 'node:crypto';
import type { Entity } from '../../src/model';
import type { Index } from '../../src/lists/lookup';
import type { Target } from './targets';

const HOW_MANY = 640;
const LATIN = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u;
/** "AS (newspaper)" is how a list tells two apart; nobody goes by it. */
const EXPLAINED = /[()/,]/;
/** log2 of expected bearers. */
const FEW = 2.4;
const SOME = 8;

export function chooseTargets(entities: readonly Entity[], index: Index): Target[] {
  const strata = new Map<string, Target[]>();
  for (const entity of entities) {
    const target = targetOf(entity, index);
    if (!target) continue;
    const stratum = `${target.tier} ${target.kind} ${target.native ? 'native' : ''}`;
    strata.set(stratum, [...(strata.get(stratum) ?? []), target]);
  }
  const order = ({ name }: Target): string => createHash('sha256').update(`target:${name}`).digest('hex');
  const queues = [...strata.values()].map((all) => all.sort((a, b) => (order(a) < order(b) ? -1 : 1)));
  const chosen: Target[] = [];
  for (let round = 0; chosen.length < HOW_MANY && queues.some((queue) => queue[round]); round++) {
    for (const queue of queues) {
      const next = queue[round];
      if (next && chosen.length < HOW_MANY) chosen.push(next);
    }
  }
  return chosen.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Only well-founded rows of the two upper tiers with an account on X, each name once. */
function targetOf(entity: Entity, index: Index): Target | undefined {
  const { name, kind, tier, field, aliases, accounts } = entity;
  if (tier === 3 || entity.certainty === 'low' || !entity.sources.includes('compiled')) return undefined;
  if (!accounts.x || !LATIN.test(name) || EXPLAINED.test(name)) return undefined;
  const found = index.candidates({ site: 'x', handle: '0', displayName: name });
  const bearing = found.filter(({ ways }) => ways.includes('name') || ways.includes('alias'));
  const own = bearing.find((candidate) => candidate.entity.name === name);
  // A name that two rows bear would make it a matter of luck which of them is named.
  if (!own || bearing.length > 1) return undefined;
  const native = aliases.find((alias) => !LATIN.test(alias));
  const bearers = own.commonness <= FEW ? 'few' : own.commonness <= SOME ? 'some' : 'many';
  const domains = own.entity.domains.filter((domain) => !own.entity.openDomains?.includes(domain));
  const more = { ...(native === undefined ? {} : { native }), ...(domains.length > 0 ? { domains } : {}) };
  return { name, kind, tier, field, bearers, accounts, ...more };
}

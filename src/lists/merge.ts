/**
 * When two descriptions are of one entity, and what they say together.
 *
 * One entity: the same Wikidata id; or the same handle on a site *and* a name or alias in common; or the same name and
 * the same domain. Never a name alone (namesakes) or a handle alone (offices, groups and parent brands share accounts
 * with others and stay apart). Two different Wikidata ids, or a person and an organisation, are never one.
 */
import { accountKeyOf } from '../identity/handle-key';
import type { Entity, Site } from '../model';
import { nameForms, wordsKey } from './keys';

/** As much of an entity as matching looks at. */
export type Described = Pick<Entity, 'name' | 'aliases' | 'kind' | 'accounts' | 'domains'> & {
  wikidata?: string | undefined;
};

/** Why two are one; undefined when they aren't, or can't be told to be. */
export function sameEntity(one: Described, other: Described): string | undefined {
  if (one.kind !== other.kind) return undefined;
  if (one.wikidata && other.wikidata) return one.wikidata === other.wikidata ? one.wikidata : undefined;
  if (!shares(nameKeysOf(one), nameKeysOf(other))) return undefined;
  const account = shares(accountKeysOf(one), accountKeysOf(other));
  if (account) return account;
  const full = shares(fullNameKeys([one.name], one.kind), fullNameKeys([other.name], other.kind));
  const domain = full && shares(one.domains, other.domains);
  return domain ? `${one.name}, ${domain}` : undefined;
}

/** Account keys `x:barackobama`, whose equality is that of accounts. */
function accountKeysOf({ accounts }: Pick<Entity, 'accounts'>): string[] {
  return (Object.entries(accounts) as [Site, string[]][]).flatMap(([site, handles]) =>
    handles.map((handle) => accountKeyOf(site, handle)),
  );
}

/** Words of every name in any order; of people also first and last word alone, since middle names come and go. */
export function nameKeysOf({ name, aliases, kind }: Pick<Entity, 'name' | 'aliases' | 'kind'>): string[] {
  return fullNameKeys([name, ...aliases], kind);
}

function fullNameKeys(names: readonly string[], kind: Entity['kind']): string[] {
  const keys = new Set<string>();
  for (const name of names) {
    const forms = nameForms(name, kind);
    for (const { tokens } of forms) keys.add(wordsKey(tokens));
    // The last form is without titles: "Jr" is nobody's last name.
    const bare = forms.at(-1)?.tokens ?? [];
    const [first, last] = [bare[0] ?? '', bare.at(-1) ?? ''];
    if (kind === 'person' && bare.length > 2 && first.length > 1) keys.add(wordsKey([first, last]));
  }
  return [...keys];
}

function shares(some: readonly string[], others: readonly string[]): string | undefined {
  const set = new Set(others);
  return some.find((key) => set.has(key));
}

/** What a change of the list means to users: who is protected, which accounts are vouched for, who is absent where. */
import type { Site } from '../../src/model';
import type { SourceRow } from '../../src/lists/entity';
import { accountKeyOf } from '../../src/identity/handle-key';
import { nameKeysOf, sameEntity } from '../../src/lists/merge';

export interface Change {
  what:
    | 'entity added'
    | 'entity removed'
    | 'account added'
    | 'account removed'
    | 'name'
    | 'absence'
    | 'confirmed';
  text: string;
}

/** Changes from one list to another, by entity in the new list's order, removed entities last. */
export function changesBetween(before: readonly SourceRow[], after: readonly SourceRow[]): Change[] {
  const old = new Map<string, SourceRow[]>();
  for (const row of before) {
    for (const key of keysOf(row)) old.set(key, [...(old.get(key) ?? []), row]);
  }
  const met = new Set<SourceRow>();
  const changes: Change[] = [];
  for (const row of after) {
    const candidates = keysOf(row).flatMap((key) => old.get(key) ?? []);
    const previous =
      candidates.find((one) => !met.has(one) && one.name === row.name && one.field === row.field) ??
      candidates.find((one) => !met.has(one) && sameEntity(one, row) !== undefined);
    if (previous) {
      met.add(previous);
      changes.push(...changesOf(previous, row));
    } else changes.push({ what: 'entity added', text: `${row.name}: ${accountsIn(row).join(' ')}` });
  }
  for (const row of before) {
    if (!met.has(row))
      changes.push({ what: 'entity removed', text: `${row.name}: ${accountsIn(row).join(' ')}` });
  }
  return changes;
}

const keysOf = (row: SourceRow): string[] => [
  ...(row.wikidata === undefined ? [] : [row.wikidata]),
  ...nameKeysOf(row),
];

function accountsIn({ accounts }: SourceRow): string[] {
  return (Object.entries(accounts) as [Site, string[]][]).flatMap(([site, handles]) =>
    handles.map((handle) => `${site}:${handle}`),
  );
}

function changesOf(before: SourceRow, after: SourceRow): Change[] {
  const changes: Change[] = [];
  const compare = (what: Change['what'], was: string[], is: string[], also = ''): void => {
    const { gained, lost } = difference(was, is);
    const [added, removed] = what === 'account added' ? ([what, 'account removed'] as const) : [what, what];
    for (const one of gained) changes.push({ what: added, text: `${after.name}: + ${one}${also}` });
    for (const one of lost) changes.push({ what: removed, text: `${after.name}: - ${one}${also}` });
  };
  compare('account added', accountsIn(before), accountsIn(after));
  compare('name', [before.name, ...before.aliases], [after.name, ...after.aliases]);
  compare('absence', before.absent, after.absent, ' has no account');
  compare('confirmed', confirmedIn(before), confirmedIn(after));
  return changes;
}

const confirmedIn = ({ confirmed }: SourceRow): string[] =>
  Object.entries(confirmed).flatMap(([site, by]) => Object.keys(by).map((handle) => `${site}:${handle}`));

/** Accounts are compared as their sites compare them, everything else as written. */
function difference(was: readonly string[], is: readonly string[]): { gained: string[]; lost: string[] } {
  const key = (text: string): string => {
    const [, site, handle] = /^([a-z]+):(.*)$/.exec(text) ?? [];
    return site !== undefined && handle !== undefined ? accountKeyOf(site as Site, handle) : text;
  };
  const [old, now] = [new Set(was.map(key)), new Set(is.map(key))];
  return { gained: is.filter((one) => !old.has(key(one))), lost: was.filter((one) => !now.has(key(one))) };
}

/** Documented impostors (fixtures/known-impostors.jsonl): their accounts may never be listed for their target. */
import { readFile } from 'node:fs/promises';
import { accountKeyOf } from '../../src/identity/handle-key';
import type { Entity, Site } from '../../src/model';
import { nameKeysOf } from '../../src/lists/merge';
import type { Imported } from './draft';

export interface KnownImpostor {
  site: Site;
  /** Absent where no source printed it. */
  handle?: string;
  /** Whom it posed as; absent for fiction. */
  target?: string;
  /** The account is its owner's own, renamed for a while: it stays listed for the owner. */
  renamed?: true;
}

export async function knownImpostors(file = 'fixtures/known-impostors.jsonl'): Promise<KnownImpostor[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as KnownImpostor);
}

/** Whether the entity is the one that an impostor posed as. */
export function isTarget(
  entity: Pick<Entity, 'name' | 'aliases' | 'kind'>,
  { target }: KnownImpostor,
): boolean {
  if (target === undefined) return false;
  const own = nameKeysOf(entity);
  return nameKeysOf({ name: target, aliases: [], kind: entity.kind }).some((key) => own.includes(key));
}

/** Takes out documented impostors' accounts, as refused. */
export async function withoutImpostors(imported: Imported): Promise<Imported> {
  const known = (await knownImpostors()).filter(({ handle }) => handle !== undefined);
  const handles = new Map(known.map((one) => [accountKeyOf(one.site, one.handle ?? ''), one]));
  const refused = [...imported.refused];
  for (const draft of imported.drafts) {
    for (const [site, accounts] of Object.entries(draft.seen) as [Site, Map<string, string[]>][]) {
      for (const [handle, [source = '']] of accounts) {
        const impostor = handles.get(accountKeyOf(site, handle));
        if (!impostor || !isTarget(draft, impostor)) continue;
        accounts.delete(handle);
        refused.push({ source, name: draft.name, site, handle, reason: 'a documented impostor' });
      }
    }
  }
  return { drafts: imported.drafts, refused };
}

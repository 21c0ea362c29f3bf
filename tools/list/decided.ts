/**
 * lists/decided.tsv: what a person decided where the rules of merging can't, or a source is wrong.
 *
 *   same <tab> site:handle <tab> site:handle <tab> name    two accounts of one entity that no source has together
 *   not  <tab> site:handle <tab> name                      a source gives this account to the entity, but it isn't theirs
 */
import { readFile } from 'node:fs/promises';
import type { Site } from '../../src/model';
import { accountKeyOf } from '../../src/identity/handle-key';
import type { Imported } from './draft';
import type { Decided } from './merge';

export interface Decisions {
  same: Decided;
  /** `site:handle` and name, joined by a tab. */
  not: ReadonlySet<string>;
}

/** @throws Error naming the line that isn't of either form */
export async function readDecisions(file = 'lists/decided.tsv'): Promise<Decisions> {
  const same = new Map<string, Set<string>>();
  const not = new Set<string>();
  const text = await readFile(file, 'utf8');
  for (const [i, line] of text.split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const [word, first = '', second = ''] = line.split('\t');
    const [one, other] = [keyOf(first), keyOf(second)];
    if (word === 'same' && one !== undefined && other !== undefined) {
      same.set(one, new Set([...(same.get(one) ?? []), other]));
      same.set(other, new Set([...(same.get(other) ?? []), one]));
    } else if (word === 'not' && one !== undefined && second !== '') not.add(`${one}\t${second}`);
    else
      throw new Error(
        `${file} line ${i + 1}: neither "same, account, account, name" nor "not, account, name"`,
      );
  }
  return { same, not };
}

function keyOf(written: string): string | undefined {
  const [, site, handle] = /^([a-z]+):(\S+)$/.exec(written) ?? [];
  return site === undefined || handle === undefined ? undefined : accountKeyOf(site as Site, handle);
}

/** Takes out the accounts that a person found to be somebody else's, as refused. */
export function withoutStrangers({ drafts, refused }: Imported, { not }: Decisions): Imported {
  const strangers: Imported['refused'] = [];
  for (const draft of drafts) {
    for (const [site, accounts] of Object.entries(draft.seen) as [Site, Map<string, string[]>][]) {
      for (const [handle, [source = '']] of accounts) {
        if (!not.has(`${accountKeyOf(site, handle)}\t${draft.name}`)) continue;
        accounts.delete(handle);
        strangers.push({ source, name: draft.name, site, handle, reason: "somebody else's, found a person" });
      }
    }
  }
  return { drafts, refused: [...refused, ...strangers] };
}

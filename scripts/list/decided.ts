/**
 * lists/decided.tsv: what a person decided where the rules of merging can't. Each line names two accounts of one
 * entity that no source has together, by `site:handle`, and the entity.
 */
import { readFile } from 'node:fs/promises';
import type { Site } from '../../src/model';
import { accountKeyOf } from '../../src/lists/merge';
import type { Decided } from './merge';

/** @throws Error naming the line that isn't of that form */
export async function readDecided(file = 'lists/decided.tsv'): Promise<Decided> {
  const decided = new Map<string, Set<string>>();
  const text = await readFile(file, 'utf8');
  for (const [i, line] of text.split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const keys = line.split('\t').slice(0, 2).map(keyOf);
    const [one, other] = keys;
    if (one === undefined || other === undefined)
      throw new Error(`${file} line ${i + 1}: write it as site:handle, tab, site:handle, tab, name`);
    decided.set(one, new Set([...(decided.get(one) ?? []), other]));
    decided.set(other, new Set([...(decided.get(other) ?? []), one]));
  }
  return decided;
}

function keyOf(written: string): string | undefined {
  const [, site, handle] = /^([a-z]+):(\S+)$/.exec(written) ?? [];
  return site === undefined || handle === undefined ? undefined : accountKeyOf(site as Site, handle);
}

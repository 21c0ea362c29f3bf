/** The sets of the repository: written out (documented cases), generated from frozen targets, or the list itself. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Case, Draft } from './case';
import { casesFromList, FROM_LIST } from './from-list';
import { GENERATED } from './generate/all';
import { readMaterial } from './generate/material';
import { splitOf } from './random';
import { rowsOf } from './row';
import { SETS_FOLDER, readTargets } from './targets';

const WRITTEN = ['documented'];
/** Sets that stay what they are, and all of them. */
export const FROZEN_SETS = [...WRITTEN, ...Object.keys(GENERATED)];
export const SET_NAMES = [...FROZEN_SETS, ...Object.keys(FROM_LIST)];

/** @throws Error when a name is no set's, naming those that are */
export async function readSets(names: readonly string[] = SET_NAMES): Promise<Case[]> {
  const unknown = names.find((name) => !SET_NAMES.includes(name));
  if (unknown !== undefined) throw new Error(`no set "${unknown}"; there are ${SET_NAMES.join(' ')}`);
  const [targets, material] = [await readTargets(), await readMaterial()];
  const cases: Case[] = [];
  for (const set of names) {
    if (set in FROM_LIST) cases.push(...(await casesFromList(set, material)));
    else if (WRITTEN.includes(set)) {
      const file = path.join(SETS_FOLDER, `${set}.jsonl`);
      cases.push(...rowsOf(await readFile(file, 'utf8'), file, set));
    }
    for (const target of targets) {
      const drafts = GENERATED[set]?.(target, material) ?? [];
      const split = splitOf(target.name);
      for (const draft of once(drafts)) cases.push({ set, target: target.name, split, ...draft });
    }
  }
  return cases;
}

/** Chance now and then makes the same account twice; it is one case. */
function once(drafts: readonly Draft[]): Draft[] {
  const byText = new Map(drafts.map((draft) => [JSON.stringify([draft.kind, draft.profile]), draft]));
  return [...byText.values()];
}

/** SHA-256 over all cases of a set that doesn't follow the list; what it hashes is what is judged and expected. */
export function hashOf(cases: readonly Case[]): string {
  const hash = createHash('sha256');
  for (const one of cases) hash.update(JSON.stringify(sorted(one))).update('\n');
  return hash.digest('hex');
}

/** Keys in one order at every depth, so that how a case was put together doesn't show. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}

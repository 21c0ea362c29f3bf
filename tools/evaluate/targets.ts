/**
 * The listed entities that sets are made for, frozen in fixtures/sets/targets.jsonl with the names and accounts that they
 * had when they were chosen: a change of the list then changes answers, not questions.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Accounts, Entity } from '../../src/model';
import { jsonLines } from './json-lines';

export interface Target {
  name: string;
  kind: Entity['kind'];
  tier: 1 | 2;
  field: string;
  /** How many others bear the name: `few` (up to 4 expected), `some` (up to 250), `many`. */
  bearers: 'few' | 'some' | 'many';
  /** Its name in its own script, where the list has one. */
  native?: string;
  accounts: Accounts;
  /** Its own, where nobody else has names or pages of theirs below it. */
  domains?: string[];
}

/** Where the repository keeps its sets. */
export const SETS_FOLDER = 'fixtures/sets';

/** @throws Error naming file and line of a row that isn't JSON */
export async function readTargets(folder = SETS_FOLDER): Promise<Target[]> {
  const file = path.join(folder, 'targets.jsonl');
  return jsonLines(await readFile(file, 'utf8'), file).map(({ value }) => value as Target);
}

/** Judges cases with the same list, look-up and engine as the extension. */
import { readFileSync } from 'node:fs';
import type { Candidate, Verdict } from '../../src/model';
import { judge } from '../../src/engine/judge';
import { openHeldTick, type HeldTick } from '../../src/lists/held-tick';
import { open, type Index } from '../../src/lists/lookup';
import { HELD_TICK_FILE } from '../list/held-tick-file';
import { listFromFile, packagedList } from '../list/packaged';
import { levelsOf, type Case } from './case';
import { masked, ownersRowOut } from './mask';

let opened: HeldTick | undefined;
const ticks = (): HeldTick => (opened ??= openHeldTick(new Uint8Array(readFileSync(HELD_TICK_FILE))));

export interface JudgedCase {
  one: Case;
  verdict: Verdict;
  /** Whether the target was found by the profile's name (in whatever disguise), not only by its handle. */
  isNameFound: boolean;
  /** Meant to pose, but the list has that very account: not counted, but said. */
  isListed: boolean;
}

export async function openList(file?: string): Promise<Index> {
  const { bytes } = file === undefined ? await packagedList() : await listFromFile(file);
  return open(bytes.buffer as ArrayBuffer);
}

export function candidatesOf({ profile, isMasked, isRowMasked }: Case, index: Index): Candidate[] {
  const found = index.candidates(profile);
  if (isRowMasked === true) return ownersRowOut(profile, found);
  return isMasked === true ? masked(profile, found) : found;
}

const BY_NAME = new Set(['name', 'alias', 'look-alike-name', 'decorated-name']);

export function judgeCase(one: Case, index: Index, now: Date): JudgedCase {
  const candidates = candidatesOf(one, index);
  const own = candidates.filter(({ entity }) => isTarget(entity, one.target));
  return {
    one,
    verdict: judge(one.profile, candidates, { now, heldTick: ticks() }),
    isNameFound: own.some(({ ways }) => ways.some((way) => BY_NAME.has(way))),
    isListed: one.poses === true && candidates.some(({ ways }) => ways.includes('account')),
  };
}

function isTarget(entity: { name: string; aliases: string[] }, target: string | undefined): boolean {
  return target !== undefined && (entity.name === target || entity.aliases.includes(target));
}

/**
 * Documented cases whose target this list doesn't have, in a kind of their own: nobody can warn about a copy of somebody
 * unknown, and the list's own figures say how many it knows.
 */
export function setApart(cases: readonly Case[], index: Index): Case[] {
  return cases.map((one) => {
    if (one.set !== 'documented' || one.target === undefined || isKnown(one.target, index)) return one;
    const apart = { ...one, kind: `${one.kind}, target not listed`, expect: levelsOf('any') };
    delete apart.poses;
    return apart;
  });
}

function isKnown(target: string, index: Index): boolean {
  const found = index.candidates({ site: 'x', handle: '0', displayName: target });
  return found.some(({ entity }) => isTarget(entity, target));
}

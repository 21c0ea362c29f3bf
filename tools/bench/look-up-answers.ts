/**
 * What the look-up answers to many questions, as one number each: to be compared between Node and the browsers, and to
 * be timed in them. Bundled by itself for a page of a browser, where it is found as `lookUpAnswers`.
 */
import type { Candidate, Profile } from '../../src/model';
import { judge } from '../../src/engine/judge';
import { open } from '../../src/lists/lookup';

export interface Answers {
  /** A hash of all candidates of each profile and of how they were found. */
  hashes: number[];
  /** Milliseconds to open the list. */
  openMs: number;
  /** Microseconds a profile for look-up and judgement, over all, after one round; 0 when not asked for. */
  meanUs: number;
}

const NOW = new Date('2026-11-22T00:00:00Z');

/** FNV-1a over UTF-16 codes. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

const told = ({ entity, ways, matchedName, matchedAccount, decoration, commonness }: Candidate): string =>
  JSON.stringify([entity.name, entity.accounts, ways, matchedName, matchedAccount, decoration, commonness]);

/** @param isTimed whether to go through all once more, for `meanUs` */
export function lookUpAnswers(list: ArrayBuffer, profiles: readonly Profile[], isTimed = false): Answers {
  const start = performance.now();
  const index = open(list);
  const openMs = performance.now() - start;
  const hashes = profiles.map((profile) => hashOf(index.candidates(profile).map(told).join('\n')));
  if (!isTimed) return { hashes, openMs, meanUs: 0 };
  const again = performance.now();
  for (const profile of profiles) judge(profile, index.candidates(profile), { now: NOW });
  const meanUs = ((performance.now() - again) * 1000) / profiles.length;
  return { hashes, openMs, meanUs };
}

Object.assign(globalThis, { lookUpAnswers });

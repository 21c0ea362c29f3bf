/** Small lists for tests: entities with the least that matters, compiled and opened as the extension does. */
import type { Entity, Profile, Verdict } from '../../src/model';
import { judge } from '../../src/engine/judge';
import { compileList } from '../../src/lists/compile';
import { open, type Index } from '../../src/lists/lookup';

export const STATISTICS = {
  surnameRank: new Map([
    ['johnson', 2],
    ['swift', 3000],
    ['james', 80],
  ]),
  forenames: new Map([
    ['mike', 7e-4],
    ['taylor', 8e-4],
  ]),
  worldForenames: new Map<string, Set<string>>(),
  worldSurnames: new Map<string, Set<string>>(),
  words: new Map<string, number>(),
};
const SOURCES = {
  compiled: { title: 'General knowledge' },
  register: { title: 'Register, 2023', date: '2023-04' },
};

export function entity(name: string, more: Partial<Entity> = {}): Entity {
  return {
    name,
    aliases: [],
    kind: 'person',
    field: 'politics',
    country: 'US',
    accounts: {},
    confirmed: {},
    domains: [],
    sharedDomains: [],
    absent: [],
    certainty: 'high',
    tier: 1,
    sources: ['compiled'],
    ...more,
  };
}

export function listBytes(entities: Entity[]): Uint8Array {
  return compileList(entities, { name: 'test', version: '1', sources: SOURCES, statistics: STATISTICS });
}

export function listOf(...entities: Entity[]): Index {
  return open(listBytes(entities).buffer as ArrayBuffer);
}

export function profile(displayName: string, handle: string, more: Partial<Profile> = {}): Profile {
  return { site: 'x', handle, displayName, ...more };
}

export const NOW = new Date('2026-11-22T00:00:00Z');

/** What Deadringer says of a profile when these entities are all it knows. */
export function verdictOf(subject: Profile, ...entities: Entity[]): Verdict {
  return judge(subject, listOf(...entities).candidates(subject), { now: NOW });
}

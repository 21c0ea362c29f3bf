/** Small lists for tests: entities with the least that matters, compiled and opened as the extension does. */
import type { Entity, Profile, Verdict } from '../../src/model';
import { judge } from '../../src/engine/judge';
import { compileList } from '../../src/lists/compile';
import { CULTURES } from '../../src/lists/cultures';
import { open, type Index } from '../../src/lists/lookup';
import type { NameStatistics } from '../../src/lists/name-statistics';

const SURNAMES = new Map([
  ['johnson', 5.3e-3],
  ['swift', 4e-5],
  ['james', 1.2e-3],
]);
const FORENAMES = new Map([
  ['mike', 7e-4],
  ['taylor', 8e-4],
]);

/** Of the names of one culture a few, of the others none. */
export const STATISTICS: NameStatistics = {
  cultures: Object.entries(CULTURES).map(([code, culture]) => ({
    ...culture,
    code,
    given: code === 'US' ? FORENAMES : new Map<string, number>(),
    family: code === 'US' ? SURNAMES : new Map<string, number>(),
    first: new Map<string, number>(),
    second: new Map<string, number>(),
  })),
  known: new Set([...FORENAMES.keys(), ...SURNAMES.keys()]),
  surnameRank: new Map([
    ['johnson', 2],
    ['swift', 3000],
    ['james', 80],
  ]),
  forenames: FORENAMES,
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

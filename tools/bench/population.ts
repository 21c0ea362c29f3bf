/** Entities and profiles by the hundred thousand, the same for the same seed. */
import type { Accounts, Entity, Profile } from '../../src/model';
import { random, type Random } from '../evaluate/random';
import { listedHandle, ordinaryHandle } from './handles';
import { nativeName, organisationName, personName, type NameSource } from './names';

const ORGANISATIONS = 0.32;
const OTHER_SCRIPTS = 0.05;
const FEW_TRIES = 20;

/** `count` entities; the first of more are the same entities. */
export function makeEntities(names: NameSource, count: number, seed = 'entities'): Entity[] {
  const chance = random(seed);
  const taken = new Set<string>();
  return Array.from({ length: count }, () => makeEntity(names, chance, taken));
}

function makeEntity(names: NameSource, chance: Random, taken: Set<string>): Entity {
  const isPerson = !chance.chance(ORGANISATIONS);
  const latin = isPerson ? personName(names, chance) : organisationName(names, chance);
  const native = chance.chance(OTHER_SCRIPTS) ? nativeName(names, chance) : undefined;
  const aliases = native ? (chance.chance(0.5) ? [latin] : []) : chance.chance(0.1) ? [variant(latin)] : [];
  return {
    name: native ?? latin,
    aliases: aliases.filter((alias) => alias !== (native ?? latin)),
    kind: isPerson || native ? 'person' : 'organisation',
    field: isPerson ? 'politics' : 'business',
    country: 'US',
    confirmed: {},
    accounts: accountsFor(latin, isPerson, chance, taken),
    domains: [],
    sharedDomains: [],
    absent: [],
    certainty: 'medium',
    tier: chance.pick([1, 2, 3, 3, 3]),
    sources: ['generated'],
    checked: '2026',
  };
}

/** Initials of a person, or an organisation without its kind. */
function variant(name: string): string {
  const words = name.split(' ');
  return words.length > 2 ? [words[0], words.at(-1)].join(' ') : name;
}

/** One or two accounts: on X, and on another site mostly under the same handle. */
function accountsFor(name: string, isPerson: boolean, chance: Random, taken: Set<string>): Accounts {
  let handle = listedHandle(name, isPerson, chance);
  for (let tries = 0; taken.has(handle.toLowerCase()); tries++) {
    // Beginnings that thousands share run out of short numbers.
    const digits = tries < FEW_TRIES ? 4 : 8;
    handle = `${handle.slice(0, 15 - digits)}${chance.whole(1, 10 ** digits - 1)}`;
  }
  taken.add(handle.toLowerCase());
  if (chance.chance(0.5)) return { x: [handle] };
  const other = chance.chance(0.7) ? handle : listedHandle(name, isPerson, chance);
  const site = chance.pick(['instagram', 'facebook', 'youtube'] as const);
  return chance.chance(0.2) && other !== handle ? { x: [handle, other] } : { x: [handle], [site]: [other] };
}

const AFTER = ['✨', '🇺🇸', '❤️', '🌻', '(he/him)', '🦋', 'she/her', '⚡️', '🌊', '| writer'];
const ALONE = [
  'ghost',
  'Luna',
  'no name',
  'daily memes',
  'just a mom',
  'the real one',
  'night owl',
  'K',
  '...',
];

/** An account that is nobody's double on purpose: a person, seldom a firm, with what people put around their name. */
export function ordinaryProfile(names: NameSource, chance: Random): Profile {
  const isPerson = !chance.chance(0.12);
  const full = isPerson ? personName(names, chance) : organisationName(names, chance);
  return {
    site: 'x',
    handle: ordinaryHandle(full, names, chance),
    displayName: shown(full, names, chance),
  };
}

function shown(full: string, names: NameSource, chance: Random): string {
  const form = chance.next();
  if (form < 0.55) return full;
  if (form < 0.65) return full.split(' ')[0] ?? full;
  if (form < 0.75) return full.toLowerCase();
  if (form < 0.9) return `${full} ${chance.pick(AFTER)}`;
  if (form < 0.95) return nativeName(names, chance);
  return `${chance.pick(ALONE)} ${chance.whole(1, 99)}`;
}

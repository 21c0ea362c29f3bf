/**
 * Sets made of the list as it is, not of frozen targets: listed accounts, ordinary bearers of every listed person's
 * name, and genuine accounts judged as if the list had no row of their owners. They follow the list from day to day.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { commonness } from '../../src/lists/commonness';
import type { NameStatistics } from '../../src/lists/name-statistics';
import { SITES, type Entity, type Profile, type Site } from '../../src/model';
import { fold } from '../../src/text/fold';
import { readNameStatistics } from '../list/name-statistics';
import { readRows } from '../list/rows';
import { levelsOf, type Case } from './case';
import { ownHandle } from './generate/handles';
import type { Material } from './generate/material';
import { bare, ofKnown, ofOrdinary } from './generate/trimmings';
import { numberOf, random, splitOf, type Random } from './random';
import { SETS_FOLDER } from './targets';

type Make = (entities: readonly Entity[], material: Material) => Promise<Case[]>;

export const FROM_LIST: Readonly<Record<string, Make>> = {
  listed: (entities) => Promise.resolve(listedAccounts(entities)),
  bearers: (entities, material) => bearers('bearers', entities, material),
  'sole-bearers': (entities, material) => bearers('sole-bearers', entities, material),
  unlisted: (entities) => Promise.resolve(unlistedAccounts(entities)),
};

/** The cases of one of these sets. */
export async function casesFromList(set: string, material: Material): Promise<Case[]> {
  return (await FROM_LIST[set]?.(await readRows(), material)) ?? [];
}

/** One entity in so many is judged in these sets; a property test of the engine takes them all. */
const EVERY = { listed: 8, unlisted: 9 };

type Account = [site: Site, handle: string];

const accountsOf = ({ accounts }: Entity): Account[] =>
  (Object.entries(accounts) as [Site, string[]][]).flatMap(([site, handles]) =>
    handles.map((handle): Account => [site, handle]),
  );

/** Accounts of the list under their owners' names: none of them is ever warned about. */
function listedAccounts(entities: readonly Entity[]): Case[] {
  const some = entities.filter(({ name }) => numberOf(`listed:${name}`) % EVERY.listed === 0);
  return some.flatMap((entity) =>
    accountsOf(entity).map(([site, handle]) => ({
      set: 'listed',
      kind: site,
      target: entity.name,
      split: splitOf(entity.name),
      expect: levelsOf('official'),
      poses: false,
      profile: { site, handle, displayName: entity.name },
    })),
  );
}

/** The same with their owners' rows taken out: nobody knows them, and whom they resemble is somebody else. */
function unlistedAccounts(entities: readonly Entity[]): Case[] {
  const some = entities.filter(({ name }) => numberOf(`unlisted:${name}`) % EVERY.unlisted === 0);
  return some.flatMap((entity) =>
    accountsOf(entity).map(([site, handle]) => {
      const chance = random(`unlisted:${site}:${handle}`);
      const shown = site === 'x' ? ofKnown(chance, entity.kind) : bare;
      return {
        set: 'unlisted',
        kind: `${entity.kind}-${site}`,
        split: splitOf(entity.name),
        expect: levelsOf('quiet'),
        poses: false,
        isRowMasked: true,
        profile: { site, handle, displayName: entity.name, ...shown },
      };
    }),
  );
}

/** log2 of expected bearers below which nobody else is expected to bear a name; of those others ask less. */
const SOLE = 2.5;
const LATIN = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u;

/**
 * An ordinary bearer of each person's name, native names included: `bearers` of names that others bear or may bear,
 * `sole-bearers` of names that nobody else is expected to bear. Of who is absent from a site one on each of those.
 */
async function bearers(
  set: 'bearers' | 'sole-bearers',
  entities: readonly Entity[],
  { people }: Material,
): Promise<Case[]> {
  const statistics = await readNameStatistics();
  const bios = JSON.parse(await readFile(path.join(SETS_FOLDER, 'bios-by-script.json'), 'utf8')) as Bios;
  const material = { ordinary: people.bios, bios };
  const persons = entities.filter(({ kind }) => kind === 'person');
  return persons.flatMap((entity) =>
    borne(entity)
      .filter((name) => isSole(name, entity, statistics) === (set === 'sole-bearers'))
      .flatMap((name) =>
        placesFor(entity, name).map((site) => ({
          set,
          kind: kindOf(entity, name, site),
          target: entity.name,
          split: splitOf(entity.name),
          expect: levelsOf(['none', 'namesake']),
          poses: false,
          profile: bearer(entity, name, site, material),
        })),
      ),
  );
}

type Bios = Record<string, string[]>;

/** The main name, and those in other scripts. A single word is also a word, and who explains a name isn't called so. */
function borne({ name, aliases }: Entity): string[] {
  const isPlain = (one: string): boolean => !/[()/,@]/.test(one);
  const latin = name.trim().includes(' ') && isPlain(name) ? [name] : [];
  return [...latin, ...aliases.filter((alias) => !LATIN.test(alias) && isPlain(alias))];
}

const isSole = (name: string, { name: main, country }: Entity, statistics: NameStatistics): boolean =>
  commonness(name, 'person', statistics, { main, country }) < SOLE;

const PLACES: readonly Site[] = ['x', 'x', 'x', 'bluesky', 'mastodon', 'instagram', 'threads', 'tiktok'];

function placesFor({ absent }: Entity, name: string): Site[] {
  const known = absent.filter((site) => SITES.includes(site));
  return known.length > 0 ? known : [random(`place:${name}`).pick(PLACES)];
}

function kindOf({ absent, field }: Entity, name: string, site: Site): string {
  const script = LATIN.test(name) ? 'latin' : 'native';
  return `${script}-${absent.includes(site) ? 'absent' : field === 'politics' ? 'politics' : 'other-field'}`;
}

const HOSTS: Partial<Record<Site, string>> = { bluesky: '.bsky.social', mastodon: '@mstdn.example' };

function bearer(
  entity: Entity,
  name: string,
  site: Site,
  { ordinary, bios }: { ordinary: readonly string[]; bios: Bios },
): Profile {
  const chance = random(`bearer:${site}:${name}`);
  const { bio, badge, ...counts } = ofOrdinary(chance, ordinary);
  const own = (bios[scriptOf(name)] ?? []).concat(LATIN.test(name) ? ordinary : []);
  return {
    site,
    handle: handleOf(entity, site, chance),
    displayName: name,
    ...counts,
    ...(site === 'x' && badge !== undefined ? { badge } : {}),
    ...(bio === undefined ? {} : { bio: chance.pick(own.length > 0 ? own : ordinary) }),
  };
}

const SCRIPTS = ['Arabic', 'Cyrillic', 'Greek', 'Hangul', 'Hebrew', 'Devanagari', 'Thai'];

function scriptOf(name: string): string {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name)) return 'Han';
  return SCRIPTS.find((script) => new RegExp(`\\p{Script=${script}}`, 'u').test(name)) ?? 'Latin';
}

/** A handle that is free: the target's own, and it with other separators, are taken. */
function handleOf(entity: Entity, site: Site, chance: Random): string {
  const plain = (handle: string): string => handle.toLowerCase().replace(/[@.].*$|[^a-z0-9]/g, '');
  const taken = new Set(accountsOf(entity).map(([, handle]) => plain(handle)));
  const host = HOSTS[site] ?? '';
  const dotless = (handle: string): string => (host === '' ? handle : handle.toLowerCase().replace(/_/g, ''));
  // As people write their names in plain letters: Sławomir is Slawomir.
  const written = fold(entity.name).tokens.map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  const made = dotless(ownHandle(written.join(' '), chance));
  const isTaken = taken.has(plain(made));
  return `${isTaken ? `${made.replace(/_+$/, '').slice(0, 12)}${chance.whole(10, 99)}` : made}${host}`;
}

/**
 * From a profile to the few listed entities that it may be posing as, with how each was found. Looks only: what a
 * finding is worth is for the engine to say.
 */
import type { Candidate, Profile, Site, Way } from '../model';
import { fold } from '../text/fold';
import { similarity } from '../text/similarity';
import { skeleton } from '../text/skeleton';
import { isDecoration } from '../text/vocabulary';
import type { ListInfo, Meta } from './compile';
import { readList, type ListBytes } from './format';
import { handleWays } from './handle-ways';
import { KeyTable } from './key-table';
import { accountKey, handleCore, looksKey, nameTokens, wordsKey } from './keys';
import { readRecord, type Listed } from './record';

/** No profile is worth more cards than this; the best come first. */
const MOST = 8;
/** Records decoded and kept; a page names the same few entities again and again. */
const KEPT = 256;
const NAMES = 16;

/** How one entity was found, before its record is read. */
export interface Found {
  ways: Set<Way>;
  /** 0 the name, 1… aliases */
  nameNumber?: number;
  decoration?: string[];
}

type Add = (owner: number, way: Way, decoration?: string[]) => void;

/**
 * Opens a compiled list.
 * @throws Error with what is wrong, and both numbers, when the bytes are no list of this version, cut or damaged
 */
export function open(bytes: ArrayBuffer): Index {
  return new Index(readList(bytes));
}

export class Index {
  readonly info: ListInfo;
  readonly #list: ListBytes;
  readonly #meta: Meta;
  readonly #keys: KeyTable;
  readonly #records = new Map<number, Listed>();

  constructor(list: ListBytes) {
    this.#list = list;
    this.#keys = new KeyTable(list);
    this.#meta = JSON.parse(decodeURIComponent(escapeUtf8(list.meta))) as Meta;
    const { name, version, date, entities, accounts } = this.#meta;
    this.info = { name, version, date, entities, accounts };
  }

  /** At most eight candidates, the best found first; an account that is listed itself comes before all others. */
  candidates(profile: Profile): Candidate[] {
    const found = new Map<number, Found>();
    const add: Add = (owner, way, decoration) => {
      const entry = found.get(owner >> 4) ?? { ways: new Set<Way>() };
      found.set(owner >> 4, entry);
      // Found by the words of a name, it isn't also found by the look of that name.
      if (decoration && entry.nameNumber !== undefined) return;
      entry.ways.add(way);
      if (!decoration) return;
      entry.nameNumber = owner % NAMES;
      entry.decoration = decoration;
    };
    for (const owner of this.#keys.find(accountKey(profile.site, profile.handle))) add(owner, 'account');
    this.#byName(profile.displayName, add);
    handleWays(this.#keys, handleCore(profile.site, profile.handle), profile.handle, (owner) =>
      add(owner, 'handle'),
    );
    return [...found]
      .map(([number, entry]) => this.#candidate(number, entry, profile))
      .sort((a, b) => order(b, profile) - order(a, profile))
      .slice(0, MOST);
  }

  #byName(displayName: string, add: Add): void {
    const tokens = nameTokens(displayName);
    const spare = (rest: string[]) => rest.every(isDecoration);
    const named = (owner: number, rest: string[]): Way =>
      rest.length > 0 ? (spare(rest) ? 'decorated-name' : 'part-name') : owner % NAMES > 0 ? 'alias' : 'name';
    for (const [part, rest] of windows(tokens)) {
      if (part.length === 1 && (!spare(rest) || (part[0] ?? '').length < 3)) continue;
      for (const owner of this.#keys.find(wordsKey(part))) add(owner, named(owner, rest), rest);
    }
    const bare = displayName
      .split(/[\s()[\]|/•·]+/u)
      .filter((word) => !fold(word).tokens.every(isDecoration));
    const rest = tokens.filter(isDecoration);
    for (const [look, around] of [
      [skeleton(displayName), []],
      [skeleton(bare.join(' ')), rest],
    ] as const) {
      for (const owner of this.#keys.find(looksKey(look))) add(owner, 'look-alike-name', [...around]);
    }
    for (const key of this.#keys.near(looksKey(skeleton(bare.join(' '))))) {
      for (const owner of this.#keys.find(key)) add(owner, 'near-name', rest);
    }
  }

  #candidate(number: number, found: Found, profile: Profile): Candidate {
    const { entity, commonness } = this.#record(number);
    const nameNumber = found.nameNumber ?? 0;
    const account = matchedAccount(entity.accounts, profile);
    const named = found.nameNumber !== undefined;
    return {
      entity,
      ways: [...found.ways],
      commonness: commonness[nameNumber] ?? 0,
      ...(named
        ? { matchedName: nameNumber === 0 ? entity.name : (entity.aliases[nameNumber - 1] ?? entity.name) }
        : {}),
      ...(found.decoration?.length ? { decoration: found.decoration } : {}),
      ...(account ? { matchedAccount: account } : {}),
      ...(found.ways.has('account') && account
        ? { confirmedBy: this.#titles(entity.confirmed[account.site]?.[account.handle]) }
        : {}),
    };
  }

  #titles(ids: string[] = []): string[] {
    return ids.map((id) => this.#meta.titles[this.#meta.tables.sources.indexOf(id)] ?? id);
  }

  #record(number: number): Listed {
    const kept = this.#records.get(number);
    if (kept) return kept;
    const listed = readRecord(this.#list.records, this.#list.recordAt[number] ?? 0, this.#meta.tables);
    if (this.#records.size >= KEPT) this.#records.clear();
    this.#records.set(number, listed);
    return listed;
  }
}

/** All runs of neighbouring words, the longest first, with the words left over; few, since names are short. */
function* windows(tokens: string[]): Generator<[part: string[], rest: string[]]> {
  const words = tokens.slice(0, 10);
  for (let size = words.length; size > 0; size--) {
    for (let from = 0; from + size <= words.length; from++) {
      yield [words.slice(from, from + size), [...words.slice(0, from), ...words.slice(from + size)]];
    }
  }
}

/** The listed account that the profile's handle resembles most, its own site's before others'. */
function matchedAccount(
  accounts: Candidate['entity']['accounts'],
  profile: Profile,
): Candidate['matchedAccount'] {
  const core = handleCore(profile.site, profile.handle).toLowerCase();
  let best: { site: Site; handle: string; score: number } | undefined;
  for (const [site, handles] of Object.entries(accounts) as [Site, string[]][]) {
    for (const handle of handles) {
      const same = site === profile.site;
      const equal = same && handle.toLowerCase() === profile.handle.toLowerCase();
      const score = equal ? 9 : similarity(core, handleCore(site, handle).toLowerCase()) + (same ? 0.2 : 0);
      if (!best || score > best.score) best = { site, handle, score };
    }
  }
  return best && { site: best.site, handle: best.handle };
}

const WORTH: Record<Way, number> = {
  ...{ account: 100, name: 40, alias: 35, 'look-alike-name': 35, 'decorated-name': 30 },
  ...{ handle: 15, 'near-name': 10, context: 10, 'part-name': 8 },
};

/** Name and handle found together come first; then the more often impersonated, then the rarer name. */
function order(candidate: Candidate, profile: Profile): number {
  const ways = candidate.ways.reduce((sum, way) => sum + WORTH[way], 0);
  const here = candidate.entity.accounts[profile.site] ? 1 : 0;
  return ways - candidate.entity.tier * 2 - candidate.commonness / 10 + here;
}

/** Bytes as %XX: ES2023 alone has no UTF-8 decoder, and `meta` is read once. */
function escapeUtf8(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += `%${byte.toString(16).padStart(2, '0')}`;
  return text;
}

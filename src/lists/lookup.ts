/**
 * From a profile to the few listed entities that it may be posing as, with how each was found. Looks only: what a
 * finding is worth is for the engine to say.
 */
import type { Candidate, Profile, Site, Way } from '../model';
import { withinOneEdit } from '../text/edit';
import { similarity } from '../text/similarity';
import type { ListInfo, Meta } from './compile';
import { handleHits, handlePartHits } from './handle-hits';
import { HANDLE_SLOT } from './hash-index';
import { Hits, type Hit } from './hits';
import { readList, type ListBytes } from './format';
import { handleCore, handleLooks, nameForms, wordsKey } from './keys';
import { Look } from './look';
import { nameHits } from './name-hits';
import { readRecord, type Listed } from './record';
import { Search } from './search';
import { Words, WORDS_MOST } from './words';

/** No profile is worth more cards than this; the best come first. */
const MOST = 8;
/** So many records are read for one profile at most, the likeliest first. */
const READ_MOST = 16;
/** Records decoded and kept; a page names the same few entities again and again. */
const KEPT = 256;

const WORTH: Record<Way, number> = {
  ...{ account: 100, name: 40, alias: 35, 'look-alike-name': 35, 'decorated-name': 30 },
  ...{ handle: 15, 'near-name': 10, context: 10, 'part-name': 8 },
};

/** Ways by which a name is found, the plainest first: what is found by its words isn't also found by its look. */
const NAMED: Way[] = ['name', 'alias', 'decorated-name', 'look-alike-name', 'part-name', 'near-name'];

/**
 * Opens a compiled list.
 * @throws Error with what is wrong, and both numbers, when the bytes are no list of this version, cut or damaged
 */
export function open(bytes: ArrayBuffer): Index {
  return new Index(readList(bytes));
}

/** What was found of one entity and held against its record. */
interface Confirmed {
  listed: Listed;
  ways: Set<Way>;
  hit: Hit | undefined;
  worth: number;
}

export class Index {
  readonly info: ListInfo;
  readonly #list: ListBytes;
  readonly #meta: Meta;
  readonly #search: Search;
  readonly #records = new Map<number, Listed>();
  readonly #hits = new Hits();
  readonly #words = new Words();
  readonly #look = new Look();

  constructor(list: ListBytes) {
    this.#list = list;
    const exact = { dir: list.exactDir, tags: list.exactTags, posts: list.exactPosts };
    this.#search = new Search(exact, { dir: list.nearDir, tags: list.nearTags, posts: list.nearPosts });
    this.#meta = JSON.parse(decodeURIComponent(escapeUtf8(list.meta))) as Meta;
    const { name, version, date, entities, accounts } = this.#meta;
    this.info = { name, version, date, entities, accounts };
  }

  /** At most eight candidates, the best found first; an account that is listed itself comes before all others. */
  candidates(profile: Profile): Candidate[] {
    const hits = this.#hits;
    hits.clear();
    const core = handleCore(profile.site, profile.handle);
    handleHits(core, this.#search, hits, this.#look);
    nameHits(profile.displayName, this.#search, hits, this.#words, this.#look);
    handlePartHits(core, this.#search, hits, this.#look);
    if (hits.byEntity.size === 0) return [];
    const confirmed: Confirmed[] = [];
    for (const [number, found] of this.#likeliest()) {
      const one = confirm(this.#record(number), found, profile);
      if (one) confirmed.push(one);
    }
    confirmed.sort((a, b) => b.worth - a.worth);
    return confirmed.slice(0, MOST).map((one) => this.#candidate(one, profile));
  }

  /** By what can be told without the record: how it was found, then tier and rarity of the name. */
  #likeliest(): [number, Hit[]][] {
    const found = [...this.#hits.byEntity];
    if (found.length <= READ_MOST) return found;
    const guess = ([number, hits]: [number, Hit[]]) =>
      worthOf(new Set(hits.map(({ way }) => way))) * 256 - (this.#list.rank[number] ?? 0);
    return found.sort((a, b) => guess(b) - guess(a)).slice(0, READ_MOST);
  }

  #candidate({ listed, ways, hit }: Confirmed, profile: Profile): Candidate {
    const { entity, commonness } = listed;
    const slot = hit?.slot ?? 0;
    const account = matchedAccount(entity.accounts, profile);
    return {
      entity,
      ways: [...ways],
      commonness: commonness[slot] ?? 0,
      ...(hit ? { matchedName: slot === 0 ? entity.name : (entity.aliases[slot - 1] ?? entity.name) } : {}),
      ...(hit?.decoration?.length ? { decoration: hit.decoration } : {}),
      ...(account ? { matchedAccount: account } : {}),
      ...(ways.has('account') && account
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

/** Hashes only suggest: what holds against the record is kept. */
function confirm(listed: Listed, hits: Hit[], profile: Profile): Confirmed | undefined {
  const { entity } = listed;
  const ways = new Set<Way>();
  let named: Hit | undefined;
  if (hasAccount(entity.accounts[profile.site], profile.handle)) ways.add('account');
  for (const hit of hits) {
    const isName = hit.way !== 'handle';
    if (isName && named && NAMED.indexOf(named.way) <= NAMED.indexOf(hit.way)) continue;
    if (ways.has(hit.way) || !holds(listed, hit)) continue;
    if (isName) {
      if (named) ways.delete(named.way);
      named = hit;
    }
    ways.add(hit.way);
  }
  if (ways.size === 0) return undefined;
  const here = entity.accounts[profile.site] ? 1 : 0;
  const rarity = (listed.commonness[named?.slot ?? 0] ?? 0) / 10;
  return { listed, ways, hit: named, worth: worthOf(ways) - entity.tier * 2 - rarity + here };
}

function worthOf(ways: ReadonlySet<Way>): number {
  let worth = 0;
  for (const way of ways) worth += WORTH[way];
  return worth;
}

function hasAccount(handles: readonly string[] | undefined, handle: string): boolean {
  const lower = handle.toLowerCase();
  return handles?.some((listed) => listed.toLowerCase() === lower) ?? false;
}

function holds({ entity }: Listed, { slot, how, text }: Hit): boolean {
  if (slot === HANDLE_SLOT) return handleLooks(entity).some((look) => fits(look, how, text));
  const name = slot === 0 ? entity.name : (entity.aliases[slot - 1] ?? '');
  const forms = nameForms(name, entity.kind);
  return forms.some(({ tokens, look }) =>
    how === 'words' ? wordsKey(tokens.slice(0, WORDS_MOST)) === text : fits(look, how, text),
  );
}

function fits(look: string, how: Hit['how'], text: string): boolean {
  return how === 'near' ? look !== text && withinOneEdit(look, text) !== undefined : look === text;
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

/** Bytes as %XX: ES2023 alone has no UTF-8 decoder, and `meta` is read once. */
function escapeUtf8(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += `%${byte.toString(16).padStart(2, '0')}`;
  return text;
}

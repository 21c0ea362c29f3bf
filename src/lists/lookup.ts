/**
 * Look-up: from a profile to the few listed entities that it may be posing as, with the way in which each was found. The
 * engine decides what a finding is worth.
 */
import { originalOf } from '../identity/bridge';
import { isSameHandle } from '../identity/handle-key';
import { RULES } from '../identity/rules-by-site';
import type { Candidate, Profile, Site } from '../model';
import { similarity } from '../text/similarity';
import type { ListInfo, Meta } from './compile';
import { confirm, Known, worthOf, type Confirmed } from './confirm';
import { topCandidates, type Weighed } from './top-candidates';
import { domainHits } from './domain-hits';
import { readList, type ListBytes } from './format';
import { HandleHits } from './handle-hits';
import { HANDLE_SLOT } from './hash-index';
import { Hits, type Hit } from './hits';
import { readMeta } from './meta';
import { RollingHash } from './rolling-hash';
import { nameHits, nearNameHits } from './name-hits';
import { readRecord } from './record';
import { Search } from './search';
import { TokenSetHash } from './token-set-hash';

/** Candidates of one profile at most, the best first. */
const MOST = 5;
/** Records that are read for one profile at most, the likeliest first. */
const READ_MOST = 12;
/** Decoded records that are kept: a page names the same few entities again and again. */
const KEPT = 256;

/**
 * Opens a compiled list.
 * @throws Error with what is wrong, and both numbers, when the bytes are no list of this version, cut or damaged
 */
export function open(bytes: ArrayBuffer): Index {
  return new Index(readList(bytes));
}

/** An entity that was hit, before its record is read. */
interface Found extends Weighed {
  number: number;
  hits: Hit[];
}

export class Index {
  readonly info: ListInfo;
  readonly #list: ListBytes;
  readonly #meta: Meta;
  readonly #search: Search;
  readonly #records = new Map<number, Known>();
  #recordsRead = 0;
  readonly #hits = new Hits();
  readonly #words = new TokenSetHash();
  readonly #look = new RollingHash();
  readonly #handles: HandleHits;

  constructor(list: ListBytes) {
    this.#list = list;
    this.#search = new Search(list);
    this.#handles = new HandleHits(this.#search, this.#hits);
    this.#meta = readMeta(list.meta);
    const { name, version, date, entities, accounts } = this.#meta;
    this.info = { name, version, date, entities, accounts };
  }

  /** What has been done since the list was opened: questions put to filters and indexes, records read. */
  get work(): { questions: number; records: number } {
    return { questions: this.#search.asked + this.#search.probes, records: this.#recordsRead };
  }

  /** At most five candidates, the best found first; an account that is listed itself comes before all others. */
  candidates(shown: Profile): Candidate[] {
    // A bridge's account stands for another one, and that is looked up.
    const { site, handle } = originalOf(shown) ?? shown;
    const displayName = shown.nameShown === false ? '' : shown.displayName;
    const profile = { ...shown, site, handle, displayName };
    this.#hits.clear();
    this.#find(profile);
    if (this.#hits.byEntity.size === 0) return [];
    const confirmed: Confirmed[] = [];
    for (const { number, hits } of this.#likeliest()) {
      const one = confirm(this.#record(number), hits, profile);
      if (one) confirmed.push(one);
    }
    return topCandidates(confirmed, MOST).map((one) => this.#candidate(one, profile));
  }

  /** Files the hits of name and handle. Those that tell most come first, since the number of hits is bounded. */
  #find(profile: Profile): void {
    const { site, handle, displayName } = profile;
    this.#handles.whole(RULES[site].core(handle));
    domainHits(profile, this.#search, this.#hits);
    nameHits(displayName, this.#search, this.#hits, this.#words, this.#look);
    this.#handles.parts();
    this.#handles.near();
    nearNameHits(this.#search, this.#hits, this.#words, this.#look);
  }

  /** By what can be told without the record: how it was found, then tier and rarity of the name. */
  #likeliest(): Found[] {
    const all: Found[] = [];
    for (const [number, hits] of this.#hits.byEntity) {
      let [name, handle] = [0, 0];
      for (const hit of hits) {
        if (hit.way === 'handle' || hit.way === 'domain') handle = Math.max(handle, worthOf(hit));
        else name = Math.max(name, worthOf(hit));
      }
      const worth = name + handle - (this.#list.rank[number] ?? 0) / 256;
      all.push({ number, hits, worth, byName: name > 0, byHandle: handle > 0 });
    }
    const likeliest = topCandidates(all, READ_MOST);
    // Whose account or domain this is must be known, however many share the look of its handle.
    const same = all.filter(({ hits }) =>
      hits.some(({ slot, how }) => slot === HANDLE_SLOT && (how === 'same' || how === 'domain')),
    );
    return [...likeliest, ...same.filter((one) => !likeliest.includes(one))];
  }

  #candidate({ listed, ways, name: hit }: Confirmed, profile: Profile): Candidate {
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

  #record(number: number): Known {
    const kept = this.#records.get(number);
    if (kept) return kept;
    this.#recordsRead++;
    const listed = readRecord(this.#list.records, this.#list.recordAt[number] ?? 0, this.#meta.tables);
    if (this.#records.size >= KEPT) this.#records.clear();
    const known = new Known(listed);
    this.#records.set(number, known);
    return known;
  }
}

/** The listed account that the profile's handle resembles most, its own site's before others'. */
function matchedAccount(
  accounts: Candidate['entity']['accounts'],
  profile: Profile,
): Candidate['matchedAccount'] {
  const [only, ...others] = Object.entries(accounts) as [Site, string[]][];
  if (only && others.length === 0 && only[1].length === 1) return { site: only[0], handle: only[1][0] ?? '' };
  const core = RULES[profile.site].core(profile.handle).toLowerCase();
  let best: { site: Site; handle: string; score: number } | undefined;
  for (const [site, handles] of Object.entries(accounts) as [Site, string[]][]) {
    for (const handle of handles) {
      const same = site === profile.site;
      const equal = same && isSameHandle(site, handle, profile.handle);
      const listed = RULES[site].core(handle).toLowerCase();
      const score = equal ? 9 : similarity(core, listed) + (same ? 0.2 : 0);
      if (!best || score > best.score) best = { site, handle, score };
    }
  }
  return best && { site: best.site, handle: best.handle };
}

/** Checks hits against the entity's record, since hashes only suggest, and gives each a worth by how it was found. */
import { isAmong } from '../identity/handle-key';
import type { Profile, Way } from '../model';
import { withinOneEdit } from '../text/edit-distance';
import type { Weighed } from './top-candidates';
import { HANDLE_SLOT } from './hash-index';
import type { Hit } from './hits';
import { handleForms, nameForms, wordsKey, type HandleForm, type NameForm } from './keys';
import type { Listed } from './record';
import { TOKENS_MOST } from './token-set-hash';

const WORTH: Record<Way, number> = {
  account: 100,
  domain: 60,
  name: 40,
  alias: 35,
  'look-alike-name': 35,
  'decorated-name': 30,
  handle: 15,
  'near-name': 10,
  context: 10,
  'part-name': 8,
};

/** Ways by which a name is found, the plainest first: a name found by its words isn't also counted by its look. */
const NAMED: Way[] = ['name', 'alias', 'decorated-name', 'look-alike-name', 'part-name', 'near-name'];

/** An entity read from its record, with the forms of its names and handles once somebody asked for them. */
export class Known {
  readonly listed: Listed;
  readonly #forms: (NameForm[] | undefined)[] = [];
  #handles: HandleForm[] | undefined;

  constructor(listed: Listed) {
    this.listed = listed;
  }

  names(slot: number): NameForm[] {
    const { name, aliases, kind } = this.listed.entity;
    return (this.#forms[slot] ??= nameForms(slot === 0 ? name : (aliases[slot - 1] ?? ''), kind));
  }

  get handles(): HandleForm[] {
    return (this.#handles ??= handleForms(this.listed.entity));
  }
}

/** What was found of one entity and held against its record. */
export interface Confirmed extends Weighed {
  listed: Listed;
  ways: Set<Way>;
  /** By which its name was found. */
  name: Hit | undefined;
}

/** What of the hits holds; undefined when nothing does. */
export function confirm(known: Known, hits: readonly Hit[], profile: Profile): Confirmed | undefined {
  const { listed } = known;
  const { entity, commonness } = listed;
  const isAccount = isAmong(profile.site, entity.accounts[profile.site], profile.handle);
  let name: Hit | undefined;
  let handle: Hit | undefined;
  let domain: Hit | undefined;
  for (const hit of hits) {
    if (hit.way === 'domain') {
      if (holds(known, hit)) domain = hit;
    } else if (hit.way === 'handle') {
      if ((!handle || worthOf(hit) > worthOf(handle)) && holds(known, hit)) handle = hit;
    } else if ((!name || NAMED.indexOf(hit.way) < NAMED.indexOf(name.way)) && holds(known, hit)) name = hit;
  }
  if (!isAccount && !name && !handle && !domain) return undefined;
  const ways = new Set<Way>(isAccount ? ['account'] : []);
  let worth = isAccount ? WORTH.account : 0;
  for (const hit of [domain, name, handle]) {
    if (!hit) continue;
    ways.add(hit.way);
    worth += worthOf(hit);
  }
  const here = entity.accounts[profile.site] ? 1 : 0;
  const rarity = (commonness[name?.slot ?? 0] ?? 0) / 10;
  const [byName, byHandle] = [name !== undefined, (handle ?? domain) !== undefined || isAccount];
  return { listed, ways, name, worth: worth - entity.tier * 2 - rarity + here, byName, byHandle };
}

/** A handle that is the listed one, or is once something is taken off, tells more than one that resembles it. */
const HOW_WORTH: Record<Hit['how'], number> = {
  words: 0,
  same: 5,
  without: 3,
  inside: 1,
  near: 0,
  domain: 0,
};

/** What a hit is worth, before and after it is checked. */
export const worthOf = ({ way, how }: Pick<Hit, 'way' | 'how'>): number =>
  WORTH[way] + (way === 'handle' ? HOW_WORTH[how] : 0);

function holds(known: Known, { slot, how, text }: Hit): boolean {
  if (how === 'domain') return known.listed.entity.domains.includes(text);
  if (slot === HANDLE_SLOT)
    return known.handles.some(({ look, plain }) =>
      how === 'near' ? isNear(plain, text) : look === text || plain === text,
    );
  return known.names(slot).some(({ tokens, look }) => {
    if (how === 'words') return wordsKey(tokens.slice(0, TOKENS_MOST)) === text;
    return how === 'near' ? isNear(tokens.join(''), text) : look === text;
  });
}

const isNear = (listed: string, text: string): boolean =>
  listed !== text && withinOneEdit(listed, text) !== undefined;

/** Compiler of the two hash indexes: of what is equal to a question, and of what is one edit away from it. */
import type { Entity } from '../model';
import { ENTITIES_MOST, HANDLE_SLOT, NAMED_HANDLE_SLOT, Postings, type HashIndex } from './hash-index';
import { makeBloomFilter } from './bloom-filter';
import { handleForms, nameForms } from './keys';
import { domainKey, hasLook, RollingHash, wholeKey } from './rolling-hash';
import { halfKey, middleOf, NEAR_LEAST, nearTag } from './near-keys';
import { tokenSetHash, TokenSetHash } from './token-set-hash';

/** Names of an entity that postings can point to. */
const NAMES_MOST = 14;
/** Letters of a look from which handles are searched for it; a shorter one occurs inside too many. */
const CONTAINED_LEAST = { organisation: 5, person: 7 };
/** log2 of the expected bearers from which a name inside a handle means nothing. */
const CONTAINED_COMMON = 6;
/** log2 of the expected bearers from which a name one edit away means nothing. */
const NEAR_COMMON = 8;
/** Letters of a name from which one edit means something; shorter names are one letter from other names or from words. */
const NEAR_LEAST_NAME = { organisation: 6, person: 8 };

export interface Indexes {
  exact: HashIndex<Uint16Array>;
  near: HashIndex<Uint32Array>;
  /** Bloom filters of everything in `exact`, and of the looks that are searched for inside handles. */
  all: Uint32Array;
  parts: Uint32Array;
}

/** What the index must know of an entity. */
export interface Indexed {
  entity: Entity;
  /** log2 of other bearers, of each of its names (name first, then aliases). */
  commonness: number[];
}

/** log2 of how many others would bear a name, or be called by a word. */
export type Common = (name: string, kind: Entity['kind']) => number;

/** The low bits of a hash, and whether the look is also looked for inside handles. */
export const exactTag = (hash: number, contained: boolean): number =>
  ((hash & 0x7fff) << 1) | (contained ? 1 : 0);

/**
 * @param order numbers of the entities, those to be found first where many fit at the front
 * @throws RangeError for more entities than a posting can tell apart
 */
export function indexEntities(
  entities: readonly Indexed[],
  order: ArrayLike<number>,
  common: Common,
): Indexes {
  if (entities.length > ENTITIES_MOST)
    throw new RangeError(`list: ${entities.length} entities; ${ENTITIES_MOST} at most, split the list`);
  const writer = new IndexWriter(common);
  for (let i = 0; i < order.length; i++) {
    const number = order[i] ?? 0;
    const indexed = entities[number];
    if (indexed) writer.add(indexed, number);
  }
  return {
    exact: writer.exact.index(new Uint16Array(writer.exact.length)),
    near: writer.near.index(new Uint32Array(writer.near.length)),
    all: makeBloomFilter(writer.exact.hashes()),
    parts: makeBloomFilter(writer.contained),
  };
}

/** A key of one entity before it is filed: whose it is, and whether handles are searched for it. */
interface Key {
  slot: number;
  contained: boolean;
}

class IndexWriter {
  readonly exact = new Postings();
  readonly near = new Postings();
  readonly contained: number[] = [];
  readonly #look = new RollingHash();
  readonly #words = new TokenSetHash();
  readonly #common: Common;
  readonly #looks = new Map<string, Key[]>();
  readonly #plain = new Map<string, Key[]>();

  constructor(common: Common) {
    this.#common = common;
  }

  add({ entity, commonness }: Indexed, number: number): void {
    this.#looks.clear();
    this.#plain.clear();
    const sets = new Set<number>();
    [entity.name, ...entity.aliases].slice(0, NAMES_MOST).forEach((name, slot) => {
      nameForms(name, entity.kind).forEach(({ tokens, look }, i) => {
        const whole = commonness[slot] ?? 0;
        const bits = i === 0 ? whole : Math.max(whole, this.#common(tokens.join(' '), entity.kind));
        const hash = tokenSetHash(this.#words.readTokens(tokens).sum());
        if (!sets.has(hash)) this.exact.add(hash, exactTag(hash, false), number * 16 + slot);
        sets.add(hash);
        put(this.#looks, look, slot, this.#isTelling(look, bits, entity.kind));
        const plain = tokens.join('');
        if (bits < NEAR_COMMON && plain.length >= NEAR_LEAST_NAME[entity.kind])
          put(this.#plain, plain, slot, false);
      });
    });
    for (const { look, plain } of handleForms(entity)) {
      const bits = Math.max(commonness[0] ?? 0, this.#common(plain, 'organisation'));
      put(this.#looks, look, HANDLE_SLOT, this.#isTelling(look, bits, entity.kind));
      if (!hasLook(look.length)) {
        const hash = wholeKey(plain);
        this.exact.add(hash, exactTag(hash, false), number * 16 + HANDLE_SLOT);
      }
      if (plain.length >= NEAR_LEAST) put(this.#plain, plain, HANDLE_SLOT, false);
    }
    for (const domain of new Set(entity.domains)) {
      const hash = domainKey(domain);
      this.exact.add(hash, exactTag(hash, false), number * 16 + HANDLE_SLOT);
    }
    this.#file(number);
  }

  #fileHalves(look: RollingHash, post: number): void {
    const { length } = look;
    const middle = middleOf(length);
    this.near.add(halfKey(look.part(0, middle), length, false), nearTag(look, length, false), post);
    this.near.add(halfKey(look.part(middle, length), length, true), nearTag(look, length, true), post);
  }

  #isTelling(look: string, bits: number, kind: Entity['kind']): boolean {
    return bits < CONTAINED_COMMON && look.length >= CONTAINED_LEAST[kind] && !/^\d+$/.test(look);
  }

  #file(number: number): void {
    for (const [text, keys] of this.#looks) {
      if (!hasLook(text.length)) continue;
      const hash = this.#look.readCodes(text).hash();
      for (const { slot, contained } of keys) {
        this.exact.add(hash, exactTag(hash, contained), number * 16 + slot);
        if (contained) this.contained.push(hash);
      }
    }
    for (const [text, keys] of this.#plain) {
      const look = this.#look.readCodes(text);
      if (look.length > 0) for (const { slot } of keys) this.#fileHalves(look, number * 16 + slot);
    }
  }
}

/** Files a text once as a name and once as a handle. A text that is both the first name and a handle has a slot for that. */
function put(keys: Map<string, Key[]>, text: string, slot: number, contained: boolean): void {
  const known = keys.get(text);
  const [first] = known ?? [];
  if (!known || !first) keys.set(text, [{ slot, contained }]);
  else {
    first.contained ||= contained;
    if (slot !== HANDLE_SLOT) return;
    if (first.slot === 0) first.slot = NAMED_HANDLE_SLOT;
    else if (first.slot < NAMED_HANDLE_SLOT && known.length === 1) known.push({ slot, contained });
  }
}

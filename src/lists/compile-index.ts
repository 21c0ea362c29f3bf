/** From entities to the two indexes: what is equal, and what is one edit away. */
import type { Entity } from '../model';
import { HANDLE_SLOT, writeIndex, type HashIndex, type Posting } from './hash-index';
import { handleLooks, nameForms } from './keys';
import { Look, LOOK_MOST, middleOf, NEAR_LEAST } from './look';
import { setHash, Words } from './words';

/** Names of an entity that postings can point to; slot 15 is for its handles. */
export const NAMES_MOST = 15;
/** A look this short stands inside too many handles to be looked for there. */
const CONTAINED_LEAST = { organisation: 5, person: 7 };
/** log2 of expected bearers from which a name inside a handle means nothing. */
const CONTAINED_COMMON = 6;
/** People's names shorter than this are one letter from other people's. */
const NEAR_LEAST_PERSON = 8;

export interface Indexes {
  exact: HashIndex;
  near: HashIndex;
}

/** The low bits of a hash, and whether the look is also looked for inside handles. */
export const exactTag = (hash: number, contained: boolean): number =>
  ((hash & 0x7fff) << 1) | (contained ? 1 : 0);

export function indexEntities(entities: Iterable<{ entity: Entity; commonness: number[] }>): Indexes {
  const writer = new IndexWriter();
  let number = 0;
  for (const { entity, commonness } of entities) writer.add(entity, commonness, number++);
  return { exact: writeIndex(writer.exact), near: writeIndex(writer.near) };
}

class IndexWriter {
  readonly exact: Posting[] = [];
  readonly near: Posting[] = [];
  readonly #look = new Look();
  readonly #words = new Words();
  #seen = new Set<string>();

  add(entity: Entity, commonness: number[], number: number): void {
    this.#seen = new Set();
    [entity.name, ...entity.aliases].slice(0, NAMES_MOST).forEach((name, slot) => {
      const rare = (commonness[slot] ?? 0) < CONTAINED_COMMON;
      for (const { tokens, look } of nameForms(name, entity.kind)) {
        this.#addWords(tokens, number * 16 + slot);
        this.#addLook(look, number * 16 + slot, entity.kind, rare);
      }
    });
    const rare = (commonness[0] ?? 0) < CONTAINED_COMMON;
    for (const look of handleLooks(entity)) this.#addLook(look, number * 16 + HANDLE_SLOT, entity.kind, rare);
  }

  #isNew(key: string): boolean {
    if (this.#seen.has(key)) return false;
    this.#seen.add(key);
    return true;
  }

  #addWords(tokens: string[], post: number): void {
    const hash = setHash(this.#words.readTokens(tokens).sum());
    if (this.#isNew(`w${hash}`)) this.exact.push({ hash, tag: exactTag(hash, false), post });
  }

  #addLook(text: string, post: number, kind: Entity['kind'], rare: boolean): void {
    const isHandle = post % 16 === HANDLE_SLOT;
    if (text.length < 2 || text.length > LOOK_MOST || !this.#isNew(`${isHandle ? 'h' : 'n'}${text}`)) return;
    const look = this.#look.readSkeleton(text);
    const contained = rare && text.length >= CONTAINED_LEAST[kind] && !/^\d+$/.test(text);
    this.exact.push({ hash: look.hash(), tag: exactTag(look.hash(), contained), post });
    const least = kind === 'person' && !isHandle ? NEAR_LEAST_PERSON : NEAR_LEAST;
    if (text.length < least) return;
    const middle = middleOf(look.length);
    const tag = look.bag & 0xffff;
    this.near.push({ hash: look.half(0, middle, look.length, false), tag, post });
    this.near.push({ hash: look.half(middle, look.length, look.length, true), tag, post });
  }
}

/** What a look-up has come upon, by entity, before anything of the record is read. */
import type { Way } from '../model';

/** One posting that was met, and the text by which it is checked against the record. */
export interface Hit {
  slot: number;
  way: Way;
  how: 'words' | 'look' | 'near';
  text: string;
  decoration?: string[];
}

/** More entities than this have nothing to do with a name any more: popular words, made-up pages. */
const ENTITIES_MOST = 64;
const PER_ENTITY = 12;

export class Hits {
  readonly byEntity = new Map<number, Hit[]>();

  clear(): void {
    if (this.byEntity.size > 0) this.byEntity.clear();
  }

  words(post: number, way: Way, text: string, decoration: string[]): void {
    this.#add(post, { slot: post & 15, way, how: 'words', text, decoration });
  }

  /** @param bare whether decoration was taken off before */
  look(post: number, way: Way, text: string, bare: boolean): void {
    this.#add(post, { slot: post & 15, way, how: 'look', text, ...(bare ? { decoration: [] } : {}) });
  }

  near(post: number, way: Way, text: string): void {
    this.#add(post, { slot: post & 15, way, how: 'near', text });
  }

  #add(post: number, hit: Hit): void {
    const entity = post >>> 4;
    const hits = this.byEntity.get(entity);
    if (hits) {
      const known = hits.some(
        ({ slot, way, text }) => slot === hit.slot && way === hit.way && text === hit.text,
      );
      if (!known && hits.length < PER_ENTITY) hits.push(hit);
    } else if (this.byEntity.size < ENTITIES_MOST) this.byEntity.set(entity, [hit]);
  }
}

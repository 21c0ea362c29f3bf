/** The hits of one look-up by entity, before any record is read. */
import type { Way } from '../model';
import { HANDLE_SLOT, NAMED_HANDLE_SLOT } from './hash-index';

/**
 * One posting that was met, and the text by which it is checked against the record: `words` in any order; a look that
 * is the `same`, or is once something is taken off (`without`), or stands `inside`; a spelling that is `near`; a `domain`.
 */
export interface Hit {
  slot: number;
  way: Way;
  how: 'words' | 'same' | 'without' | 'inside' | 'near' | 'domain';
  text: string;
  decoration?: string[];
}

/** Entities at most: a question that leads to more is a popular word or a made-up page. */
const ENTITIES_HIT_MOST = 64;
/** New entities from one question at most, so that it leaves room for the questions after it. */
const PER_QUESTION = 16;
const PER_ENTITY = 12;

export class Hits {
  readonly byEntity = new Map<number, Hit[]>();
  #left = PER_QUESTION;

  clear(): void {
    if (this.byEntity.size > 0) this.byEntity.clear();
  }

  /** Begins a question; its answers are added next. @param room new entities that it may bring */
  question(room = PER_QUESTION): void {
    this.#left = room;
  }

  add(post: number, { way, how, text, decoration }: Omit<Hit, 'slot'>): void {
    const entity = post >>> 4;
    const stored = post & 15;
    const slot = stored === NAMED_HANDLE_SLOT ? (way === 'handle' ? HANDLE_SLOT : 0) : stored;
    const hit: Hit = decoration ? { slot, way, how, text, decoration } : { slot, way, how, text };
    const hits = this.byEntity.get(entity);
    if (hits) {
      const known = hits.some((one) => one.slot === slot && one.way === way && one.text === text);
      if (!known && hits.length < PER_ENTITY) hits.push(hit);
    } else if (this.byEntity.size < ENTITIES_HIT_MOST && this.#left > 0) {
      this.#left--;
      this.byEntity.set(entity, [hit]);
    }
  }
}

/**
 * Hits of a handle: the listed handles and names that it equals, looks like, is one edit from, contains, or is without
 * known words and digits at its ends; and those whose two parts it has in the other order.
 */
import { stripTrailingDigits } from '../text/tokenizer';
import { Affixes } from './affixes';
import type { Hits } from './hits';
import { hasLook, RollingHash, wholeKey } from './rolling-hash';
import type { Search } from './search';

/** Letters of a part that is searched for at the handle's ends, and inside it; shorter parts occur in ordinary words. */
const SHORTEST_END = 5;
const SHORTEST_INSIDE = 6;
/** Letters of a handle up to which its parts are searched for; longer handles are sentences. */
const LONGEST = 24;
/** Digits at a handle's end that are taken off one by one. */
const DIGITS_MOST = 8;

/** Reads one handle and files its hits. An instance is used again for the next handle. */
export class HandleHits {
  readonly #search: Search;
  readonly #hits: Hits;
  readonly #look = new RollingHash();
  /** The letters and digits as they are written, in lower case. */
  readonly #spelt = new RollingHash();
  readonly #affixes = new Affixes();
  #core = '';
  #lower = '';

  constructor(search: Search, hits: Hits) {
    this.#search = search;
    this.#hits = hits;
  }

  /** The handle as a whole. @param core the handle without separators (identity/rules: core) */
  whole(core: string): void {
    this.#core = core;
    this.#lower = core.toLowerCase();
    const look = this.#look.readSkeleton(core);
    const found = this.#search.equal(hasLook(look.length) ? look.hash() : wholeKey(this.#lower));
    if (found > 0) this.#file(hasLook(look.length) ? look.text() : this.#lower, 'same');
  }

  /** The handle without known words at its ends, without some or all of the digits at its end, and its parts. */
  parts(): void {
    const core = this.#core;
    // Some letters change their number in lower case, and places would differ.
    this.#spelt.readCodes(this.#lower.length === core.length ? this.#lower : core);
    const bare = isDigit(core.charCodeAt(core.length - 1)) ? stripTrailingDigits(core) : core;
    if (bare.length < core.length) {
      this.#equal(bare, 'without');
      this.#withoutWords(core.length);
      this.#fewerDigits(bare.length);
    }
    this.#withoutWords(bare.length);
    this.#digitsFirst();
    if (bare.length > LONGEST) return;
    this.#turned(bare);
    this.#inside(this.#look.readSkeleton(bare));
  }

  /** Listed handles, and rare names, one edit from the handle. */
  near(): void {
    const count = this.#search.near(this.#spelt.readCodes(this.#lower));
    if (count > 0) this.#file(this.#lower, 'near');
  }

  /** What looks like this part of the handle. */
  #equal(part: string, how: 'same' | 'without'): void {
    const look = this.#look.readSkeleton(part);
    if (hasLook(look.length) && this.#search.equal(look.hash()) > 0) this.#file(look.text(), how);
  }

  /** Files the answers to the last question. */
  #file(text: string, how: 'same' | 'without' | 'near' | 'inside'): void {
    const { found, count } = this.#search;
    this.#hits.question(how === 'same' ? count : undefined);
    for (let i = 0; i < count; i++) this.#hits.add(found[i] ?? 0, { way: 'handle', how, text });
  }

  #withoutWords(length: number): void {
    const { count, from, to } = this.#affixes.read(this.#spelt, Math.min(length, this.#spelt.length));
    for (let i = 0; i < count; i++) this.#equal(this.#core.slice(from[i], to[i]), 'without');
  }

  /** Listed handles that end in digits themselves: "user20" inside "user2077". */
  #fewerDigits(bareLength: number): void {
    const { length } = this.#core;
    const most = Math.min(DIGITS_MOST, length - bareLength - 1);
    const look = this.#look.readSkeleton(this.#core);
    const whole = look.length;
    let binary = bareLength;
    while (isBinary(this.#core.charCodeAt(binary))) binary++;
    for (let fewer = 1; fewer <= most && fewer <= whole - 2; fewer++) {
      // Of zeros and ones alone a reader makes letters: what looks like them isn't a part of this look.
      if (length - fewer <= binary) {
        this.#equal(this.#core.slice(0, length - fewer), 'without');
        look.readSkeleton(this.#core);
      } else if (this.#search.equal(look.hash(0, whole - fewer)) > 0) {
        this.#file(look.text(0, whole - fewer), 'without');
      }
    }
  }

  /** "43bush" for "bush43". */
  #digitsFirst(): void {
    if (!isDigit(this.#core.charCodeAt(0))) return;
    let digits = 1;
    while (isDigit(this.#core.charCodeAt(digits))) digits++;
    if (digits < this.#core.length)
      this.#equal(this.#core.slice(digits) + this.#core.slice(0, digits), 'without');
  }

  /** The handle with its two words in the other order. */
  #turned(bare: string): void {
    const look = this.#look.readSkeleton(bare);
    for (let at = 1; at < look.length; at++) {
      if (this.#search.equal(look.rotated(at)) > 0) this.#file(look.text(at) + look.text(0, at), 'without');
    }
    // Where the two words meet, two letters may look like one, here or in the other order.
    for (let at = 1; at < bare.length; at++) {
      const [before, after] = [this.#spelt.codes[at - 1] ?? 0, this.#spelt.codes[at] ?? 0];
      const [first, last] = [this.#spelt.codes[0] ?? 0, this.#spelt.codes[bare.length - 1] ?? 0];
      if (meets(before, after) || meets(last, first))
        this.#equal(bare.slice(at) + bare.slice(0, at), 'without');
    }
  }

  /** Parts of the handle that are telling by themselves, those at its ends shorter than those inside. */
  #inside(look: RollingHash): void {
    const { length } = look;
    for (let from = 0; from <= length - SHORTEST_END; from++) {
      for (let to = length; to - from >= SHORTEST_END; to--) {
        if (from > 0 && to < length && to - from < SHORTEST_INSIDE) break;
        if (to - from === length) continue;
        if (this.#search.inside(look.hash(from, to)) > 0) this.#file(look.text(from, to), 'inside');
      }
    }
  }
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isBinary = (code: number): boolean => code === 48 || code === 49;

const [C, I, L, N, R, V, ONE] = Array.from('cilnrv1', (letter) => letter.charCodeAt(0));

/** Whether two letters side by side look like one (rn, vv, cl). */
function meets(left: number, right: number): boolean {
  if (left === R) return right === N;
  if (left === V) return right === V;
  return left === C && (right === L || right === I || right === ONE);
}

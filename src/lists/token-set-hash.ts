/**
 * The words of a name as hashes that don't mind their order, for compiler and look-up alike. Plain ASCII names, nearly
 * all there are, are read without making a string.
 */
import { SPARE_WORDS } from '../text/vocabulary';
import { mix } from './hash-index';
import { nameTokens } from './keys';
import { hashOf } from './rolling-hash';

/** Words that are read; nobody's name has more. */
export const WORDS_MOST = 12;
const BASE = 0x01000193;
const SEED = 0x5bd1e995;

/** Hash of a set of words, from the sum of theirs. */
export const setHash = (sum: number): number => mix(sum ^ SEED);

export class Words {
  readonly #hash = new Int32Array(WORDS_MOST);
  readonly #size = new Uint16Array(WORDS_MOST);
  readonly #spare = new Uint8Array(WORDS_MOST);
  readonly #start = new Uint16Array(WORDS_MOST);
  readonly #end = new Uint16Array(WORDS_MOST);
  /** Whether starts and ends are known, so that a part of the name can be had as written. */
  #placed = false;
  #name = '';
  #tokens: readonly string[] = [];
  count = 0;
  spareCount = 0;

  read(name: string): this {
    this.#name = name;
    this.#placed = true;
    this.count = this.spareCount = 0;
    if (this.#readAscii(name)) return this;
    return this.readTokens(nameTokens(name));
  }

  readTokens(tokens: readonly string[]): this {
    this.count = this.spareCount = 0;
    this.#placed = false;
    this.#tokens = tokens;
    for (const token of tokens) this.#push(mix(hashOf(token)), token.length, 0, 0);
    return this;
  }

  /** Sum of the hashes of words [from, to). */
  sum(from = 0, to = this.count): number {
    let sum = 0;
    for (let i = from; i < to; i++) sum = (sum + (this.#hash[i] ?? 0)) | 0;
    return sum;
  }

  size(word: number): number {
    return this.#size[word] ?? 0;
  }

  /** Whether all words outside [from, to) are mere decoration. */
  spareAround(from: number, to: number): boolean {
    for (let i = 0; i < this.count; i++) if ((i < from || i >= to) && !this.#spare[i]) return false;
    return true;
  }

  /** The name without its decoration, as written, so that look-alike capitals are kept. */
  bare(isSpare: (word: string) => boolean): string {
    if (!this.#placed)
      return this.#name
        .split(/[\s()[\]|/•·]+/u)
        .filter((word) => !isSpare(word))
        .join(' ');
    let out = '';
    for (let i = 0; i < this.count; i++) {
      if (!this.#spare[i]) out += `${this.#name.slice(this.#start[i], this.#end[i])} `;
    }
    return out;
  }

  /**
   * The letters and digits of the words in lower case, nothing between them, into `codes`.
   * @param bare without the decoration
   * @returns how many there are; those that don't fit are left out and counted
   */
  spelt(codes: Uint16Array, bare: boolean): number {
    let length = 0;
    for (let word = 0; word < this.count; word++) {
      if (bare && this.#spare[word]) continue;
      const text = this.#placed ? this.#name : (this.#tokens[word] ?? '');
      const end = this.#placed ? (this.#end[word] ?? 0) : text.length;
      for (let i = this.#placed ? (this.#start[word] ?? 0) : 0; i < end; i++) {
        const code = text.charCodeAt(i);
        codes[length++] = this.#placed ? (PLAIN[code] ?? code) : code;
      }
    }
    return length;
  }

  #push(hash: number, size: number, start: number, end: number): void {
    const i = this.count;
    if (i >= WORDS_MOST) return;
    this.#hash[i] = hash;
    this.#size[i] = size;
    this.#start[i] = start;
    this.#end[i] = end;
    this.#spare[i] = SPARE.has(hash) ? 1 : 0;
    this.spareCount += this.#spare[i] ?? 0;
    this.count = i + 1;
  }

  /** Plain words without lone letters, apostrophes or signs. False when there is more to it, and the fold must read. */
  #readAscii(name: string): boolean {
    let hash = 0;
    let start = -1;
    for (let i = 0; i <= name.length; i++) {
      const code = i < name.length ? name.charCodeAt(i) : 32;
      const letter = code < 128 ? (PLAIN[code] ?? 0) : 0;
      if (letter > 1) {
        if (start < 0) start = i;
        hash = (Math.imul(hash, BASE) + letter) | 0;
        continue;
      }
      if (letter === 0 || (start >= 0 && i - start === 1)) return false;
      if (start >= 0) this.#push(mix(hash), i - start, start, i);
      hash = 0;
      start = -1;
    }
    return true;
  }
}

/** Lower-case code of letters and digits, 1 for what only parts words, 0 for what needs the whole fold. */
const PLAIN = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const character = String.fromCharCode(code);
  if (/[a-z0-9]/i.test(character)) PLAIN[code] = character.toLowerCase().charCodeAt(0);
  else if (/[ ,()/[\]_|"-]/.test(character)) PLAIN[code] = 1;
}

const SPARE: ReadonlySet<number> = new Set(SPARE_WORDS.map((word) => mix(hashOf(word))));

/**
 * Token-set hash of a name: the same for the same words in any order. Compiler and look-up use the same one. A name of
 * plain ASCII, as nearly all are, is read without making a string.
 */
import { SPARE_WORDS } from '../language/decoration';
import { mix } from './hash-index';
import { nameTokens } from './keys';
import { polynomialHash } from './rolling-hash';

/** Words that are read at most; nobody's name has more. */
export const TOKENS_MOST = 12;
const BASE = 0x01000193;
const SEED = 0x5bd1e995;

/** Hash of a set of words, from the sum of their hashes. */
export const tokenSetHash = (sum: number): number => mix(sum ^ SEED);

/** The words of one name at a time, with the hash of each; an instance is used again for the next name. */
export class TokenSetHash {
  readonly #hash = new Int32Array(TOKENS_MOST);
  readonly #size = new Uint16Array(TOKENS_MOST);
  readonly #spare = new Uint8Array(TOKENS_MOST);
  readonly #start = new Uint16Array(TOKENS_MOST);
  readonly #end = new Uint16Array(TOKENS_MOST);
  /** Whether the start and end of each word are known, so that a part of the name can be given as it is written. */
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
    for (const token of tokens) this.#push(mix(polynomialHash(token)), token.length, 0, 0);
    return this;
  }

  /** Sum of the hashes of the words [from, to); `tokenSetHash` makes a key of it. */
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

  /** The name without its decoration, as it is written, so that look-alike capitals stay. */
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
   * @returns the number of letters and digits, those that did not fit into `codes` included
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
    if (i >= TOKENS_MOST) return;
    this.#hash[i] = hash;
    this.#size[i] = size;
    this.#start[i] = start;
    this.#end[i] = end;
    this.#spare[i] = SPARE.has(hash) ? 1 : 0;
    this.spareCount += this.#spare[i] ?? 0;
    this.count = i + 1;
  }

  /** Reads plain words without lone letters, apostrophes or signs. False for any other name, which the fold has to read. */
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

/** For a letter or digit its lower-case code, 1 for a sign that only separates words, 0 for one that needs the fold. */
const PLAIN = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const character = String.fromCharCode(code);
  if (/[a-z0-9]/i.test(character)) PLAIN[code] = character.toLowerCase().charCodeAt(0);
  else if (/[ ,()/[\]_|"-]/.test(character)) PLAIN[code] = 1;
}

const SPARE: ReadonlySet<number> = new Set(SPARE_WORDS.map((word) => mix(polynomialHash(word))));

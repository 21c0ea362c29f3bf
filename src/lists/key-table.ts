/**
 * Keys to entities: exact equality by a hash table, one edit by halves. A string one edit from another shares its
 * first or its second half with it unchanged (but for a swap across the middle, which is tried by itself), so each
 * key is filed under both halves and a query asks for its own at the three lengths an edit can lead to.
 */
import { hashBytes, type ListBytes } from './format';
import { utf8 } from './bytes';
import { withinOneEdit } from '../text/edit';

/** Shorter keys have too many neighbours for an edit to mean anything (Chromium's look-alike check draws it at 5). */
export const NEAR_MIN_LENGTH = 7; // with the kind's character
/** At most so many keys are compared for one half: halves such as "john" are shared by hundreds. */
const NEAR_MOST = 128;

export interface KeyEntry {
  text: string;
  /** entity * 16 + number of the name */
  owner: number;
}
type Written = Pick<ListBytes, 'keyText' | 'keyAt' | 'keyOwner' | 'exact' | 'halfHash' | 'halfKey'>;

export function writeKeys(entries: KeyEntry[]): Written {
  const sorted = [...entries].sort((a, b) =>
    a.text < b.text ? -1 : a.text > b.text ? 1 : a.owner - b.owner,
  );
  const keyAt = new Uint32Array(sorted.length + 1);
  const keyOwner = Uint32Array.from(sorted, (entry) => entry.owner);
  const texts = sorted.map((entry) => Uint8Array.from(utf8(entry.text)));
  texts.forEach((text, i) => (keyAt[i + 1] = (keyAt[i] ?? 0) + text.length));
  const keyText = new Uint8Array(keyAt[sorted.length] ?? 0);
  texts.forEach((text, i) => keyText.set(text, keyAt[i]));
  return { keyText, keyAt, keyOwner, exact: writeExact(sorted, texts), ...writeHalves(sorted, texts) };
}

function writeExact(sorted: KeyEntry[], texts: Uint8Array[]): Uint32Array {
  let slots = 16;
  while (slots < sorted.length * 2) slots *= 2;
  const exact = new Uint32Array(slots);
  sorted.forEach((entry, i) => {
    if (entry.text === sorted[i - 1]?.text) return;
    const text = texts[i] ?? new Uint8Array();
    let slot = hashBytes(text, 0, text.length) & (slots - 1);
    while (exact[slot]) slot = (slot + 1) & (slots - 1);
    exact[slot] = i + 1;
  });
  return exact;
}

function writeHalves(sorted: KeyEntry[], texts: Uint8Array[]): Pick<Written, 'halfHash' | 'halfKey'> {
  const halves: [hash: number, key: number][] = [];
  sorted.forEach((entry, i) => {
    const text = texts[i] ?? new Uint8Array();
    if (!/^[sh][a-z0-9]+$/.test(entry.text) || text.length < NEAR_MIN_LENGTH) return;
    if (entry.text === sorted[i - 1]?.text) return;
    const middle = halfOf(text.length);
    halves.push(
      [halfHash(text, 0, middle, text.length), i],
      [halfHash(text, middle, text.length, text.length), i],
    );
  });
  halves.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return {
    halfHash: Uint32Array.from(halves, ([hash]) => hash),
    halfKey: Uint32Array.from(halves, ([, key]) => key),
  };
}

const halfOf = (length: number): number => 1 + ((length - 1) >> 1);

/** The kind (first byte), which half, and the whole key's length are part of the hash. */
function halfHash(bytes: Uint8Array, from: number, to: number, length: number): number {
  const kind = bytes[0] ?? 0;
  return hashBytes(
    bytes,
    Math.max(from, 1),
    to,
    0x811c9dc5 ^ Math.imul(length * 4 + (from > 0 ? 1 : 0), 0x9e3779b1) ^ kind,
  );
}

/** Keys equal to a text or one edit away, from the views of an opened list. */
export class KeyTable {
  readonly #list: Written;

  constructor(list: Written) {
    this.#list = list;
  }

  /** Owners of the keys equal to `text`. */
  find(text: string): number[] {
    const { exact, keyOwner } = this.#list;
    const bytes = Uint8Array.from(utf8(text));
    const mask = exact.length - 1;
    for (let slot = hashBytes(bytes, 0, bytes.length) & mask; exact[slot]; slot = (slot + 1) & mask) {
      const first = (exact[slot] ?? 0) - 1;
      if (!this.#equals(first, bytes)) continue;
      const owners: number[] = [];
      for (let key = first; key < keyOwner.length && this.#equals(key, bytes); key++)
        owners.push(keyOwner[key] ?? 0);
      return owners;
    }
    return [];
  }

  #equals(key: number, bytes: Uint8Array): boolean {
    const { keyAt, keyText } = this.#list;
    const from = keyAt[key] ?? 0;
    if ((keyAt[key + 1] ?? 0) - from !== bytes.length) return false;
    for (let i = 0; i < bytes.length; i++) if (keyText[from + i] !== bytes[i]) return false;
    return true;
  }

  /** Keys exactly one edit (insert, delete, replace, swap) from an ASCII `text`; the equal one is left out. */
  near(text: string): string[] {
    if (text.length < NEAR_MIN_LENGTH || !/^[sh][a-z0-9]+$/.test(text)) return [];
    const bytes = Uint8Array.from(utf8(text));
    const found = new Set<string>();
    for (const length of [bytes.length - 1, bytes.length, bytes.length + 1]) {
      const middle = halfOf(length);
      this.#compare(halfHash(bytes, 0, middle, length), text, found);
      const second = bytes.length - (length - middle);
      if (second >= 1) this.#compare(halfHash(bytes, second, bytes.length, length), text, found);
    }
    const middle = halfOf(text.length);
    const swapped =
      text.slice(0, middle - 1) + text.charAt(middle) + text.charAt(middle - 1) + text.slice(middle + 1);
    if (swapped !== text && this.find(swapped).length > 0) found.add(swapped);
    return [...found];
  }

  #compare(hash: number, text: string, found: Set<string>): void {
    const { halfHash, halfKey } = this.#list;
    let low = 0;
    for (let high = halfHash.length; low < high;) {
      const middle = (low + high) >> 1;
      if ((halfHash[middle] ?? 0) < hash) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < Math.min(low + NEAR_MOST, halfHash.length) && halfHash[i] === hash; i++) {
      const key = this.#text(halfKey[i] ?? 0);
      if (key !== text && !found.has(key) && withinOneEdit(text, key)) found.add(key);
    }
  }

  #text(key: number): string {
    const { keyAt, keyText } = this.#list;
    return String.fromCharCode(...keyText.subarray(keyAt[key], keyAt[key + 1]));
  }
}

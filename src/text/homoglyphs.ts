/**
 * Homoglyphs, the "confusables" of UTS #39: from a code point to the characters that it looks like (its "prototype").
 * The packed table is unpacked on first use, so that pages of plain ASCII names never pay for it.
 *
 * The packed form holds numbers only. A number is any count of leading digits (base 27, none is 0) and one closing digit
 * (64 values):
 *
 *   dictionary   count, then per prototype: length, code points
 *   rows         per row: distance from the row before, then either
 *                  n <= LONGEST   a prototype of n code points that follows here, or
 *                  n >  LONGEST   entry n - LONGEST - 1 of the dictionary
 */
import { PACKED } from './data/confusables';

/** Printable ASCII without the three characters that mean something in a template literal. */
const DIGITS = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))
  .filter((c) => !' `$\\'.includes(c))
  .join('');
const CLOSING = 64;
const LEADING = 27;
/** Prototypes up to this many code points may stand in a row itself. */
export const LONGEST = 18;

/** A number in the table's digits; non-negative and whole. */
export function packNumber(value: number): string {
  let packed = DIGITS.charAt(value % CLOSING);
  for (let rest = Math.floor(value / CLOSING); rest > 0; rest = Math.floor((rest - 1) / LEADING)) {
    packed = DIGITS.charAt(CLOSING + ((rest - 1) % LEADING)) + packed;
  }
  return packed;
}

/** The numbers of a packed table; line ends between them are skipped. */
function numbers(packed: string): Int32Array {
  const values = new Int16Array(128).fill(-1);
  for (let i = 0; i < DIGITS.length; i += 1) values[DIGITS.charCodeAt(i)] = i;
  const found = new Int32Array(packed.length);
  let count = 0;
  let leading = 0;
  for (let i = 0; i < packed.length; i += 1) {
    const digit = values[packed.charCodeAt(i)] ?? -1;
    if (digit >= CLOSING) leading = leading * LEADING + (digit - CLOSING) + 1;
    else if (digit >= 0) {
      found[count] = leading * CLOSING + digit;
      count += 1;
      leading = 0;
    }
  }
  return found.subarray(0, count);
}

/** The table with the place of each row. A prototype is spelt out only when somebody asks for it. */
export interface Table {
  numbers: Int32Array;
  /** Code points in rising order, and for each the place in `numbers` of its prototype's length. */
  codePoints: Int32Array;
  places: Int32Array;
}

/** @throws Error when the table is cut short */
function unpackHomoglyphs(packed: string): Table {
  const all = numbers(packed);
  const at = (i: number): number => {
    const value = all[i];
    if (value === undefined)
      throw new Error('confusables: the packed table ends too early; generate it again');
    return value;
  };
  const dictionary = new Int32Array(at(0));
  let next = 1;
  for (let i = 0; i < dictionary.length; i += 1) {
    dictionary[i] = next;
    next += 1 + at(next);
  }
  const codePoints: number[] = [];
  const places: number[] = [];
  for (let codePoint = 0; next < all.length;) {
    codePoint += at(next);
    codePoints.push(codePoint);
    const n = at(next + 1);
    places.push(n <= LONGEST ? next + 1 : (dictionary[n - LONGEST - 1] ?? 0));
    next += 2 + (n <= LONGEST ? n : 0);
  }
  if (next !== all.length) at(next);
  return { numbers: all, codePoints: Int32Array.from(codePoints), places: Int32Array.from(places) };
}

/** The prototype of a code point in a table, found by binary search. */
function prototypeIn({ numbers: all, codePoints, places }: Table, codePoint: number): string | undefined {
  let low = 0;
  let high = codePoints.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((codePoints[middle] ?? 0) < codePoint) low = middle + 1;
    else high = middle;
  }
  if (codePoints[low] !== codePoint) return undefined;
  const place = places[low] ?? 0;
  return String.fromCodePoint(...all.subarray(place + 1, place + 1 + (all[place] ?? 0)));
}

let table: Table | undefined;

/** What a code point looks like by UTS #39; undefined when it is no homoglyph. Case-sensitive: `I` gives `l`. */
export function homoglyphPrototype(codePoint: number): string | undefined {
  table ??= unpackHomoglyphs(PACKED);
  return prototypeIn(table, codePoint);
}

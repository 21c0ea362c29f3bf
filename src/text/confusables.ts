/**
 * The look-alike table of UTS #39: code point to the characters it can be mistaken for ("prototype").
 * The packed table is unpacked on first use, so that pages of plain ASCII names never pay for it (some 2 ms).
 *
 * Packed form, numbers only. A number is any count of leading digits (base 27, none is 0) and one closing digit (64 values):
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
function numbers(packed: string): number[] {
  const values = new Int16Array(128).fill(-1);
  for (let i = 0; i < DIGITS.length; i += 1) values[DIGITS.charCodeAt(i)] = i;
  const found: number[] = [];
  let leading = 0;
  for (let i = 0; i < packed.length; i += 1) {
    const digit = values[packed.charCodeAt(i)] ?? -1;
    if (digit >= CLOSING) leading = leading * LEADING + (digit - CLOSING) + 1;
    else if (digit >= 0) {
      found.push(leading * CLOSING + digit);
      leading = 0;
    }
  }
  return found;
}

/** Code point to prototype. Throws when the table is cut short. */
export function unpack(packed: string): Map<number, string> {
  const stream = numbers(packed);
  let at = 0;
  const next = (): number => {
    const value = stream[at];
    if (value === undefined)
      throw new Error('confusables: the packed table ends too early; generate it again');
    at += 1;
    return value;
  };
  const text = (length: number): string => {
    let read = '';
    for (let i = 0; i < length; i += 1) read += String.fromCodePoint(next());
    return read;
  };
  const dictionary = Array.from({ length: next() }, () => text(next()));
  const table = new Map<number, string>();
  let codePoint = 0;
  while (at < stream.length) {
    codePoint += next();
    const n = next();
    table.set(codePoint, n <= LONGEST ? text(n) : (dictionary[n - LONGEST - 1] ?? ''));
  }
  return table;
}

let table: Map<number, string> | undefined;

/** The prototype of a code point, undefined when nothing is confusable with it. Case-sensitive: `I` gives `l`. */
export function prototype(codePoint: number): string | undefined {
  table ??= unpack(PACKED);
  return table.get(codePoint);
}

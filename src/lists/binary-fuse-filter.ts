/**
 * Binary fuse filter (Graf and Lemire 2022) with 12-bit fingerprints: "is this key in the set" in about 13.5 bits a key,
 * with no false no, and a false yes for one stranger in 4,096. It can't be added to; it is made of all keys at once.
 *
 * Each key has a fingerprint, and three cells in neighbouring segments whose exclusive or is that fingerprint. Two cells
 * are packed into three bytes. The same keys always give the same bytes.
 */
import { hashText } from './text-hash';

/** Chance that a key which isn't in the set is said to be: 2^-12. */
export const FALSE_YES = 1 / 4096;

const CELL_MASK = 0xfff;
/** Cells per key: 1.125 suffices for large sets; small ones need more, and other seeds are tried. */
const SEEDS_MOST = 64;

/** How the keys are spread over the cells. */
export interface FuseShape {
  seed: number;
  /** Cells of one segment, a power of two. */
  segmentLength: number;
  /** Segments in which a key's first cell may be; two more follow them. */
  segments: number;
}

/** A filter as it is stored: the shape, and the cells packed into bytes, a multiple of four of them. */
export interface FuseBytes {
  shape: FuseShape;
  cells: Uint8Array;
}

/** Fingerprint and the three cells of a key. */
function placed(
  key: string,
  { seed, segmentLength, segments }: FuseShape,
): [print: number, number, number, number] {
  const [first, second] = hashText(key, seed);
  const segment = Math.floor((first / 2 ** 32) * segments);
  const mask = segmentLength - 1;
  const start = segment * segmentLength;
  return [
    (second >>> 20) & CELL_MASK,
    start + (second & mask),
    start + segmentLength + ((Math.imul(first, 0x9e3779b1) >>> 15) & mask),
    start + 2 * segmentLength + ((Math.imul(first ^ second, 0x85ebca6b) >>> 14) & mask),
  ];
}

/**
 * Makes a filter of keys.
 * @param keys each once
 * @returns undefined when no seed of 64 works out, which happens to no real list
 */
export function makeBinaryFuseFilter(keys: readonly string[]): FuseBytes | undefined {
  for (let seed = 1; seed <= SEEDS_MOST; seed++) {
    const shape = { seed, ...sizeFor(keys.length) };
    const cells = solved(keys, shape);
    if (cells) return { shape, cells: packed(cells) };
  }
  return undefined;
}

function sizeFor(count: number): Pick<FuseShape, 'segmentLength' | 'segments'> {
  const exponent = Math.max(
    2,
    Math.min(18, Math.floor(Math.log(Math.max(count, 2)) / Math.log(3.33) + 2.25)),
  );
  const segmentLength = 2 ** exponent;
  const room =
    count * (count < 1000 ? 1.6 : Math.max(1.125, 0.875 + (0.25 * Math.log(1e6)) / Math.log(count)));
  return { segmentLength, segments: Math.max(1, Math.ceil(room / segmentLength) - 2) };
}

/** Cells whose exclusive or is each key's fingerprint; undefined when this seed leaves keys that can't be peeled off. */
function solved(keys: readonly string[], shape: FuseShape): Uint16Array | undefined {
  const size = (shape.segments + 2) * shape.segmentLength;
  const places = keys.map((key) => placed(key, shape));
  const counts = new Uint32Array(size);
  const xors = new Uint32Array(size); // of the numbers of the keys that use a cell
  places.forEach(([, ...own], number) => {
    for (const cell of own) {
      counts[cell] = (counts[cell] ?? 0) + 1;
      xors[cell] = (xors[cell] ?? 0) ^ number;
    }
  });
  const order = peeled(places, counts, xors);
  if (order.length < keys.length) return undefined;
  const cells = new Uint16Array(size);
  for (const [number, free] of order.reverse()) {
    const [print = 0, ...own] = places[number] ?? [];
    let value = print;
    for (const cell of own) if (cell !== free) value ^= cells[cell] ?? 0;
    cells[free] = value;
  }
  return cells;
}

/** Takes off the keys that are alone in a cell, one after the other, each with that cell. */
function peeled(
  places: readonly (readonly number[])[],
  counts: Uint32Array,
  xors: Uint32Array,
): [number: number, cell: number][] {
  const waiting: number[] = [];
  counts.forEach((count, cell) => {
    if (count === 1) waiting.push(cell);
  });
  const order: [number, number][] = [];
  for (let cell = waiting.pop(); cell !== undefined; cell = waiting.pop()) {
    if (counts[cell] !== 1) continue;
    const number = xors[cell] ?? 0;
    order.push([number, cell]);
    for (const other of (places[number] ?? []).slice(1)) {
      counts[other] = (counts[other] ?? 0) - 1;
      xors[other] = (xors[other] ?? 0) ^ number;
      if (counts[other] === 1) waiting.push(other);
    }
  }
  return order;
}

function packed(cells: Uint16Array): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((cells.length * 1.5 + 1) / 4) * 4);
  cells.forEach((value, cell) => {
    const at = (cell >> 1) * 3 + (cell & 1);
    const shifted = cell & 1 ? value << 4 : value;
    bytes[at] = (bytes[at] ?? 0) | (shifted & 0xff);
    bytes[at + 1] = (bytes[at + 1] ?? 0) | (shifted >> 8);
  });
  return bytes;
}

/** Asks a filter that `makeBinaryFuseFilter` made; the bytes are not copied. */
export class BinaryFuseFilter {
  readonly #shape: FuseShape;
  readonly #cells: Uint8Array;

  constructor({ shape, cells }: FuseBytes) {
    this.#shape = shape;
    this.#cells = cells;
  }

  /** False: the key is not in the set. True: it is, but for one stranger in 4,096. */
  has(key: string): boolean {
    const [print, a, b, c] = placed(key, this.#shape);
    return (this.#cellAt(a) ^ this.#cellAt(b) ^ this.#cellAt(c)) === print;
  }

  #cellAt(cell: number): number {
    const at = (cell >> 1) * 3 + (cell & 1);
    const two = (this.#cells[at] ?? 0) | ((this.#cells[at + 1] ?? 0) << 8);
    return cell & 1 ? two >> 4 : two & CELL_MASK;
  }
}

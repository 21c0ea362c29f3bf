/**
 * The X handles that held the checked tick until April 2023, as a filter: 400,000 handles in about 690 KB that answer
 * "did this handle hold it" with no false no, and a false yes for one stranger in 4,096 (12-bit fingerprints).
 *
 * A binary fuse filter (Graf and Lemire 2022): each handle's fingerprint is the exclusive or of three cells in
 * neighbouring segments. Written and read side by side here; the same handles always give the same bytes.
 *
 *   byte 0   magic "DRHT"      4  format version   8  total length    12  checksum of every byte from 16 on
 *       16   handles          20  seed            24  segment length  28  segments
 *       32   cells, 12 bits each, two in three bytes
 */
import { handleKey } from '../identity/handle-key';
import { hashText } from './text-hash';

export const HELD_TICK_VERSION = 1;
/** Chance that a handle which never held the tick is said to have: 2^-12. */
export const FALSE_YES = 1 / 4096;

const MAGIC = 0x54485244; // "DRHT", little endian
const HEADER = 32;
const CELL = 0xfff;
/** Cells per handle: 1.125 suffices for large sets; small ones need more and are tried with other seeds. */
const TRIES = 64;

export interface HeldTick {
  /** How many handles the filter was made of. */
  readonly handles: number;
  /** Whether the handle held the tick, in any capitals, with or without `@`. */
  has(handle: string): boolean;
}

const folded = (handle: string): string => handleKey('x', handle.replace(/^@/, ''));

interface Shape {
  seed: number;
  segmentLength: number;
  segments: number;
}

/** Fingerprint and the three cells of a handle. */
function placed(
  handle: string,
  { seed, segmentLength, segments }: Shape,
): [print: number, number, number, number] {
  const [first, second] = hashText(handle, seed);
  const segment = Math.floor((first / 2 ** 32) * segments);
  const mask = segmentLength - 1;
  const start = segment * segmentLength;
  return [
    (second >>> 20) & CELL,
    start + (second & mask),
    start + segmentLength + ((Math.imul(first, 0x9e3779b1) >>> 15) & mask),
    start + 2 * segmentLength + ((Math.imul(first ^ second, 0x85ebca6b) >>> 14) & mask),
  ];
}

/** @throws Error when no seed of 64 works out, which happens to no real list */
export function writeHeldTick(handles: Iterable<string>): Uint8Array {
  const all = [...new Set([...handles].map(folded))].filter((handle) => handle !== '').sort();
  for (let seed = 1; seed <= TRIES; seed++) {
    const shape = { seed, ...shapeFor(all.length) };
    const cells = solved(all, shape);
    if (cells) return packed(cells, all.length, shape);
  }
  throw new Error(`held tick: no filter for ${all.length} handles after ${TRIES} seeds`);
}

function shapeFor(count: number): { segmentLength: number; segments: number } {
  const exponent = Math.max(
    2,
    Math.min(18, Math.floor(Math.log(Math.max(count, 2)) / Math.log(3.33) + 2.25)),
  );
  const segmentLength = 2 ** exponent;
  const room =
    count * (count < 1000 ? 1.6 : Math.max(1.125, 0.875 + (0.25 * Math.log(1e6)) / Math.log(count)));
  return { segmentLength, segments: Math.max(1, Math.ceil(room / segmentLength) - 2) };
}

/** Cells whose exclusive or is each handle's fingerprint; undefined when this seed leaves a knot. */
function solved(handles: readonly string[], shape: Shape): Uint16Array | undefined {
  const size = (shape.segments + 2) * shape.segmentLength;
  const places = handles.map((handle) => placed(handle, shape));
  const counts = new Uint32Array(size);
  const xors = new Uint32Array(size); // of the numbers of the handles that use a cell
  places.forEach(([, ...own], number) => {
    for (const cell of own) {
      counts[cell] = (counts[cell] ?? 0) + 1;
      xors[cell] = (xors[cell] ?? 0) ^ number;
    }
  });
  const order = peeled(places, counts, xors);
  if (order.length < handles.length) return undefined;
  const cells = new Uint16Array(size);
  for (const [number, free] of order.reverse()) {
    const [print = 0, ...own] = places[number] ?? [];
    let value = print;
    for (const cell of own) if (cell !== free) value ^= cells[cell] ?? 0;
    cells[free] = value;
  }
  return cells;
}

/** Takes handles off that are alone in a cell, one after the other, with that cell. */
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

function packed(cells: Uint16Array, count: number, { seed, segmentLength, segments }: Shape): Uint8Array {
  const total = HEADER + Math.ceil((cells.length * 1.5 + 1) / 4) * 4;
  const bytes = new Uint8Array(total);
  const words = new Uint32Array(bytes.buffer);
  words.set([MAGIC, HELD_TICK_VERSION, total, 0, count, seed, segmentLength, segments]);
  cells.forEach((value, cell) => {
    const at = HEADER + (cell >> 1) * 3 + (cell & 1);
    const shifted = cell & 1 ? value << 4 : value;
    bytes[at] = (bytes[at] ?? 0) | (shifted & 0xff);
    bytes[at + 1] = (bytes[at + 1] ?? 0) | (shifted >> 8);
  });
  words[3] = checksum(words);
  return bytes;
}

function checksum(words: Uint32Array): number {
  let hash = 0x811c9dc5;
  for (let i = 4; i < words.length; i++) {
    hash = Math.imul(hash ^ (words[i] ?? 0), 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}

/**
 * Opens a filter; nothing is copied but a view at an odd offset.
 * @throws Error when it is no filter of this version, cut or damaged; both numbers are in the message
 */
export function openHeldTick(bytes: Uint8Array): HeldTick {
  const own = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  if (own.length < HEADER || own.length % 4)
    throw new Error(
      `held tick: ${own.length} bytes can't be a filter; at least ${HEADER}, a multiple of 4, expected`,
    );
  const words = new Uint32Array(own.buffer, own.byteOffset, own.length / 4);
  const [magic = 0, version, total, sum = 0, handles = 0, seed = 0, segmentLength = 0, segments = 0] = words;
  if (magic !== MAGIC) throw new Error(`held tick: starts with ${hex(magic)}, expected ${hex(MAGIC)}`);
  if (version !== HELD_TICK_VERSION)
    throw new Error(`held tick: format version ${version ?? 0}, this Deadringer reads ${HELD_TICK_VERSION}`);
  if (total !== own.length) throw new Error(`held tick: ${own.length} bytes, header says ${total ?? 0}`);
  const found = checksum(words);
  if (found !== sum) throw new Error(`held tick: damaged (checksum ${hex(found)}, header says ${hex(sum)})`);
  const shape = { seed, segmentLength, segments };
  const cellAt = (cell: number): number => {
    const at = HEADER + (cell >> 1) * 3 + (cell & 1);
    const two = (own[at] ?? 0) | ((own[at + 1] ?? 0) << 8);
    return cell & 1 ? two >> 4 : two & CELL;
  };
  const has = (handle: string): boolean => {
    const text = folded(handle);
    if (text === '') return false;
    const [print, a, b, c] = placed(text, shape);
    return (cellAt(a) ^ cellAt(b) ^ cellAt(c)) === print;
  };
  return { handles, has };
}

const hex = (value: number): string => `0x${value.toString(16).padStart(8, '0')}`;

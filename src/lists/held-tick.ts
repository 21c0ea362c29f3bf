/**
 * The X handles that held the checked tick until April 2023, as a binary fuse filter: 400,000 handles in about 690 KB.
 * The file is written and read side by side here; the same handles always give the same bytes.
 *
 *   byte 0   magic "DRHT"      4  format version   8  total length    12  checksum of every byte from 16 on
 *       16   handles          20  seed            24  segment length  28  segments
 *       32   the filter's cells
 */
import { handleKey } from '../identity/handle-key';
import { BinaryFuseFilter, makeBinaryFuseFilter } from './binary-fuse-filter';

const HELD_TICK_VERSION = 1;

const MAGIC = 0x54485244; // "DRHT", little endian
const HEADER = 32;

export interface HeldTick {
  /** How many handles the filter was made of. */
  readonly handles: number;
  /** Whether the handle held the tick, in any capitals, with or without `@`. */
  has(handle: string): boolean;
}

const folded = (handle: string): string => handleKey('x', handle.replace(/^@/, ''));

/** @throws Error when no filter can be made of the handles, which happens to no real list */
export function writeHeldTick(handles: Iterable<string>): Uint8Array {
  const all = [...new Set([...handles].map(folded))].filter((handle) => handle !== '').sort();
  const filter = makeBinaryFuseFilter(all);
  if (!filter) throw new Error(`held tick: no filter can be made for ${all.length} handles`);
  const { seed, segmentLength, segments } = filter.shape;
  const bytes = new Uint8Array(HEADER + filter.cells.length);
  const words = new Uint32Array(bytes.buffer);
  words.set([MAGIC, HELD_TICK_VERSION, bytes.length, 0, all.length, seed, segmentLength, segments]);
  bytes.set(filter.cells, HEADER);
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
 * Opens a file of handles; nothing is copied but a view at an odd offset.
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
  const filter = new BinaryFuseFilter({ shape, cells: own.subarray(HEADER) });
  const has = (handle: string): boolean => {
    const text = folded(handle);
    return text !== '' && filter.has(text);
  };
  return { handles, has };
}

const hex = (value: number): string => `0x${value.toString(16).padStart(8, '0')}`;

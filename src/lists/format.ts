/**
 * File format of the compiled list: one versioned, checksummed buffer, opened as typed-array views. Only a small table is
 * parsed. Writing and reading stand side by side here, so that the two can't drift.
 *
 *   byte 0   magic "DRNG"
 *        4   format version    u32
 *        8   total length      u32
 *       12   checksum          u32   of every byte from 16 on
 *       16   directory         14 x (offset u32, length in bytes u32), sections aligned to 4
 *
 *   meta       JSON: list version, date, counts and the tables that records index into
 *   records    a variable record per entity (see record.ts), read for hits only
 *   recordAt   u32 per entity + 1: where its record starts
 *   rank       u8 per entity: tier and commonness, lower is likelier to be posed as
 *   exact…     index of equal words, looks and domains (see hash-index.ts): directory, tags, postings
 *   near…      index of half spellings, for names and handles one edit away
 *   all        Bloom filter of what is in `exact` (see bloom-filter.ts)
 *   parts      Bloom filter of what is searched for inside handles
 */
import type { Indexes } from './compile-index';

export const FORMAT_VERSION = 4;
const MAGIC = 0x474e5244; // "DRNG", little endian
const SECTIONS = [
  'meta',
  'records',
  'recordAt',
  'rank',
  'exactDir',
  'exactTags',
  'exactLow',
  'exactHigh',
  'nearDir',
  'nearTags',
  'nearLow',
  'nearHigh',
  'all',
  'parts',
] as const;
const HEADER = 16 + SECTIONS.length * 8;
type Section = (typeof SECTIONS)[number];

/** The sections as views; the buffer is not copied. */
export interface ListBytes extends Indexes {
  meta: Uint8Array;
  records: Uint8Array;
  recordAt: Uint32Array;
  rank: Uint8Array;
}

const PRIME = 0x01000193;

/** FNV-1a over 32-bit words in four lanes, which a processor works on at once; the last words go to the first lane. */
function checksum(words: Uint32Array): number {
  let [one, two, three, four] = [0x811c9dc5, 0x9e3779b1, 0x85ebca6b, 0xc2b2ae35];
  let i = 4;
  for (; i + 3 < words.length; i += 4) {
    one = Math.imul(one ^ (words[i] ?? 0), PRIME);
    two = Math.imul(two ^ (words[i + 1] ?? 0), PRIME);
    three = Math.imul(three ^ (words[i + 2] ?? 0), PRIME);
    four = Math.imul(four ^ (words[i + 3] ?? 0), PRIME);
    // High bits don't reach low ones by multiplication alone.
    one ^= one >>> 15;
    two ^= two >>> 15;
    three ^= three >>> 15;
    four ^= four >>> 15;
  }
  for (; i < words.length; i++) one = Math.imul(one ^ (words[i] ?? 0), PRIME);
  let sum = one;
  for (const lane of [two, three, four]) {
    sum = Math.imul(sum ^ lane, PRIME);
    sum ^= sum >>> 15;
  }
  return sum >>> 0;
}

export function writeList(list: ListBytes): Uint8Array {
  const { exact, near, ...plain } = list;
  const sections: Record<Section, ArrayBufferView> = {
    ...plain,
    exactDir: exact.dir,
    exactTags: exact.tags,
    exactLow: exact.low,
    exactHigh: exact.high,
    nearDir: near.dir,
    nearTags: near.tags,
    nearLow: near.low,
    nearHigh: near.high,
  };
  const views = SECTIONS.map((section) => sections[section]);
  const total = views.reduce((sum, { byteLength }) => sum + Math.ceil(byteLength / 4) * 4, HEADER);
  const bytes = new Uint8Array(total);
  const words = new Uint32Array(bytes.buffer);
  words.set([MAGIC, FORMAT_VERSION, total, 0]);
  let offset = HEADER;
  views.forEach((view, i) => {
    words.set([offset, view.byteLength], 4 + i * 2);
    bytes.set(new Uint8Array(view.buffer, view.byteOffset, view.byteLength), offset);
    offset += Math.ceil(view.byteLength / 4) * 4;
  });
  words[3] = checksum(words);
  return bytes;
}

/**
 * Opens a compiled list.
 * @throws Error when it is no list, of another version, cut or damaged; both numbers are in the message.
 */
export function readList(buffer: ArrayBufferLike): ListBytes {
  if (buffer.byteLength < HEADER || buffer.byteLength % 4) {
    throw new Error(
      `list: ${buffer.byteLength} bytes can't be a list; at least ${HEADER}, a multiple of 4, expected`,
    );
  }
  const words = new Uint32Array(buffer);
  const [magic = 0, version = 0, total = 0, sum = 0] = words;
  if (magic !== MAGIC)
    throw new Error(`list: not a Deadringer list (starts with ${hex(magic)}, expected ${hex(MAGIC)})`);
  if (version !== FORMAT_VERSION)
    throw new Error(`list: format version ${version}, this Deadringer reads ${FORMAT_VERSION}`);
  if (total !== buffer.byteLength)
    throw new Error(`list: cut short or padded (${buffer.byteLength} bytes, header says ${total})`);
  const found = checksum(words);
  if (found !== sum) throw new Error(`list: damaged (checksum ${hex(found)}, header says ${hex(sum)})`);
  return views(buffer, words);
}

/** Offset and length in bytes of a section. @throws Error where it lies outside the list */
function placeOf(section: Section, words: Uint32Array): [offset: number, length: number] {
  const i = 4 + SECTIONS.indexOf(section) * 2;
  const [offset = 0, length = 0] = [words[i], words[i + 1]];
  const { byteLength } = words.buffer;
  if (offset % 4 || offset + length > byteLength)
    throw new Error(`list: section ${section} (${offset} + ${length}) lies outside its ${byteLength} bytes`);
  return [offset, length];
}

function views(buffer: ArrayBufferLike, words: Uint32Array): ListBytes {
  const place = (section: Section): [number, number] => placeOf(section, words);
  const bytes = (section: Section) => new Uint8Array(buffer, ...place(section));
  const shorts = (section: Section) => {
    const [offset, length] = place(section);
    return new Uint16Array(buffer, offset, length / 2);
  };
  const numbers = (section: Section) => {
    const [offset, length] = place(section);
    return new Uint32Array(buffer, offset, length / 4);
  };
  return {
    meta: bytes('meta'),
    records: bytes('records'),
    recordAt: numbers('recordAt'),
    rank: bytes('rank'),
    exact: {
      dir: numbers('exactDir'),
      tags: shorts('exactTags'),
      low: shorts('exactLow'),
      high: bytes('exactHigh'),
    },
    near: {
      dir: numbers('nearDir'),
      tags: numbers('nearTags'),
      low: shorts('nearLow'),
      high: bytes('nearHigh'),
    },
    all: numbers('all'),
    parts: numbers('parts'),
  };
}

const hex = (value: number): string => `0x${value.toString(16).padStart(8, '0')}`;

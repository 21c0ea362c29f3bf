/** Lists with a right checksum and any content: what a fault of the compiler, or a forger, would hand to the reader. */
import { readList } from '../../src/lists/format';

/** Words of the header, and where the directory begins, in words of 32 bits. */
const [CHECKSUM, DIRECTORY] = [3, 4];

/** Changes a copy of a list's bytes, and gives it the checksum that they then have. */
export function sealed(
  bytes: Uint8Array,
  change: (bytes: Uint8Array, words: Uint32Array) => void,
): ArrayBuffer {
  const copy = bytes.slice();
  const words = new Uint32Array(copy.buffer);
  change(copy, words);
  // The reader says which checksum it found.
  try {
    readList(copy.buffer);
  } catch (error) {
    const found = /checksum (0x[0-9a-f]{8}), header/.exec(String(error))?.[1];
    if (found !== undefined) words[CHECKSUM] = Number(found);
  }
  return copy.buffer;
}

/** Where the offset and the length of a section stand in the words of a list. */
export const placeOfSection = (number: number): [offset: number, length: number] => [
  DIRECTORY + number * 2,
  DIRECTORY + number * 2 + 1,
];

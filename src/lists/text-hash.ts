/**
 * Two 32-bit hashes of a text at once, for filters. They are quick and well mixed, the same on every machine, and not
 * cryptographic.
 */

/** @param seed other seeds give unrelated hashes */
export function hashText(text: string, seed: number): [number, number] {
  let one = 0xdeadbeef ^ seed;
  let two = 0x41c6ce57 ^ seed;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    one = Math.imul(one ^ unit, 0x9e3779b1);
    two = Math.imul(two ^ unit, 0x5f356495);
    one = (one << 13) | (one >>> 19);
    two = (two << 17) | (two >>> 15);
  }
  return [mixed(one ^ Math.imul(two, 0xc2b2ae35)), mixed(two ^ Math.imul(one, 0x85ebca6b))];
}

/** MurmurHash3's last step: every bit of the input moves half of the output's. */
function mixed(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

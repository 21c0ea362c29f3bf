/** Growing bytes and a reader over them: unsigned varints and length-prefixed UTF-8. No browser, no Node. */

/** UTF-8 of a string; a lone surrogate becomes U+FFFD. */
export function utf8(text: string): number[] {
  const out: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const point = code >= 0xd800 && code <= 0xdfff ? 0xfffd : code;
    if (point < 0x80) out.push(point);
    else if (point < 0x800) out.push(0xc0 | (point >> 6), 0x80 | (point & 63));
    else if (point < 0x10000) out.push(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
    else
      out.push(
        0xf0 | (point >> 18),
        0x80 | ((point >> 12) & 63),
        0x80 | ((point >> 6) & 63),
        0x80 | (point & 63),
      );
  }
  return out;
}

export class ByteWriter {
  #bytes = new Uint8Array(1 << 16);
  length = 0;

  #room(count: number): void {
    if (this.length + count <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.length + count));
    grown.set(this.#bytes.subarray(0, this.length));
    this.#bytes = grown;
  }

  /** @param value whole number from 0 to 2^32 - 1 */
  number(value: number): void {
    this.#room(5);
    let rest = value >>> 0;
    while (rest > 127) {
      this.#bytes[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#bytes[this.length++] = rest;
  }

  raw(bytes: ArrayLike<number>): void {
    this.#room(bytes.length);
    this.#bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  text(text: string): void {
    const bytes = utf8(text);
    this.number(bytes.length);
    this.raw(bytes);
  }

  done(): Uint8Array {
    return this.#bytes.slice(0, this.length);
  }
}

const CHUNK = 1024;

export class ByteReader {
  readonly #bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.at = at;
  }

  /** @throws RangeError past the end */
  byte(): number {
    const value = this.#bytes[this.at++];
    if (value === undefined) throw new RangeError(`list: byte ${this.at - 1} lies past the end`);
    return value;
  }

  number(): number {
    const first = this.byte();
    if (first < 128) return first;
    let value = first & 127;
    for (let shift = 7; shift < 35; shift += 7) {
      const byte = this.byte();
      value |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    return value >>> 0;
  }

  text(): string {
    const length = this.number();
    const end = this.at + length;
    if (end > this.#bytes.length) throw new RangeError(`list: a text of ${length} bytes runs past the end`);
    let from = this.at;
    while (from < end && (this.#bytes[from] ?? 0) < 0x80) from++;
    if (from === end) return this.#ascii(end);
    let text = '';
    while (this.at < end) text += String.fromCodePoint(this.#point());
    return text;
  }

  #ascii(end: number): string {
    let text = '';
    // A call with many codes makes one string of them; with too many it would run out of stack.
    for (; this.at < end; this.at += CHUNK) {
      const codes = this.#bytes.subarray(this.at, Math.min(end, this.at + CHUNK));
      text += String.fromCharCode.apply(undefined, codes as unknown as number[]);
    }
    this.at = end;
    return text;
  }

  #point(): number {
    const lead = this.byte();
    if (lead < 0x80) return lead;
    const more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : 1;
    let point = lead & (63 >> more);
    for (let i = 0; i < more; i++) point = (point << 6) | (this.byte() & 63);
    return point;
  }
}

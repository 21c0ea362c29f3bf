import fc from 'fast-check';
import { FORMAT_VERSION, readList } from '../../../src/lists/format';
import { open } from '../../../src/lists/lookup';
import { entity, listBytes } from '../../support/entities';

const bytes = () =>
  listBytes([entity('Ada Lovelace', { accounts: { x: ['ada'] } }), entity('Charles Babbage')]);
const buffer = (array: Uint8Array) => array.buffer as ArrayBuffer;

describe('a compiled list', () => {
  test('is the same bytes for the same rows', () => {
    expect(Buffer.from(bytes()).equals(Buffer.from(bytes()))).toBe(true);
  });

  test('with any one byte flipped is refused', () => {
    const whole = bytes();
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, mask) => {
        const damaged = whole.slice();
        damaged[at] = (damaged[at] ?? 0) ^ mask;
        expect(() => readList(damaged.buffer)).toThrow(/^list: /);
      }),
    );
  });

  test('cut short anywhere is refused, with both lengths in the message', () => {
    const whole = bytes();
    fc.assert(
      fc.property(fc.nat(whole.length - 1), (length) => {
        expect(() => readList(whole.slice(0, length).buffer)).toThrow(/^list: /);
      }),
    );
    expect(() => readList(whole.slice(0, whole.length - 4).buffer)).toThrow(
      `${whole.length - 4} bytes, header says ${whole.length}`,
    );
  });

  test('of a newer version is refused, with both versions in the message', () => {
    const newer = bytes();
    new Uint32Array(newer.buffer)[1] = FORMAT_VERSION + 1;
    expect(() => open(buffer(newer))).toThrow(
      `format version ${FORMAT_VERSION + 1}, this Deadringer reads ${FORMAT_VERSION}`,
    );
  });

  test('of another format is refused', () => {
    expect(() => open(buffer(new TextEncoder().encode('{"entities":[]}'.padEnd(200))))).toThrow(
      'not a Deadringer list',
    );
    expect(() => open(new ArrayBuffer(0))).toThrow("0 bytes can't be a list");
  });
});

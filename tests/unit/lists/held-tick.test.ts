import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { FALSE_YES } from '../../../src/lists/binary-fuse-filter';
import { openHeldTick, writeHeldTick } from '../../../src/lists/held-tick';

const packaged = new Uint8Array(readFileSync('lists/held-tick-2023-04.bin'));
const handle = fc.string({
  unit: fc.constantFrom('a', 'b', 'e', 'k', 'r', 't', 'z', '0', '7', '_'),
  minLength: 1,
  maxLength: 15,
});

/** Handles that nobody has, the same in every run. */
function* strangers(count: number): Generator<string> {
  let state = 20_230_401;
  for (let i = 0; i < count; i++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield `zq_${state.toString(36)}_${i.toString(36)}`;
  }
}

test('every handle that was put in is found, in any capitals and with an @', () => {
  fc.assert(
    fc.property(fc.uniqueArray(handle, { maxLength: 300 }), (handles) => {
      const held = openHeldTick(writeHeldTick(handles));
      expect(handles.filter((one) => !held.has(`@${one.toUpperCase()}`))).toEqual([]);
    }),
  );
});

test('large sets work out too', () => {
  const all = [...strangers(60_000)];
  const held = openHeldTick(writeHeldTick(all));
  expect(held.handles).toBe(60_000);
  expect(all.every((one) => held.has(one))).toBe(true);
});

test('the same handles in any order give the same bytes', () => {
  const handles = [...strangers(5000)];
  expect(writeHeldTick([...handles].reverse())).toEqual(writeHeldTick(handles));
});

describe('the packaged filter', () => {
  const held = openHeldTick(packaged);

  test('is smaller than a megabyte and holds what it says', () => {
    expect(packaged.length).toBeLessThan(1_000_000);
    expect(held.handles).toBeGreaterThan(400_000);
  });

  test.each(['BarackObama', 'taylorswift13', 'NASA', 'ElonMusk'])('knows that %s held the tick', (one) => {
    expect(held.has(one)).toBe(true);
  });

  test('leaves out a handle that changed hands, and an empty one', () => {
    expect(held.has('x')).toBe(false);
    expect(held.has('')).toBe(false);
  });

  test('is wrong about a stranger as rarely as it says: 1 in 4,096', () => {
    const count = 400_000;
    let wrong = 0;
    for (const stranger of strangers(count)) if (held.has(stranger)) wrong++;
    // Five standard deviations of a binomial around the stated rate.
    const expected = count * FALSE_YES;
    expect(Math.abs(wrong - expected)).toBeLessThan(5 * Math.sqrt(expected));
  });
});

describe('a broken filter is refused with what is wrong', () => {
  const good = writeHeldTick(['ada', 'grace']);
  const changed = (at: number, value: number): Uint8Array => {
    const bytes = good.slice();
    bytes[at] = value;
    return bytes;
  };
  test.each([
    ['cut', good.slice(0, good.length - 4), 'header says'],
    ['empty', new Uint8Array(0), '0 bytes'],
    ['another format', changed(0, 65), 'expected 0x54485244'],
    ['a newer version', changed(4, 9), 'version 9, this Deadringer reads 1'],
    ['a flipped byte', changed(20, 200), 'damaged'],
  ])('%s', (_what, bytes, message) => {
    expect(() => openHeldTick(bytes)).toThrow(message);
  });
});

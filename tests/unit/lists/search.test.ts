/** The indexes against comparing with everything. */
import fc from 'fast-check';
import { indexEntities } from '../../../src/lists/compile-index';
import { Look, LOOK_MOST } from '../../../src/lists/look';
import { Search } from '../../../src/lists/search';
import { setHash, Words } from '../../../src/lists/words';
import { nameTokens } from '../../../src/lists/keys';
import { withinOneEdit } from '../../../src/text/edit';
import { skeleton } from '../../../src/text/skeleton';
import { entity } from '../../support/entities';

const searchOver = (handles: string[]) => {
  const listed = handles.map((handle, i) => ({
    entity: entity(`Q ${i}`, { accounts: { x: [handle] } }),
    commonness: [0],
  }));
  const { exact, near } = indexEntities(listed);
  return new Search(exact, near);
};
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'e'), minLength: 6, maxLength: 9 });

test('one edit finds at least what comparing with every look finds', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 60 }), word, (handles, query) => {
      const found = new Set<number>();
      searchOver(handles).near(new Look().read(query), (post) => found.add(post >>> 4));
      handles.forEach((handle, i) => {
        const near = handle !== query && withinOneEdit(skeleton(query), skeleton(handle)) !== undefined;
        if (near) expect(found).toContain(i);
      });
    }),
    { numRuns: 300 },
  );
});

test('equal looks are found, and hardly anything else is suggested', () => {
  const handles = Array.from({ length: 5000 }, (_, i) => `name${(i * 7919).toString(36)}q`);
  const search = searchOver(handles);
  const look = new Look();
  let strangers = 0;
  handles.forEach((handle, i) => {
    const found: number[] = [];
    search.equal(look.read(handle).hash(), (post) => found.push(post >>> 4));
    expect(found).toContain(i);
    strangers += found.filter((one) => skeleton(handles[one] ?? '') !== skeleton(handle)).length;
  });
  expect(strangers).toBeLessThan(5);
});

test('the hash of a part is the hash of that part by itself, turned and swapped too', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    minLength: 4,
    maxLength: LOOK_MOST,
  });
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (whole, a, b) => {
      const look = new Look().readSkeleton(whole);
      const [from, to] = [a % whole.length, 1 + (b % whole.length)].sort((p, q) => p - q) as [number, number];
      expect(look.hash(from, to)).toBe(new Look().readSkeleton(whole.slice(from, to)).hash());
      expect(look.turned(from)).toBe(
        new Look().readSkeleton(whole.slice(from) + whole.slice(0, from)).hash(),
      );
      if (from === 0) return;
      const swapped =
        whole.slice(0, from - 1) + whole.charAt(from) + whole.charAt(from - 1) + whole.slice(from + 1);
      expect(look.swappedAt(from)).toBe(new Look().readSkeleton(swapped).hash());
    }),
  );
});

test('words read the quick way are the words of the fold', () => {
  const name = fc.string({
    unit: fc.constantFrom('a', 'b', 'A', 'B', '1', ' ', '-', '_', ',', '(', '&', '.', 'é', "'", '"', '/'),
    maxLength: 30,
  });
  fc.assert(
    fc.property(name, (text) => {
      const quick = new Words().read(text);
      const whole = new Words().readTokens(nameTokens(text));
      expect([quick.count, setHash(quick.sum())]).toEqual([whole.count, setHash(whole.sum())]);
    }),
    { numRuns: 2000 },
  );
});

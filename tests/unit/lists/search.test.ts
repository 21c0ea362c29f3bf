/** The indexes against comparing with everything. */
import fc from 'fast-check';
import { indexEntities } from '../../../src/lists/compile-index';
import { RollingHash, CODES_MOST } from '../../../src/lists/rolling-hash';
import { NEAR_LEAST } from '../../../src/lists/near-keys';
import { Search } from '../../../src/lists/search';
import { tokenSetHash, TokenSetHash } from '../../../src/lists/token-set-hash';
import { nameTokens } from '../../../src/lists/keys';
import { withinOneEdit } from '../../../src/text/edit-distance';
import { skeleton } from '../../../src/text/skeleton';
import { entity } from '../../support/entities';

const searchOver = (handles: string[]) => {
  const listed = handles.map((handle, i) => ({
    entity: entity(`Q ${i}`, { accounts: { x: [handle] } }),
    commonness: [0],
  }));
  return new Search(indexEntities(listed, [...listed.keys()], () => 0));
};
const answers = (search: Search) => Array.from(search.found.subarray(0, search.count), (post) => post >>> 4);

test.each([
  [NEAR_LEAST, 5],
  [5, 7],
  [6, 9],
  [12, 20],
])('one edit finds at least what comparing with every spelling of %i to %i letters finds', (least, most) => {
  const word = fc.string({
    unit: fc.constantFrom('a', 'b', 'e', '1'),
    minLength: least,
    maxLength: most,
  });
  const edited = fc
    .record({ word, at: fc.nat(), letter: fc.constantFrom('', 'a', 'q'), kind: fc.nat(3) })
    .map(({ word, at, letter, kind }) => {
      const place = at % word.length;
      const [head, tail] = [word.slice(0, place), word.slice(place)];
      if (kind === 0) return head + letter + tail;
      if (kind === 1) return head + letter + tail.slice(1);
      return head + tail.charAt(1) + tail.charAt(0) + tail.slice(2);
    });
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 20 }), fc.oneof(word, edited), (handles, query) => {
      const search = searchOver(handles);
      search.near(new RollingHash().readCodes(query));
      const found = new Set(answers(search));
      handles.forEach((handle, i) => {
        const isNear = handle !== query && withinOneEdit(query, handle) !== undefined;
        if (isNear && search.count < search.found.length) expect(found).toContain(i);
      });
    }),
    { numRuns: 1000 },
  );
});

test('equal looks are found, and hardly anything else is suggested', () => {
  const handles = Array.from({ length: 5000 }, (_, i) => `name${(i * 7919).toString(36)}q`);
  const search = searchOver(handles);
  const look = new RollingHash();
  let strangers = 0;
  handles.forEach((handle, i) => {
    search.equal(look.readSkeleton(handle).hash());
    const found = answers(search);
    expect(found).toContain(i);
    strangers += found.filter((one) => skeleton(handles[one] ?? '') !== skeleton(handle)).length;
  });
  expect(strangers).toBeLessThan(5);
});

test('the hash of a part is the hash of that part by itself, turned too', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    minLength: 4,
    maxLength: CODES_MOST,
  });
  const hashed = (part: string) => new RollingHash().readCodes(part).hash();
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (whole, a, b) => {
      const look = new RollingHash().readCodes(whole);
      const [from, to] = [a % whole.length, 1 + (b % whole.length)].sort((p, q) => p - q) as [number, number];
      expect(look.text(from, to)).toBe(whole.slice(from, to));
      expect(look.hash(from, to)).toBe(hashed(whole.slice(from, to)));
      expect(look.rotated(from)).toBe(hashed(whole.slice(from) + whole.slice(0, from)));
      expect(look.part(from, to)).toBe(new RollingHash().readCodes(whole.slice(from, to)).part(0, to - from));
    }),
  );
});

test('a look reads the skeleton of any text, and of too long a one nothing', () => {
  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom(...Array.from('rncl1v0i5$@! 24E')),
      fc.string({ unit: 'grapheme', maxLength: 1 }),
    ),
  });
  fc.assert(
    fc.property(text, (name) => {
      const whole = skeleton(name);
      expect(new RollingHash().readSkeleton(name).text()).toBe(whole.length <= CODES_MOST ? whole : '');
    }),
    { numRuns: 2000 },
  );
});

test('words read the quick way are the words of the fold', () => {
  const name = fc.string({
    unit: fc.constantFrom('a', 'b', 'A', 'B', '1', ' ', '-', '_', ',', '(', '&', '.', 'é', "'", '"', '/'),
    maxLength: 30,
  });
  fc.assert(
    fc.property(name, (text) => {
      const quick = new TokenSetHash().read(text);
      const whole = new TokenSetHash().readTokens(nameTokens(text));
      expect([quick.count, tokenSetHash(quick.sum())]).toEqual([whole.count, tokenSetHash(whole.sum())]);
    }),
    { numRuns: 2000 },
  );
});

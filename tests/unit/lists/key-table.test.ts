import fc from 'fast-check';
import { KeyTable, writeKeys } from '../../../src/lists/key-table';
import { withinOneEdit } from '../../../src/text/edit';

const table = (texts: string[]) => new KeyTable(writeKeys(texts.map((text, i) => ({ text, owner: i * 16 }))));

test('a key leads to all its owners and no other key', () => {
  const keys = table(['sada', 'sada', 'sadam', 'hada', 'н']);
  expect(keys.find('sada')).toEqual([0, 16]);
  expect(keys.find('н')).toEqual([64]);
  expect(keys.find('sad')).toEqual([]);
  expect(table([]).find('sada')).toEqual([]);
});

test('one edit finds exactly what comparing with every key finds', () => {
  const word = fc
    .string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 6, maxLength: 9 })
    .map((text) => `s${text}`);
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 60 }), word, (texts, query) => {
      const expected = texts.filter((text) => text !== query && withinOneEdit(query, text) !== undefined);
      expect(table(texts).near(query).sort()).toEqual(expected.sort());
    }),
    { numRuns: 300 },
  );
});

test('short keys have no neighbours', () => {
  expect(table(['sjohn']).near('sjohm')).toEqual([]);
});

import fc from 'fast-check';
import { commonness } from '../../../src/lists/commonness';
import type { NameStatistics } from '../../../src/lists/name-statistics';
import { readNameStatistics } from '../../../tools/list/name-statistics';

let statistics: NameStatistics;
beforeAll(async () => {
  statistics = await readNameStatistics();
});
const others = (name: string, kind: 'person' | 'organisation' = 'person'): number =>
  Math.pow(2, commonness(name, kind, statistics)) - 1;

describe('people', () => {
  // Expected US namesakes from the 1990 census: given name × family name × population.
  test.each([
    ['Taylor Swift', 7],
    ['Tom Hanks', 15],
    ['Donald Trump', 19],
    // With those whom a register has as William.
    ['Bill Gates', 250],
    ['Emma Stone', 200],
    ['Tim Cook', 260],
    ['Chris Evans', 650],
    ['Kevin Hart', 750],
    ['John Oliver', 3400],
    ['Jennifer Lopez', 3600],
    ['Michael Jordan', 4300],
    ['David Smith', 49_000],
  ])('%s has about %d namesakes, to a factor of four', (name, expected) => {
    expect(others(name)).toBeGreaterThan(expected / 4);
    expect(others(name)).toBeLessThan(expected * 4);
  });

  test.each(['Elon Musk', 'Barack Obama', 'Jeff Bezos', 'Arnold Schwarzenegger'])(
    '%s has next to none',
    (name) => {
      expect(others(name)).toBeLessThan(1);
    },
  );

  test('names that are frequent together in one country are common, whatever the US census says', () => {
    expect(others('Ivan Ivanov')).toBeGreaterThan(400);
  });

  test('a middle name or an initial makes a name rarer', () => {
    expect(others('Michael B. Jordan')).toBeLessThan(others('Michael Jordan') / 10);
  });

  test('a title is no name', () => {
    expect(others('Senator Tim Scott')).toBe(others('Tim Scott'));
  });

  test('a single given name is common, a single invented one much less', () => {
    expect(others('Madonna')).toBeGreaterThanOrEqual(30);
    expect(others('Emma')).toBeGreaterThan(10_000);
    expect(others('Deadmau5')).toBeLessThan(100);
  });

  test('a name in another script is counted where that script is written', () => {
    expect(others('宮崎駿')).toBeGreaterThan(10);
    expect(others('宮崎駿')).toBeLessThan(1000);
  });
});

describe('organisations', () => {
  test.each(['Apple', 'Orange', 'Target', 'Cookie', 'Delta'])('%s is an ordinary word', (name) => {
    expect(others(name, 'organisation')).toBeGreaterThan(300);
  });

  test.each(['Adidas', 'Spotify', 'Nintendo', 'Coinbase'])('%s is hardly anybody else’s', (name) => {
    expect(others(name, 'organisation')).toBeLessThan(60);
  });

  test('several words together are rare, unless they are ordinary or a name', () => {
    expect(others('Eli Lilly and Company', 'organisation')).toBeLessThan(1);
    expect(others('Disney Junior', 'organisation')).toBeLessThan(5);
    expect(others('Daily News', 'organisation')).toBeGreaterThan(5);
    expect(others('Paul Smith', 'organisation')).toBeGreaterThan(1000);
  });
});

test('any name gives a number from 0 to 30, with and without statistics', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('person', 'organisation'), (name, kind) => {
      for (const known of [statistics, undefined]) {
        const bits = commonness(name, kind, known);
        expect(bits).toBeGreaterThanOrEqual(0);
        expect(bits).toBeLessThanOrEqual(30);
      }
    }),
  );
});

test('without statistics a pair of names is taken for a fairly common one', () => {
  expect(commonness('Mike Johnson', 'person', undefined)).toBeGreaterThan(5);
});

import fc from 'fast-check';
import { isotonicTable, type Outcome } from '../../../tools/calibrate/isotonic';

/** `of` accounts at the same odds, the first `posing` of which pose. */
const at = (odds: number, posing: number, of: number): Outcome[] =>
  Array.from({ length: of }, (_, i) => ({ odds, poses: i < posing }));

test('shares that rise are points as they are', () => {
  const outcomes = [...at(2, 9, 10), ...at(-1, 2, 10), ...at(0.5, 5, 10)];
  expect(isotonicTable(outcomes)).toEqual([
    [-1, 0.2],
    [0.5, 0.5],
    [2, 0.9],
  ]);
});

test('neighbours that would fall are pooled, by what is in them', () => {
  const outcomes = [...at(-3, 1, 10), ...at(0, 8, 10), ...at(1, 10, 30), ...at(4, 9, 10)];
  expect(isotonicTable(outcomes)).toEqual([
    [-3, 0.1],
    [0.75, 0.45],
    [4, 0.9],
  ]);
});

test('none and all are said with caution', () => {
  expect(isotonicTable([...at(-5, 0, 50), ...at(5, 50, 50)])).toEqual([
    [-5, 0.001],
    [5, 0.999],
  ]);
});

test('a handful in a thousand draws no cliff', () => {
  const outcomes = [...at(-2, 100, 500), ...at(0, 4, 5), ...at(2, 450, 500)];
  expect(isotonicTable(outcomes).map(([odds]) => odds)).toEqual([-2, 2]);
});

test('cases that all say the same have no map, and say so', () => {
  expect(() => isotonicTable(at(1, 3, 3))).toThrow('sets of both kinds');
});

test('whatever the cases, at most 12 points that rise in both, within 0.001 and 0.999', () => {
  const outcome = fc.record({ odds: fc.double({ min: -20, max: 20, noNaN: true }), poses: fc.boolean() });
  fc.assert(
    fc.property(fc.array(outcome, { maxLength: 300 }), (some) => {
      const points = isotonicTable([...some, ...at(-21, 0, 10), ...at(21, 10, 10)]);
      expect(points.length).toBeLessThanOrEqual(12);
      points.forEach(([odds, probability], i) => {
        const [before, share] = points[i - 1] ?? [-Infinity, 0.0009];
        expect(odds).toBeGreaterThan(before);
        expect(probability).toBeGreaterThan(share);
        expect(probability).toBeLessThanOrEqual(0.999);
      });
    }),
  );
});

/** The statistics of the evaluation against values that can be looked up or worked out by hand. */
import fc from 'fast-check';
import {
  calibrationError,
  curve,
  exactInterval,
  incompleteBeta,
  precisionAt,
  recallAt,
  reliability,
  upperBound,
} from '../../../tools/evaluate/statistics';

describe('exact intervals', () => {
  test.each([
    [0, 30_000, 0, 1 - Math.pow(0.025, 1 / 30_000)],
    [1, 20, 0.0012650895, 0.248732763],
    [10, 100, 0.0490046894, 0.1762225527],
    [20, 20, Math.pow(0.025, 1 / 20), 1],
  ])('%i of %i lies between %f and %f', (hits, of, low, high) => {
    const found = exactInterval(hits, of);
    expect(found.low).toBeCloseTo(low, 6);
    expect(found.high).toBeCloseTo(high, 6);
  });

  test('none in 30,000 certifies one in ten thousand, one-sided', () => {
    expect(upperBound(0, 30_000)).toBeCloseTo(1 - Math.pow(0.05, 1 / 30_000), 9);
    expect(upperBound(0, 30_000)).toBeLessThan(1e-4);
    expect(upperBound(4, 100_000)).toBeCloseTo(9.15e-5, 6);
  });

  test('nothing measured says nothing', () => {
    expect(exactInterval(0, 0)).toEqual({ low: 0, high: 1 });
    expect(upperBound(0, 0)).toBe(1);
  });

  test('the share itself always lies inside', () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(2000), (a, b) => {
        const [hits, of] = [Math.min(a, b), Math.max(a, b, 1)];
        const { low, high } = exactInterval(hits, of);
        expect(low).toBeLessThanOrEqual(hits / of);
        expect(high).toBeGreaterThanOrEqual(hits / of);
      }),
    );
  });

  test('the beta function is that of tables', () => {
    expect(incompleteBeta(0.5, 2, 2)).toBeCloseTo(0.5, 12);
    expect(incompleteBeta(0.2, 2, 5)).toBeCloseTo(0.34464, 5);
  });
});

test('precision falls with the base rate as the textbook says', () => {
  expect(precisionAt(1e-3, 0.85, 1e-4)).toBeCloseTo(0.895, 3);
  expect(precisionAt(1e-4, 0.85, 1e-4)).toBeCloseTo(0.46, 2);
  expect(precisionAt(1e-4, 0.85, 1e-5)).toBeCloseTo(0.895, 3);
  expect(precisionAt(1e-2, 0.5, 0)).toBe(1);
});

describe('calibration', () => {
  const said = (probability: number, posing: number, of: number) =>
    Array.from({ length: of }, (_, i) => ({ probability, poses: i < posing }));

  test('who says 90 % and is right nine times of ten has no error', () => {
    expect(calibrationError([...said(0.9, 9, 10), ...said(0.1, 1, 10)])).toBeCloseTo(0, 12);
  });

  test('bins count by what is in them', () => {
    // 30 cases off by 0.4, 10 cases off by 0.
    expect(calibrationError([...said(0.9, 15, 30), ...said(0.5, 5, 10)])).toBeCloseTo(0.3, 12);
  });

  test('a probability of 1 has a bin too', () => {
    expect(reliability(said(1, 1, 1))).toEqual([{ n: 1, said: 1, found: 1 }]);
  });
});

test('recall at a false-alarm rate takes the most that keeps the rate', () => {
  const scored = [
    ...[0.9, 0.8, 0.7, 0.2].map((probability) => ({ probability, poses: true })),
    ...[0.75, 0.1, 0.1, 0.1].map((probability) => ({ probability, poses: false })),
  ];
  const points = curve(scored);
  expect(recallAt(points, 0)).toEqual({ threshold: 0.8, recall: 0.5, falseAlarms: 0 });
  expect(recallAt(points, 0.25)).toEqual({ threshold: 0.2, recall: 1, falseAlarms: 0.25 });
  expect(recallAt(curve([{ probability: 1, poses: false }]), 0)).toMatchObject({ recall: 0 });
});

import fc from 'fast-check';
import { along, calibrated, type Point } from '../../../src/engine/calibration';
import { entity, profile, verdictOf } from '../../support/entities';

const odds = fc.oneof(
  fc.double({ noNaN: true }),
  fc.double({ min: -20, max: 20, noNaN: true }),
  fc.constantFrom(-Infinity, Infinity),
);

test('more evidence never reads as less, and nothing reads as certain', () => {
  fc.assert(
    fc.property(odds, odds, (a, b) => {
      const [less, more] = [calibrated(Math.min(a, b)), calibrated(Math.max(a, b))];
      expect(less).toBeGreaterThanOrEqual(0.001);
      expect(more).toBeGreaterThanOrEqual(less);
      expect(more).toBeLessThanOrEqual(0.999);
    }),
  );
});

test('within what the sets hold, a tenth of a nat more reads as more', () => {
  for (let at = -10; at < 8.9; at += 0.1) expect(calibrated(at + 0.1)).toBeGreaterThan(calibrated(at));
});

describe('the map that points draw', () => {
  const points: Point[] = [
    [-2, 0.1],
    [0, 0.5],
    [4, 0.9],
  ];
  test.each([
    [-Infinity, 0.1],
    [-2, 0.1],
    [-1, 0.3],
    [0, 0.5],
    [1, 0.6],
    [4, 0.9],
    [Infinity, 0.9],
  ])('at %d is %d', (at, expected) => {
    expect(along(points, at)).toBeCloseTo(expected, 12);
  });

  test('without points says what to do', () => {
    expect(() => along([], 0)).toThrow('npm run calibrate');
  });
});

test('a verdict reports the calibrated probability, whatever its level was decided on', () => {
  const BUSH = entity('George W. Bush', { accounts: { instagram: ['georgewbush'] }, absent: ['x'] });
  for (const handle of ['GeorgeWBushs', 'gwb_texas', 'q7q7q7']) {
    const { probability } = verdictOf(profile('George W. Bush', handle), BUSH);
    expect(probability).toBeGreaterThanOrEqual(0.001);
    expect(probability).toBeLessThanOrEqual(0.999);
  }
});

/** How soon and how often things run, on a clock that the test winds. */
import fc from 'fast-check';
import { RateLimit } from '../../../src/sites/reading/rate-limit';
import { Debounce, Throttle, onNextFrame } from '../../../src/sites/reading/schedule';
import { FakeClock } from '../../support/fake-clock';

let clock: FakeClock;
let runs: number[];
const run = (): void => void runs.push(clock.nowMs());
beforeEach(() => {
  clock = new FakeClock();
  runs = [];
});

describe('the next frame', () => {
  test('runs something once, and leaves no timer', () => {
    onNextFrame(clock, run);
    clock.frame();
    clock.pass(1000);
    clock.frame();
    expect(runs).toEqual([0]);
    expect(clock.waiting).toBe(0);
  });

  test('comes after 200 ms in a tab that draws none', () => {
    onNextFrame(clock, run);
    clock.pass(199);
    expect(runs).toEqual([]);
    clock.pass(1);
    clock.frame();
    expect(runs).toEqual([200]);
  });

  test('can be called off', () => {
    onNextFrame(clock, run)();
    expect(clock.waiting).toBe(0);
  });
});

describe('a throttle', () => {
  const throttle = () => new Throttle(clock, { restMs: 300, run });

  test('runs at once after a rest, else when it is over, once for all that asked', () => {
    const asking = throttle();
    asking.soon();
    asking.soon();
    clock.pass(100);
    asking.soon();
    expect(runs).toEqual([0]);
    clock.pass(1000);
    expect(runs).toEqual([0, 300]);
    asking.soon();
    expect(runs).toEqual([0, 300, 1100]);
  });

  test('runs at once what is urgent, in the place of what waits', () => {
    const asking = throttle();
    asking.now();
    asking.soon();
    clock.pass(10);
    asking.now();
    clock.pass(1000);
    expect(runs).toEqual([0, 10]);
  });

  test('that is called off runs nothing, and rests all the same', () => {
    const asking = throttle();
    asking.now();
    asking.soon();
    asking.cancel();
    expect(clock.waiting).toBe(0);
    asking.soon();
    clock.pass(1000);
    expect(runs).toEqual([0, 300]);
  });

  test('begins its rest with a run that it is told of', () => {
    const asking = throttle();
    clock.pass(1000);
    asking.ran();
    asking.soon();
    clock.pass(1000);
    expect(runs).toEqual([1300]);
  });

  test('in frames runs with the next of them, and rests as long', () => {
    const reading = new Throttle(clock, { restMs: 100, inFrames: true, run });
    reading.soon();
    reading.now();
    expect(runs).toEqual([]);
    clock.pass(16);
    clock.frame();
    reading.soon();
    clock.frame();
    expect(runs).toEqual([16]);
    clock.pass(100);
    clock.frame();
    expect(runs).toEqual([16, 116]);
  });

  test('never runs twice within its rest, whatever is asked when, and forgets nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(400), { minLength: 1, maxLength: 40 }), (waits) => {
        clock = new FakeClock();
        runs = [];
        const asking = throttle();
        let lastAskedMs = 0;
        for (const ms of waits) {
          clock.pass(ms);
          asking.soon();
          lastAskedMs = clock.nowMs();
        }
        clock.pass(300);
        runs.forEach((at, index) => index > 0 && expect(at - runs[index - 1]!).toBeGreaterThanOrEqual(300));
        expect(runs.at(-1)).toBeGreaterThanOrEqual(lastAskedMs);
      }),
    );
  });
});

test('a debounce runs once, when nothing was asked for so long', () => {
  const settling = new Debounce(clock, 800, run);
  settling.again();
  clock.pass(700);
  settling.again();
  clock.pass(799);
  expect(runs).toEqual([]);
  clock.pass(1);
  expect(runs).toEqual([1500]);
  settling.again();
  settling.cancel();
  expect(clock.waiting).toBe(0);
});

test('a rate limit counts goes from one turn of a timer to the next', () => {
  const limit = new RateLimit(clock, 3, 100);
  const takes = () => Array.from({ length: 5 }, () => limit.take());
  expect(takes()).toEqual([true, true, true, false, false]);
  clock.pass(99);
  expect(limit.take()).toBe(false);
  clock.pass(1);
  expect(takes()).toEqual([true, true, true, false, false]);
  limit.cancel();
  expect(clock.waiting).toBe(0);
});

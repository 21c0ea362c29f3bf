/** The keyed mutex: order under one key, none between keys, and failed work that holds up nobody. */
import { withLock } from '../../../src/platform/keyed-mutex';

/** Work whose end the test decides. */
function held(): { work: () => Promise<string>; end: (value: string) => void; fail: (error: Error) => void } {
  let end: (value: string) => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const promise = new Promise<string>((resolve, reject) => {
    end = resolve;
    fail = reject;
  });
  return { work: () => promise, end, fail };
}

test('work under one key waits for all that was handed over before', async () => {
  const order: string[] = [];
  const first = held();
  const one = withLock('key', first.work).then((value) => order.push(value));
  const two = withLock('key', () => Promise.resolve(order.push('second')));
  await withLock('other', () => Promise.resolve(order.push('another key')));
  expect(order).toEqual(['another key']);
  first.end('first');
  await Promise.all([one, two]);
  expect(order).toEqual(['another key', 'first', 'second']);
});

test('a failed write is told to its own caller, and the next one is made all the same', async () => {
  const first = held();
  const failed = expect(withLock('key', first.work)).rejects.toThrow('disk');
  const next = withLock('key', () => Promise.resolve('written'));
  first.fail(new Error('disk'));
  await failed;
  expect(await next).toBe('written');
  expect(await withLock('key', () => Promise.resolve('later'))).toBe('later');
});

/** Builds follow changes one at a time, and no change is left unbuilt. */
import { BuildQueue } from '../../../tools/dev/build-queue';

interface Build {
  done: () => void;
}

/** A queue whose builds last until they are told to end. */
function queueOfBuilds(): { queue: BuildQueue; builds: Build[] } {
  const builds: Build[] = [];
  const queue = new BuildQueue(() => new Promise((resolve) => builds.push({ done: resolve })));
  return { queue, builds };
}

/** Lets all that is ready go on. */
const settle = (): Promise<void> => jest.advanceTimersByTimeAsync(0);

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('a burst of changes is built once, when there is quiet', async () => {
  const { queue, builds } = queueOfBuilds();
  for (let i = 0; i < 5; i++) {
    queue.request();
    await jest.advanceTimersByTimeAsync(50);
  }
  expect(builds).toHaveLength(0);
  await jest.advanceTimersByTimeAsync(100);
  expect(builds).toHaveLength(1);
});

test('what changes during a build is built after it, once', async () => {
  const { queue, builds } = queueOfBuilds();
  queue.start();
  queue.start();
  queue.start();
  expect(builds).toHaveLength(1);
  builds[0]?.done();
  await settle();
  expect(builds).toHaveLength(2);
  builds[1]?.done();
  await settle();
  expect(builds).toHaveLength(2);
});

test('a change after the last build starts another one', async () => {
  const { queue, builds } = queueOfBuilds();
  queue.start();
  builds[0]?.done();
  await settle();
  queue.start();
  expect(builds).toHaveLength(2);
});

test('the end waits for the build that is going on, and none follows', async () => {
  const { queue, builds } = queueOfBuilds();
  const seen: string[] = [];
  queue.start();
  queue.start();
  queue.request();
  void queue.end().then(() => seen.push('ended'));
  await settle();
  expect(seen).toEqual([]);
  builds[0]?.done();
  await jest.advanceTimersByTimeAsync(1000);
  expect(seen).toEqual(['ended']);
  expect(builds).toHaveLength(1);
  queue.request();
  await jest.advanceTimersByTimeAsync(1000);
  expect(builds).toHaveLength(1);
});

/** Pages that hold more names than any reader reads. */
import { asked, at, header, likely, post, read, readAll, session, useSession } from './session-page';

useSession();

test('a page on which more accounts stand than are remembered beyond it keeps every verdict', async () => {
  const rows = Array.from({ length: 1500 }, (_, row) => post(`p${row}`));
  await read(at('home'), ...rows);
  await jest.advanceTimersByTimeAsync(1000);
  for (const question of asked) await question.answer(likely(...question.profiles));
  expect(rows.filter((row) => !session.judgedOf(row))).toEqual([]);
});

test('of a page made to hold a million names no message has more than five hundred, and none are left out', async () => {
  const own = header('GeorgeWBushs');
  const rows = Array.from({ length: 150_000 }, (_, row) => post(`p${row}`));
  await read(at('GeorgeWBushs'), own, ...rows.slice(0, 1200));
  await jest.advanceTimersByTimeAsync(1000);
  expect(asked.map(({ profiles }) => profiles.length)).toEqual([500, 501, 202]); // the header is in each
  expect(new Set(asked.flatMap(({ profiles }) => profiles)).size).toBe(1201);
  await readAll(at('GeorgeWBushs'), [own, ...rows]);
  await jest.advanceTimersByTimeAsync(1000);
  for (const { profiles } of asked) expect(profiles.length).toBeLessThanOrEqual(501);
}, 60_000);

test('names that waited are not told as names of the page that somebody moved to', async () => {
  const rows = Array.from({ length: 1200 }, (_, row) => post(`p${row}`));
  await read(at('home'), ...rows);
  await read(at('GeorgeWBushs'), header('GeorgeWBushs'));
  await jest.advanceTimersByTimeAsync(1000);
  expect(asked.map(({ profiles }) => profiles.length)).toEqual([500, 1]);
});

test('nor asked about once the site turns out to be paused', async () => {
  await (await read(at('home'), ...Array.from({ length: 1200 }, (_, row) => post(`p${row}`))))?.answer({ paused: true }); // prettier-ignore
  await jest.advanceTimersByTimeAsync(1000);
  expect(asked).toHaveLength(1);
});

test('in a storm of ten thousand rows a second none is lost, none asked of twice, and messages stay few and small', async () => {
  const rows = Array.from({ length: 10_000 }, (_, row) => post(`p${row}`));
  let answered = 0;
  const answerAll = async (): Promise<void> => {
    for (const { answer, profiles } of asked.slice(answered)) await answer(likely(...profiles));
    answered = asked.length;
  };
  for (let shown = 100; shown <= rows.length; shown += 100) {
    await readAll(at('home'), rows.slice(0, shown));
    await jest.advanceTimersByTimeAsync(10);
    await answerAll();
  }
  for (let left = 100; left > 0; left--) {
    await jest.advanceTimersByTimeAsync(1000);
    await answerAll();
  }
  expect(rows.filter((row) => !session.judgedOf(row))).toEqual([]);
  expect(asked.flatMap(({ profiles }) => profiles)).toHaveLength(rows.length);
  // Full ones, and those that the throttle of 300 ms lets go in one second.
  expect(asked.length).toBeLessThanOrEqual(rows.length / 500 + 5);
  for (const { profiles } of asked) expect(profiles.length).toBeLessThanOrEqual(501);
}, 60_000);

import { contentKey, withVerdicts, type Verdicts } from '../../../src/entries/content/verdicts';
/** The content script's memory of a page: what it asks, and what it then knows. */
import {
  asked,
  at,
  header,
  judgedAs,
  keepNothing,
  session,
  likely,
  page,
  post,
  read,
  settle,
  useSession,
} from './session-page';

useSession();

test('what the background says of a profile is known after the answer', async () => {
  const bush = header('GeorgeWBushs');
  const question = await read(at('GeorgeWBushs'), bush);
  expect(question).toMatchObject({ page: { host: 'x.com', site: 'x' }, profiles: [bush] });
  expect(session.judgedOf(bush)).toBeUndefined();
  await question?.answer(likely(bush));
  expect(session.judgedOf(bush)?.verdict.level).toBe('likely');
  expect(page.draw).toHaveBeenCalledTimes(1);
});

test('a page without names is told too, once', async () => {
  expect(await read(at('home'))).toMatchObject({ profiles: [] });
  expect(await read(at('home'))).toBeUndefined();
});

test('only what is new at this address is asked, with the header always', async () => {
  const [bush, one, two] = [header('GeorgeWBushs'), post('one'), post('two')];
  await read(at('GeorgeWBushs'), bush, one);
  expect(await read(at('GeorgeWBushs'), bush, one)).toBeUndefined();
  expect((await read(at('GeorgeWBushs'), bush, one, two))?.profiles).toEqual([two, bush]);
  expect((await read(at('one'), bush, one))?.profiles).toEqual([bush, one]);
});

test('while somebody scrolls, new names are asked about together, a few times a second; a header at once', async () => {
  await read(at('home'), post('p0'));
  for (let row = 1; row <= 60; row++) {
    await read(at('home'), post(`p${row}`));
    await jest.advanceTimersByTimeAsync(16);
  }
  await jest.advanceTimersByTimeAsync(300);
  expect(asked.length).toBeLessThanOrEqual(7); // 1.2 seconds
  const names = asked.flatMap(({ profiles }) => profiles.map(({ handle }) => handle));
  expect(names).toEqual(Array.from({ length: 61 }, (_, row) => `p${row}`));
  expect((await read(at('GeorgeWBushs'), header('GeorgeWBushs')))?.profiles).toHaveLength(1);
});

test('a late answer says nothing about the account that the page shows by then', async () => {
  const [fake, real] = [header('GeorgeWBushs', 'George W. Bush'), header('tomhanks')];
  const late = await read(at('GeorgeWBushs'), fake);
  await read(at('tomhanks'), real);
  await late?.answer(likely(fake));
  expect(session.judgedOf(real)).toBeUndefined();
});

test('a reused node with the same handle and another name is another question', async () => {
  const question = await read(at('a'), header('a', 'George W. Bush'));
  await question?.answer(likely(header('a', 'George W. Bush')));
  expect(session.judgedOf(header('a', 'Somebody'))).toBeUndefined();
});

test('after a change of settings everything is asked again, and answers from before are void', async () => {
  const bush = header('GeorgeWBushs');
  const before = await read(at('GeorgeWBushs'), bush);
  session.askAgain();
  await settle();
  expect(asked).toHaveLength(2);
  await asked[1]?.answer({ judged: [judgedAs('none', bush)] });
  await before?.answer(likely(bush));
  expect(session.judgedOf(bush)?.verdict.level).toBe('none');
});

test.each([
  ['settings that change', () => undefined],
  ['a page that is put away and comes back from the browser’s cache', () => session.leave()],
])('%s right after a move cost no post its mark', async (_, before) => {
  const one = post('one');
  await (await read(at('home'), one))?.answer(likely(one));
  before();
  session.askAgain();
  await settle();
  expect(asked.at(-1)?.profiles).toEqual([one]);
  await asked.at(-1)?.answer(likely(one));
  expect(session.judgedOf(one)?.verdict.level).toBe('likely');
  await jest.advanceTimersByTimeAsync(60_000);
  expect(asked).toHaveLength(2);
});

test('an overruled warning goes at once, and stays away when the background agrees', async () => {
  const bush = header('GeorgeWBushs');
  await (await read(at('GeorgeWBushs'), bush))?.answer(likely(bush));
  session.overrule(bush);
  expect(session.judgedOf(bush)).toBeUndefined();
  session.askAgain();
  await settle();
  const trusted = { ...bush, since: '2026-11-22' };
  await asked[1]?.answer({ judged: [{ ...judgedAs('likely', bush), trusted }] });
  expect(session.judgedOf(bush)?.trusted).toEqual(trusted);
});

test('an overruling that could not be kept brings the warning back', async () => {
  const bush = header('GeorgeWBushs');
  await (await read(at('GeorgeWBushs'), bush))?.answer(likely(bush));
  keepNothing();
  session.overrule(bush);
  expect(session.judgedOf(bush)).toBeUndefined();
  await settle();
  expect(session.judgedOf(bush)?.verdict.level).toBe('likely');
});

test('a paused site has nothing to draw', async () => {
  const bush = header('GeorgeWBushs');
  await (await read(at('GeorgeWBushs'), bush))?.answer(likely(bush));
  session.askAgain();
  await settle();
  await asked[1]?.answer({ paused: true });
  expect(session.isPaused()).toBe(true);
  expect(session.judgedOf(bush)).toBeUndefined();
});

test('a worker that is just starting is asked once more', async () => {
  const bush = header('GeorgeWBushs');
  await (await read(at('GeorgeWBushs'), bush))?.fail('Could not establish connection.');
  await jest.advanceTimersByTimeAsync(300);
  await asked[1]?.answer(likely(bush));
  expect(session.judgedOf(bush)?.verdict.level).toBe('likely');
  expect(console.error).not.toHaveBeenCalled();
});

test('a question that a worker took with it when it ended is asked once more', async () => {
  const bush = header('GeorgeWBushs');
  await read(at('GeorgeWBushs'), bush);
  await jest.advanceTimersByTimeAsync(6000);
  await asked[1]?.answer(likely(bush));
  expect(session.judgedOf(bush)?.verdict.level).toBe('likely');
  await jest.advanceTimersByTimeAsync(60_000);
  expect(asked).toHaveLength(2);
});

test('what a page that was left never heard isn’t asked about again: it would take the place of the next in the popup', async () => {
  await read(at('GeorgeWBushs'), header('GeorgeWBushs'));
  await (await read(at('tomhanks'), header('tomhanks')))?.answer(likely(header('tomhanks')));
  await jest.advanceTimersByTimeAsync(60_000);
  expect(asked.map(({ page }) => page.url)).toEqual([at('GeorgeWBushs').href, at('tomhanks').href]);
  expect(session.judgedOf(header('tomhanks'))?.verdict.level).toBe('likely');
});

test('with no background to reach nothing is drawn, and the page is asked about again later', async () => {
  const bush = header('GeorgeWBushs');
  await (await read(at('GeorgeWBushs'), bush))?.answer(likely(bush));
  await read(at('GeorgeWBushs'), bush, post('one'));
  await asked[1]?.fail('Could not establish connection.');
  await jest.advanceTimersByTimeAsync(300);
  await asked[2]?.fail('Could not establish connection.');
  expect(session.judgedOf(bush)).toBeUndefined();
  expect(page.end).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(5000);
  expect(asked[3]?.profiles).toHaveLength(2);
});

test('an extension that was updated ends all work on the page, calmly', async () => {
  const question = await read(at('GeorgeWBushs'), header('GeorgeWBushs'));
  await question?.fail('Extension context invalidated.');
  expect(page.end).toHaveBeenCalledTimes(1);
  expect(console.error).not.toHaveBeenCalled();
});

test('the memory of verdicts is bounded: what was said longest ago goes, but for what stands on the page', () => {
  let known: Verdicts = new Map();
  for (let number = 0; number < 600; number++) {
    const profile = post(`user${number}`);
    known = withVerdicts(known, [[profile, judgedAs('none', profile)]], [post('user0')]);
  }
  expect(known.size).toBe(500);
  expect(known.has(contentKey(post('user0')))).toBe(true);
  expect(known.has(contentKey(post('user1')))).toBe(false);
  expect(known.has(contentKey(post('user599')))).toBe(true);
});

test('an answer that finds everybody ordinary draws nothing anew, one that takes a warning back does', async () => {
  const [one, bush] = [post('one'), post('GeorgeWBushs')];
  await (await read(at('home'), one))?.answer({ judged: [judgedAs('none', one)] });
  expect(page.draw).not.toHaveBeenCalled();
  jest.advanceTimersByTime(1000);
  await (await read(at('home'), one, bush))?.answer(likely(bush));
  expect(page.draw).toHaveBeenCalledTimes(1);
  await read(at('explore'), bush);
  await jest.advanceTimersByTimeAsync(1000); // what still stands there is the new page's
  await asked.at(-1)?.answer({ judged: [judgedAs('none', bush)] });
  expect(page.draw).toHaveBeenCalledTimes(1);
});

test('on a timeline without end what left the page long ago is forgotten, what stands there is never asked twice', async () => {
  const standing = post('standing');
  const asks: string[] = [];
  for (let round = 0; round < 30; round++) {
    const rows = Array.from({ length: 50 }, (_, row) => post(`p${round * 50 + row}`));
    const question = await read(at('home'), standing, ...rows);
    asks.push(...(question?.profiles.map(({ handle }) => handle) ?? []));
    await question?.answer({ judged: question.profiles.map((profile) => judgedAs('none', profile)) });
    jest.advanceTimersByTime(1000);
  }
  expect(asks.filter((handle) => handle === 'standing')).toHaveLength(1);
  expect((await read(at('home'), standing, post('p0')))?.profiles).toEqual([post('p0')]);
});

test('what was said before stays known while a part of the page can’t be read', async () => {
  const [bush, other] = [post('GeorgeWBushs'), post('other')];
  const problem = { kind: 'unreadable', detail: 'cell: no name' } as const;
  await (await read(at('home'), bush))?.answer({ ...likely(bush), problem });
  await jest.advanceTimersByTimeAsync(1000);
  await (await read(at('home'), bush, other))?.answer({ judged: [judgedAs('none', other)], problem });
  expect(session.judgedOf(bush)?.verdict.level).toBe('likely');
});

test('when the header says otherwise of following, what stands below it is asked about again', async () => {
  const followed = { ...header('Ann'), followed: true };
  await (await read(at('Ann'), followed, post('Ann')))!.answer(likely(followed, post('Ann')));
  jest.advanceTimersByTime(5000);
  await settle();
  const before = asked.length;
  expect(await read(at('Ann'), followed, post('Ann'))).toBeUndefined();
  await read(at('Ann'), header('Ann'), post('Ann'));
  expect(asked.slice(before).flatMap(({ profiles }) => profiles)).toEqual([header('Ann'), post('Ann')]);
});

test('a place that is switched on is asked about at once', async () => {
  const marks = { off: ['post' as const], from: 'disclosed' as const };
  await (await read(at('home'), post('one')))?.answer({ ...likely(post('one')), marks });
  await jest.advanceTimersByTimeAsync(1000);
  expect(await read(at('home'), post('one'), post('two'))).toBeUndefined();
  session.askAgain();
  await settle();
  expect(asked.at(-1)?.profiles).toEqual([]);
  await asked.at(-1)?.answer({ marks: { ...marks, off: [] } });
  await jest.advanceTimersByTimeAsync(1000);
  expect(asked.at(-1)?.profiles).toEqual([post('one'), post('two')]);
});

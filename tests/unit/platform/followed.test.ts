/** Accounts that the user follows, and those that look like them. */
import type { Profile, Verdict } from '../../../src/model';
import { fresh, renew, type FakeBrowser } from '../../support/fake-browser';

let browser: FakeBrowser;
const load = () => fresh<typeof import('../../../src/platform/followed')>('platform/followed');
const quiet: Verdict = { level: 'none', signals: [] };
const warning: Verdict = { level: 'possible', signals: [] };
const zorblax: Profile = {
  site: 'x',
  handle: 'zorblax',
  displayName: 'Zorblax Quin',
  followed: true,
  id: '17',
};
const copy: Profile = { site: 'x', handle: 'zorblaxx', displayName: 'Zorblax Quin' };
const name = { site: 'x', handle: 'zorblax', displayName: 'Zorblax Quin' };

/** Judges in a tab; answers what each profile was judged beside. */
async function seenBy(
  tabId: number,
  profiles: Profile[],
  verdict: (one: Profile) => Verdict = () => quiet,
  host = 'x.com',
) {
  const judged: Profile[] = [];
  const judge = (one: Profile) => {
    judged.push(one);
    return verdict(one);
  };
  const answers = await load().compareWithFollowed({ tabId, host }, profiles, judge);
  expect(answers).toHaveLength(profiles.length);
  return (handle: string) => judged.find((one) => one.handle === handle)?.context?.seen;
}

beforeEach(() => {
  browser = renew();
});

test('a copy is judged beside the account that is followed, wherever on the page they stand', async () => {
  const seen = await seenBy(7, [copy, zorblax]);
  expect(seen('zorblaxx')).toEqual([name]);
  expect(seen('zorblax')).toBeUndefined();
});

test('what the page itself had seen stays', async () => {
  const other = { site: 'x', handle: 'other', displayName: 'Other' } as const;
  const context = { threadAuthor: other, seen: [other] };
  const seen = await seenBy(7, [{ ...copy, context }, zorblax]);
  expect(seen('zorblaxx')).toEqual([other, name]);
});

test('who was followed on an earlier page of the tab is remembered, after the worker’s death too', async () => {
  await seenBy(7, [zorblax]);
  expect((await seenBy(7, [copy]))('zorblaxx')).toEqual([name]);
});

test('another tab, another site and a closed tab know nothing of it', async () => {
  await seenBy(7, [zorblax]);
  expect((await seenBy(8, [copy]))('zorblaxx')).toBeUndefined();
  expect((await seenBy(7, [{ ...copy, site: 'bluesky' }]))('zorblaxx')).toBeUndefined();
  await load().forgetFollowed(7);
  expect((await seenBy(7, [copy]))('zorblaxx')).toBeUndefined();
  expect(JSON.stringify([browser.session.values, browser.local.values])).not.toContain('zorblax');
});

test('a page of another host learns nothing of whom the user follows, and the first host’s word doesn’t count there', async () => {
  const mastodon = { ...zorblax, site: 'mastodon', handle: 'zorblax@mastodon.example' } as const;
  const planted: Profile = { ...copy, site: 'mastodon', handle: 'zorblaxx@evil.example' };
  await seenBy(7, [mastodon], () => quiet, 'mastodon.example');
  expect((await seenBy(7, [planted], () => quiet, 'evil.example'))('zorblaxx@evil.example')).toBeUndefined();
});

test('a page of another host that draws an account as followed doesn’t have it spared elsewhere', async () => {
  const { compareWithFollowed } = load();
  const impostor: Profile = { ...copy, site: 'mastodon', handle: 'zorblaxx@evil.example', followed: true };
  await compareWithFollowed({ tabId: 7, host: 'evil.example' }, [impostor], () => warning);
  const seenThere: Profile = { ...copy, site: 'mastodon', handle: 'zorblaxx@evil.example', place: 'post' };
  const [answer] = await compareWithFollowed(
    { tabId: 7, host: 'mastodon.example' },
    [seenThere],
    () => warning,
  );
  expect(answer?.isFollowed).toBe(false);
});

test('once the tab has moved to another host what the first one showed is gone', async () => {
  await seenBy(7, [zorblax]);
  await seenBy(8, [zorblax]);
  await load().forgetFollowed(7, 'elsewhere.example');
  expect((await seenBy(7, [copy]))('zorblaxx')).toBeUndefined();
  expect((await seenBy(8, [copy]))('zorblaxx')).toEqual([name]);
  await load().forgetFollowed(8, 'x.com');
  expect((await seenBy(8, [copy]))('zorblaxx')).toEqual([name]);
});

test('one that is followed no more is forgotten; one of which the page doesn’t say so isn’t', async () => {
  await seenBy(7, [zorblax]);
  const unsaid: Profile = { ...copy, handle: 'zorblax', id: '17' };
  expect((await seenBy(7, [unsaid, copy]))('zorblaxx')).toEqual([name]);
  expect((await seenBy(7, [{ ...zorblax, followed: false }, copy]))('zorblaxx')).toBeUndefined();
});

test('a followed account that is warned about is nobody to measure others by', async () => {
  const seen = await seenBy(7, [zorblax, copy], (one) => (one.handle === 'zorblax' ? warning : quiet));
  expect(seen('zorblaxx')).toBeUndefined();
});

test('no more than a hundred are remembered, those seen last', async () => {
  const many = Array.from({ length: 150 }, (_, i) => ({ ...zorblax, handle: `h${i}` }));
  await seenBy(7, many);
  await seenBy(7, [zorblax]);
  const seen = (await seenBy(7, [copy]))('zorblaxx')!;
  expect(seen).toHaveLength(100);
  expect(seen[0]).toEqual(name);
});

test('what a followed account says below its header and on later pages of the tab is known to be of one that is followed', async () => {
  const { compareWithFollowed } = load();
  const followed = async (tabId: number, ...profiles: Profile[]): Promise<boolean[]> =>
    (await compareWithFollowed({ tabId, host: 'x.com' }, profiles, () => warning)).map(
      ({ isFollowed }) => isFollowed,
    );
  const post: Profile = { site: 'x', handle: 'Zorblax', displayName: 'Zorblax Quin' };
  expect(await followed(7, post, zorblax, copy)).toEqual([true, true, false]);
  expect(await followed(7, post)).toEqual([true]);
  expect(await followed(7, { ...post, id: '18' }, { ...post, displayName: 'Somebody Else' })).toEqual([
    false,
    false,
  ]);
  expect(await followed(8, post)).toEqual([false]);
  expect(await followed(7, { ...zorblax, followed: false }, post)).toEqual([false, false]);
});

test('a header that says nothing of following any more ends it', async () => {
  const { compareWithFollowed } = load();
  const header: Profile = { ...copy, place: 'profile' };
  await compareWithFollowed({ tabId: 7, host: 'x.com' }, [{ ...header, followed: true }], () => warning);
  const answers = await compareWithFollowed(
    { tabId: 7, host: 'x.com' },
    [header, { ...copy, place: 'post' }],
    () => warning,
  );
  expect(answers.map(({ isFollowed }) => isFollowed)).toEqual([false, false]);
});

test('where storage is full the page is judged all the same, and the fault is said', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  browser.session.fault = 'QUOTA_BYTES quota exceeded';
  expect((await seenBy(7, [copy, zorblax]))('zorblaxx')).toEqual([name]);
  expect(console.error).toHaveBeenCalledTimes(1);
});

test('a red warning about a followed account is drawn all the same', () => {
  const judged = { profile: zorblax, verdict: { level: 'likely', signals: [] } satisfies Verdict };
  expect(load().sparedIfFollowed(judged, true)).toBe(judged);
});

test('only an amber warning about a followed account is spared, and only while that is wanted', () => {
  const { sparedIfFollowed } = load();
  const judged = { profile: zorblax, verdict: warning };
  expect(sparedIfFollowed(judged, true)).toEqual({ ...judged, followed: true });
  expect(sparedIfFollowed(judged, false)).toBe(judged);
  const ordinary = { profile: zorblax, verdict: quiet };
  expect(sparedIfFollowed(ordinary, true)).toBe(ordinary);
});

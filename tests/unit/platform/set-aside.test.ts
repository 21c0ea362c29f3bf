import { fresh, renew, type FakeBrowser } from '../../support/fake-browser';
import { settle } from '../../support/settle';

const since = '2026-11-22T10:00:00.000Z';
const ann = { site: 'x', handle: 'ann', displayName: 'Ann', since };
const report = {
  id: 'r1',
  kind: 'false-alarm',
  made: since,
  profile: { site: 'x', handle: 'ann', displayName: 'Ann' },
  page: 'https://x.com/ann',
  extension: '1',
  list: '2',
};
const look = () =>
  fresh<typeof import('../../../src/platform/set-aside')>('platform/set-aside').lookThroughSaved();
const trusted = () =>
  fresh<typeof import('../../../src/platform/trusted')>('platform/trusted').trustedAccounts();
const reports = () => fresh<typeof import('../../../src/platform/reports')>('platform/reports').reports();

let browser: FakeBrowser;
beforeEach(async () => {
  browser = renew();
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  await chrome.storage.local.set({ 'trusted:::x:ann': ann, 'report:::r1': report });
});

test('where all can be read, nothing is moved', async () => {
  const before = structuredCopy(browser.local.values);
  expect(await look()).toEqual({ aside: 0, newerSettings: [] });
  expect(browser.local.values).toEqual(before);
});

const NO_RECORD: unknown[] = [null, 'text', 7, [], {}, true];
const badTrusted = [
  ...NO_RECORD,
  { ...ann, since: undefined },
  { ...ann, site: 'myspace' },
  { ...ann, id: 5 },
];
const badReports = [
  ...NO_RECORD,
  { ...report, profile: undefined },
  { ...report, profile: { site: 'x' } },
  { ...report, made: 5 },
  { ...report, kind: 'praise' },
  { ...report, verdict: { level: 'purple', signals: [] } },
];

test.each([
  ...badTrusted.map((bad) => ['trusted:::x:bob', bad] as const),
  ...badReports.map((bad) => ['report:::r2', bad] as const),
])('a bad record at %s is set aside, and costs the others nothing: %j', async (key, bad) => {
  await chrome.storage.local.set({ [key]: bad });
  expect(await trusted()).toEqual([ann]);
  expect(await reports()).toEqual([report]);
  expect(await look()).toEqual({ aside: 1, newerSettings: [] });
  expect(browser.local.values).not.toHaveProperty([key]);
  expect(browser.local.values[`aside:::${key}`]).toMatchObject({ key, value: structuredCopy(bad) });
  expect(await look()).toMatchObject({ aside: 1 });
});

test('two bad records of one key are both kept', async () => {
  await chrome.storage.local.set({ 'report:::r2': 'one' });
  await look();
  await chrome.storage.local.set({ 'report:::r2': 'two' });
  expect(await look()).toMatchObject({ aside: 2 });
});

test('what a newer version wrote comes back when it can be read again', async () => {
  const aside = { key: 'trusted:::x:bob', value: { ...ann, handle: 'bob' }, since };
  await chrome.storage.local.set({ 'aside:::trusted:::x:bob': aside });
  expect(await look()).toMatchObject({ aside: 0 });
  expect((await trusted()).map(({ handle }) => handle).sort()).toEqual(['ann', 'bob']);
});

test('but it never replaces what stands in its place', async () => {
  const aside = { key: 'trusted:::x:ann', value: { ...ann, displayName: 'Older' }, since };
  await chrome.storage.local.set({ 'aside:::trusted:::x:ann': aside });
  expect(await look()).toMatchObject({ aside: 1 });
  expect(await trusted()).toEqual([ann]);
});

test('fields that nobody knows stay in a record that can be read', async () => {
  await chrome.storage.local.set({ 'trusted:::x:bob': { ...ann, handle: 'bob', host: 'social.example' } });
  expect(await look()).toMatchObject({ aside: 0 });
  expect(await trusted()).toContainEqual({ ...ann, handle: 'bob', host: 'social.example' });
});

test('where storage is full a bad record stays where it is, and is told all the same', async () => {
  await chrome.storage.local.set({ 'report:::r2': 'bad', settings: 'bad' });
  browser.local.fault = 'QUOTA_BYTES quota exceeded';
  expect(await look()).toEqual({ aside: 2, newerSettings: [] });
  expect(browser.local.values).toHaveProperty(['report:::r2'], 'bad');
});

test('an update looks through what is kept', async () => {
  await chrome.storage.local.set({ 'report:::r2': 'bad' });
  fresh<typeof import('../../../src/platform/set-aside')>('platform/set-aside').keepSavedReadable();
  browser.installed.fire();
  await settle();
  expect(browser.local.values).toHaveProperty(['aside:::report:::r2']);
});

/** As storage keeps it. */
const structuredCopy = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

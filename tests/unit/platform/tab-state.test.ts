import type { Page } from '../../../src/platform/messages';
import type { Level, Place } from '../../../src/model';
import type { Judged, PageState, UnknownPage } from '../../../src/page-model';
import { fresh, renew, type FakeBrowser } from '../../support/fake-browser';

type TabState = typeof import('../../../src/platform/tab-state');
const load = () => fresh<TabState>('platform/tab-state');

const pageOf = (handle: string, document = 'd1'): Page => ({
  url: `https://x.com/${handle}`,
  host: 'x.com',
  site: 'x',
  health: [],
  document,
});

function judgedAs(level: Level, handle: string, place: Place = 'profile'): Judged {
  return {
    profile: { site: 'x', handle, displayName: handle, place },
    verdict: { level, signals: [] },
  };
}
const news = (...judged: Judged[]) => ({ judged, paused: false });
const accounts = (state: PageState | UnknownPage | undefined) => (state as PageState | undefined)?.accounts;
const handles = (state: PageState | UnknownPage | undefined) =>
  accounts(state)?.map(({ profile }) => profile.handle);
const frame = { tabId: 7, frameId: 0 };

let browser: FakeBrowser;
let tabs: TabState;
beforeEach(() => {
  browser = renew();
  tabs = load();
});

test('two tabs that report at the same moment don’t overwrite each other', async () => {
  await Promise.all([
    tabs.remember(frame, pageOf('one'), news(judgedAs('likely', 'one'))),
    tabs.remember({ tabId: 8, frameId: 0 }, pageOf('two'), news(judgedAs('none', 'two'))),
    tabs.remember({ tabId: 7, frameId: 3 }, pageOf('three'), news(judgedAs('none', 'three'))),
  ]);
  expect(handles(await tabs.pageState(7))).toEqual(['one']);
  expect(handles(await tabs.pageState(8))).toEqual(['two']);
});

test('what two messages of one page tell at the same moment is both kept', async () => {
  await Promise.all([
    tabs.remember(frame, pageOf('one'), news(judgedAs('none', 'a', 'post'))),
    tabs.remember(frame, pageOf('one'), news(judgedAs('none', 'b', 'post'))),
  ]);
  expect(handles(await tabs.pageState(7))).toEqual(['b', 'a']);
});

test('a page of endless names takes no room from other tabs, and keeps its warnings', async () => {
  const long = (level: Level, handle: string): Judged => {
    const judged = judgedAs(level, handle, 'post');
    return { ...judged, profile: { ...judged.profile, displayName: 'x'.repeat(10_000) } };
  };
  const many = Array.from({ length: 150 }, (_, i) => long('none', `h${i}`));
  const state = await tabs.remember(frame, pageOf('one'), news(...many, long('likely', 'impostor')));
  expect(JSON.stringify(browser.session.values).length).toBeLessThan(250_000);
  expect(handles(state)?.[0]).toBe('impostor');
  expect(state.accounts.length).toBeGreaterThan(10);
});

test('where nothing can be remembered the state is answered all the same, and no earlier one stays', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  await tabs.remember(frame, pageOf('one'), news(judgedAs('none', 'one')));
  browser.session.fault = 'QUOTA_BYTES quota exceeded';
  const state = await tabs.remember(frame, pageOf('two'), news(judgedAs('likely', 'two')));
  expect(handles(state)).toEqual(['two']);
  expect(state).not.toHaveProperty('problem');
  expect(await tabs.pageState(7)).toBeUndefined();
});

test('where there is room for that alone, the popup is told why it has no accounts', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const { set } = browser.session;
  browser.session.set = (items) =>
    JSON.stringify(items).includes('"likely"') ? Promise.reject(new Error('quota exceeded')) : set(items);
  await tabs.remember(frame, pageOf('two'), news(judgedAs('likely', 'two')));
  expect(await tabs.pageState(7)).toMatchObject({ accounts: [], problem: { kind: 'not-remembered' } });
});

test('a state outlives the worker', async () => {
  await tabs.remember(frame, pageOf('one'), news(judgedAs('likely', 'one')));
  expect(handles(await load().pageState(7))).toEqual(['one']);
});

test('moving to another profile leaves nothing of the one before', async () => {
  await tabs.remember(frame, pageOf('one'), news(judgedAs('likely', 'one')));
  await tabs.remember(frame, pageOf('two'), news());
  expect(handles(await tabs.pageState(7))).toEqual([]);
});

test('a page has one header: a second one replaces the first even before the address does', async () => {
  await tabs.remember(frame, pageOf('two'), news(judgedAs('likely', 'one'), judgedAs('none', 'p', 'post')));
  await tabs.remember(frame, pageOf('two'), news(judgedAs('none', 'two')));
  expect(handles(await tabs.pageState(7))).toEqual(['two', 'p']);
});

test('an unreadable page keeps no accounts and says why', async () => {
  await tabs.remember(frame, pageOf('one'), news(judgedAs('likely', 'one')));
  const problem = { kind: 'unreadable' as const, detail: 'no name block' };
  await tabs.remember(frame, { ...pageOf('one'), unreadable: 'no name block' }, { ...news(), problem });
  expect(await tabs.pageState(7)).toMatchObject({ accounts: [], problem });
});

test('a document that goes away takes its state along, but not that of the next one', async () => {
  await tabs.remember(frame, pageOf('one', 'd1'), news(judgedAs('likely', 'one')));
  await tabs.remember(frame, pageOf('one', 'd2'), news(judgedAs('likely', 'one')));
  expect(await tabs.forgetDocument(frame, 'd1')).toBe(false);
  expect(handles(await tabs.pageState(7))).toEqual(['one']);
  expect(await tabs.forgetDocument(frame, 'd2')).toBe(true);
  expect(await tabs.pageState(7)).toBeUndefined();
});

test('a closed tab is forgotten with all its frames, and no other', async () => {
  for (const tabId of [7, 77]) {
    await tabs.remember({ tabId, frameId: 0 }, pageOf('one'), news());
    await tabs.remember({ tabId, frameId: 1 }, pageOf('one'), news());
  }
  await tabs.forgetTab(7);
  expect(Object.keys(browser.session.values)).toEqual(['page:::77:0', 'page:::77:1']);
});

test('of a page with very many accounts the worst are kept', async () => {
  const many = Array.from({ length: 300 }, (_, at) => judgedAs('none', `user${at}`, 'post'));
  await tabs.remember(frame, pageOf('one'), news(...many, judgedAs('likely', 'fake', 'post')));
  const known = handles(await tabs.pageState(7));
  expect(known).toHaveLength(200);
  expect(known).toContain('fake');
});

test('trust that is given or taken shows on every page that knows the account', async () => {
  await tabs.remember(frame, pageOf('one'), news(judgedAs('likely', 'one')));
  const account = { site: 'x' as const, handle: 'one', displayName: 'one', since: '2026-11-22' };
  await tabs.retrustPages([account]);
  expect(await tabs.pageState(7)).toMatchObject({ accounts: [{ trusted: account }] });
  await tabs.retrustPages([]);
  expect(accounts(await tabs.pageState(7))?.[0]?.trusted).toBeUndefined();
});

test('the popup hears of its own tab only', async () => {
  const heard: (PageState | UnknownPage | undefined)[] = [];
  tabs.onPageState(7, (state) => heard.push(state));
  await tabs.remember(frame, pageOf('one'), news());
  await tabs.remember({ tabId: 8, frameId: 0 }, pageOf('two'), news());
  await tabs.forgetTab(7);
  expect(heard.map((state) => state?.url)).toEqual(['https://x.com/one', undefined]);
});

test('a page that no reader knows is remembered as that, and trust has nothing to change there', async () => {
  const unknown = {
    url: 'https://misskey.example/',
    host: 'misskey.example',
    software: 'Misskey',
    document: 'd2',
  };
  await tabs.rememberUnknown(frame, unknown);
  await tabs.retrustPages([]);
  expect(await tabs.pageState(7)).toMatchObject({ host: 'misskey.example', software: 'Misskey' });
  await tabs.remember(frame, pageOf('one', 'd3'), news(judgedAs('none', 'one')));
  expect(handles(await tabs.pageState(7))).toEqual(['one']);
});

/** A tab whose page has frames of the same site in it: one state of all of them, for popup and toolbar. */
import type { Page } from '../../../src/platform/messages';
import type { Level, Place } from '../../../src/model';
import type { Judged, PageState, UnknownPage } from '../../../src/page-model';
import { fresh, renew, type FakeBrowser } from '../../support/fake-browser';

type TabState = typeof import('../../../src/platform/tab-state');

const PAGE = { tabId: 7, frameId: 0 };
const CHAT = { tabId: 7, frameId: 3 };
const pageOf = (path: string, document: string): Page => ({
  url: `https://videos.example/${path}`,
  host: 'videos.example',
  site: 'youtube',
  health: [{ place: 'reply', read: 2, unread: 1 }],
  document,
});
function judgedAs(level: Level, handle: string, place: Place = 'reply'): Judged {
  const profile = { site: 'youtube' as const, handle, displayName: handle, place };
  return { profile, verdict: { level, signals: [] } };
}
const news = (...judged: Judged[]) => ({ judged, paused: false });
const handles = (state: PageState | UnknownPage | undefined) =>
  (state as PageState | undefined)?.accounts.map(({ profile }) => profile.handle);

let browser: FakeBrowser;
let tabs: TabState;
let isOfFrames = true;
beforeEach(() => {
  browser = renew();
  isOfFrames = true;
  jest.doMock('../../../src/sites/registry', () => ({ hasFrames: () => isOfFrames }));
  tabs = fresh<TabState>('platform/tab-state');
});
afterEach(() => jest.dontMock('../../../src/sites/registry'));

async function showBoth(): Promise<void> {
  await tabs.remember(PAGE, pageOf('watch', 'd1'), news(judgedAs('none', 'owner', 'profile')));
  await tabs.remember(
    CHAT,
    pageOf('chat', 'd2'),
    news(
      judgedAs('likely', 'copycat'),
      judgedAs('none', 'owner', 'profile'),
      judgedAs('none', 'other', 'profile'),
    ),
  );
}

test('the accounts and the health of a frame are the page’s too, but for the page’s own header', async () => {
  await showBoth();
  const state = await tabs.pageState(7);
  expect(handles(state)).toEqual(['owner', 'copycat']);
  expect(state).toMatchObject({
    url: 'https://videos.example/watch',
    health: [{ place: 'reply', read: 4, unread: 2 }],
  });
});

test('a change in the frame is told as one of the page', async () => {
  const told: string[][] = [];
  tabs.onPageState(7, (state) => told.push(handles(state) ?? []));
  await showBoth();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(told.at(-1)).toEqual(['owner', 'copycat']);
});

test('what goes with the page goes with its frames; a frame that goes takes only its own', async () => {
  await showBoth();
  await tabs.forgetDocument(CHAT, 'd2');
  expect(handles(await tabs.pageState(7))).toEqual(['owner']);
  await showBoth();
  await tabs.forgetDocument(PAGE, 'd1');
  expect(browser.session.values).toEqual({});
});

test('a problem of a frame is told where the page has none, and a paused page has no accounts of frames', async () => {
  await showBoth();
  const problem = { kind: 'unreadable' as const, detail: 'no name' };
  await tabs.remember(CHAT, pageOf('chat', 'd2'), { ...news(), problem });
  expect(await tabs.pageState(7)).toMatchObject({ problem });
  await tabs.remember(PAGE, pageOf('watch', 'd1'), { judged: [], paused: true });
  expect(handles(await tabs.pageState(7))).toEqual([]);
});

test('frames of a site of which only the page is read add nothing', async () => {
  isOfFrames = false;
  await showBoth();
  expect(handles(await tabs.pageState(7))).toEqual(['owner']);
});

/** What is forgotten when a tab is closed: its pages, and whom the user follows on them. */
import type { Profile } from '../../../src/model';
import { fresh, renew, type FakeBrowser } from '../../support/fake-browser';
import { settle } from '../../support/settle';

const followed: Profile = { site: 'x', handle: 'zorblax', displayName: 'Zorblax Quin', followed: true };
const page = { url: 'https://x.com/home', host: 'x.com', site: 'x', document: 'd1' } as const;
const health = [{ place: 'post', read: 1, unread: 0 }] as const;

let browser: FakeBrowser;

beforeEach(() => {
  browser = renew();
  fresh<typeof import('../../../src/platform/tab-cleanup')>('platform/tab-cleanup').cleanUpClosedTabs();
});

/** Shows a page with a followed account in a tab. */
async function visit(tabId: number): Promise<void> {
  const { compareWithFollowed } = fresh<typeof import('../../../src/platform/followed')>('platform/followed');
  const { remember } = fresh<typeof import('../../../src/platform/tab-state')>('platform/tab-state');
  await compareWithFollowed({ tabId, host: 'x.com' }, [followed], () => ({ level: 'none', signals: [] }));
  const judged = [{ profile: followed, verdict: { level: 'none' as const, signals: [] } }];
  await remember({ tabId, frameId: 0 }, { ...page, health: [...health] }, { judged, paused: false });
}

test('a closed tab leaves nothing behind, and other tabs keep theirs', async () => {
  await visit(7);
  await visit(77);
  expect(Object.keys(browser.session.values)).toHaveLength(4);
  browser.tabRemoved.fire(7);
  await settle();
  const left = Object.keys(browser.session.values);
  expect(left).toHaveLength(2);
  expect(left.filter((key) => !/\b77:/.test(key))).toEqual([]);
});

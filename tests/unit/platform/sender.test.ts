/** Who sent a message, by what the browser says of it. */
import type { Page } from '../../../src/platform/messages';
import { fresh, renew, type FakeBrowser } from '../../support/fake-browser';

const url = 'https://x.com/GeorgeWBushs';
const page: Page = { url, host: 'x.com', site: 'x', document: 'd1', health: [] };

let browser: FakeBrowser;

beforeEach(() => {
  browser = renew();
});

test('a page that Chrome puts away for the back button is forgotten, though it says so under another frame’s number', async () => {
  const { senderOf } = fresh<typeof import('../../../src/platform/sender')>('platform/sender');
  const state = fresh<typeof import('../../../src/platform/tab-state')>('platform/tab-state');
  await state.remember({ tabId: 7, frameId: 0 }, page, { judged: [], paused: false });
  const from = senderOf({ ...browser.fromPage(url, 7, 4), documentLifecycle: 'cached' });
  expect(from).toMatchObject({ kind: 'content', tabId: 7, frameId: 0 });
  if (from.kind === 'content') await state.forgetDocument(from, 'd1');
  expect(await state.pageState(7)).toBeUndefined();
});

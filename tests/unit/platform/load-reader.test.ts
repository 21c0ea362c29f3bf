import { fresh, renew } from '../../support/fake-browser';

test('the reader of a site is loaded into the frame that asks, and into no other', async () => {
  const browser = renew();
  const { loadReader } = fresh<typeof import('../../../src/platform/load-reader')>('platform/load-reader');
  await loadReader({ tabId: 7, frameId: 0 }, 'mastodon');
  expect(browser.scripting.injected).toEqual([
    { target: { tabId: 7, frameIds: [0] }, files: ['/content/mastodon.js'] },
  ]);
});

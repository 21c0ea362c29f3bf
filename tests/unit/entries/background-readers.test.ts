/** Readers that the background loads into pages, at the word of what runs there. */
import { fresh, renew, type FakeBrowser } from '../../support/fake-browser';

let browser: FakeBrowser;
beforeEach(() => {
  browser = renew();
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const noList = () => () => Promise.resolve({ problem: 'not in this test' });
  jest.doMock('../../../src/platform/list-store', () => ({ packaged: noList }));
  fresh('entries/background');
});

const ask = (site: string, sender: object): Promise<unknown> => browser.send('loadReader', { site }, sender);

test('a page gets the reader of its site, in the frame that asks', async () => {
  await ask('mastodon', browser.fromPage('https://social.example/@ann', 7, 3));
  expect(browser.scripting.injected).toEqual([
    { target: { tabId: 7, frameIds: [3] }, files: ['/content/mastodon.js'] },
  ]);
});

test.each([
  ['https://social.example/@ann', 'x'],
  ['https://x.com/home', 'mastodon'],
  ['http://social.example/@ann', 'mastodon'],
  ['https://social.example/@ann', '../popup'],
])('a page at %s gets no reader of %s', async (url, site) => {
  await expect(ask(site, browser.fromPage(url))).rejects.toThrow('only be read as its own site');
  expect(browser.scripting.injected).toEqual([]);
});

test('nobody but a content script has a reader loaded', async () => {
  await expect(ask('x', browser.fromPopup)).rejects.toThrow('Only a content script');
});

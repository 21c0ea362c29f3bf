/** @jest-environment jsdom */
import { fresh, renew } from '../../support/fake-browser';

const url = 'https://x.com/GeorgeWBushs';

test('of a page that says nothing even when it has loaded, the popup says so, and not that it is read', async () => {
  document.body.innerHTML = '<div id="root"></div>';
  jest.useFakeTimers();
  const tab = { id: 7, url, status: 'loading' };
  const browser = renew();
  Object.assign(browser.chrome.tabs, { query: () => Promise.resolve([{ ...tab }]) });
  fresh('entries/popup');
  await jest.advanceTimersByTimeAsync(5000);
  expect(document.body.textContent).toContain('Reading the page…');
  tab.status = 'complete';
  await jest.advanceTimersByTimeAsync(5000);
  expect(document.body.textContent).toContain('Reload the page to go on.');
  jest.useRealTimers();
});

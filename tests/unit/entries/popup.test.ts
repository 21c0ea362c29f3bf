/** @jest-environment jsdom */
import { fresh, renew } from '../../support/fake-browser';

const url = 'https://x.com/GeorgeWBushs';

test('of a page that says nothing even when it has loaded, the popup says so, and not that it is read', async () => {
  document.body.innerHTML = '<div id="root"></div>';
  jest.useFakeTimers();
  const tab = { id: 7, url, status: 'loading' };
  const browser = renew();
  Object.assign(browser.chrome.tabs, { query: () => Promise.resolve([{ ...tab }]) });
  const sendMessage = (_: unknown, answer: (value: unknown) => void): void =>
    answer({ res: { aside: 2, newerSettings: [] } });
  Object.assign(browser.chrome.runtime, { sendMessage, lastError: undefined });
  fresh('entries/popup');
  await jest.advanceTimersByTimeAsync(5000);
  expect(document.body.textContent).toContain('Reading the page…');
  expect(document.body.textContent).toContain("2 saved entries couldn't be read.");
  tab.status = 'complete';
  await jest.advanceTimersByTimeAsync(5000);
  expect(document.body.textContent).toContain('Reload the page to go on.');
  jest.useRealTimers();
});

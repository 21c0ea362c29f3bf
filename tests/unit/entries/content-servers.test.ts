/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "http://x.com/home"}
 */
import { fresh } from '../../support/fake-browser';
import {
  answerLast,
  browser,
  clear,
  drawn,
  likely,
  ofType,
  page,
  sent,
  settle,
  show,
  showSite,
  useContentScript,
  watching,
} from './content-page';

useContentScript();

const shown = async (): Promise<void> => {
  await show('GeorgeWBushs');
  await answerLast(likely(page.names[0]!.profile));
};

test('a page that may not be read any more takes its marks away, says that it is left, and stops', async () => {
  await shown();
  await browser.local.set({ withdrawn: '2026-11-24T00:00:00Z' });
  await settle();
  await answerLast({ withdrawn: true });
  expect(clear).toHaveBeenCalled();
  expect(watching.aborted).toBe(true);
  expect(ofType('left')).toHaveLength(1);
  expect(browser.storageChanged.listeners.size).toBe(0);
});

test('the script that comes into a page twice ends the first, so that nothing is drawn twice', async () => {
  await shown();
  const first = watching;
  fresh('entries/content/x');
  await settle();
  expect(first.aborted).toBe(true);
  expect(clear).toHaveBeenCalledTimes(1);
  expect(watching.aborted).toBe(false);
  await shown();
  expect(drawn()).toEqual(['GeorgeWBushs']);
});

test('an element of the page with a name of ours stops nothing', async () => {
  for (const id of ['deadringer', 'deadringerWatch', 'deadringerOverlay']) {
    document.body.appendChild(document.createElement('div')).id = id;
  }
  fresh('entries/content/x');
  await shown();
  expect(drawn()).toEqual(['GeorgeWBushs']);
});

test('a page that no reader knows says so, once and when it comes back, and nothing is read', async () => {
  showSite(undefined);
  sent.length = 0;
  fresh('entries/content/mastodon');
  await jest.advanceTimersByTimeAsync(60_000);
  expect(sent.map(({ type }) => type)).toEqual(['unknown']);
  expect(sent[0]!.data.page).toMatchObject({ url: location.href, host: location.hostname });
  dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  await settle();
  expect(ofType('unknown')).toHaveLength(2);
});

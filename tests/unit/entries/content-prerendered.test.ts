/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://x.com/home"}
 */
import { fresh } from '../../support/fake-browser';
import { answerLast, drawn, likely, page, sent, show, useContentScript, watching } from './content-page';

useContentScript();

const prerender = (isIt: boolean): void => {
  Object.defineProperty(document, 'prerendering', { value: isIt, configurable: true });
};
afterEach(() => prerender(false));

test('a page that Chrome makes ready beforehand is read when somebody opens it, and not before', async () => {
  const before = watching;
  sent.length = 0;
  prerender(true);
  fresh('entries/content/x');
  await jest.advanceTimersByTimeAsync(60_000);
  expect(watching).toBe(before);
  expect(sent).toEqual([]);
  prerender(false);
  document.dispatchEvent(new Event('prerenderingchange'));
  await show('GeorgeWBushs');
  await answerLast(likely(page.names[0]!.profile));
  expect(drawn()).toEqual(['GeorgeWBushs']);
});

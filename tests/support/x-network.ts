/** Turns "What X already sent" on and off as a person does, and lets a sample page ask for something as X's own client does. */
import type { Page } from 'puppeteer-core';
import { samplePage } from '../../fixtures/pages/serve';
import type { TestBrowser } from '../../tools/browser/test-browser';
import { says } from '../../tools/browser/extension-pages';
import { until } from '../../tools/browser/until';

declare const browser: typeof chrome | undefined;

/** Where X's client asks for one account. */
export const USER = '/i/api/graphql/abc/UserByScreenName';

/** A sample page, with these answers to what it asks for. `first` is the page's own first script. */
export async function openAnswered(
  on: TestBrowser,
  address: string,
  answers: Record<string, object>,
  first = '',
): Promise<Page> {
  const page = await on.site((url) => {
    const { pathname } = new URL(url);
    if (pathname.startsWith('/i/api/')) return JSON.stringify(answers[pathname] ?? {});
    return samplePage(url)?.replace('<head>', () => `<head><script>${first}</script>`);
  });
  await page.goto(address);
  return page;
}

/** The page's own client asks; answers what it got. */
export const asks = (page: Page, path: string): Promise<string> =>
  page.evaluate(
    (address) =>
      new Promise<string>((resolve, reject) => {
        const request = new XMLHttpRequest();
        request.open('GET', address);
        request.onload = () => resolve(request.responseText);
        request.onerror = () => reject(new Error('no answer'));
        request.send();
      }),
    path,
  );

/** The scripts that are registered now. */
export async function registered(on: TestBrowser): Promise<string[]> {
  return (await on.insider()).evaluate(async () => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    return (await api.scripting.getRegisteredContentScripts()).map(({ id }) => id).sort();
  });
}

/** Takes away what `reset` leaves: the setting is gone with that, what was registered for it isn't. */
export async function unregister(on: TestBrowser): Promise<void> {
  await on.reset();
  const inside = await on.insider();
  await inside.evaluate(() =>
    (typeof browser === 'undefined' ? chrome : browser).scripting.unregisterContentScripts(),
  );
}

/** A person's click on the options page. */
export async function turnNetworkReading(on: TestBrowser, isOn: boolean): Promise<void> {
  const options = await on.extensionPage('options.html');
  await says(options, 'What X already sent');
  const label = await options.evaluateHandle(() =>
    [...document.querySelectorAll('label')].find((one) => one.textContent.includes("doesn't draw"))!,
  );
  await options.bringToFront();
  await label.click();
  const are = async (): Promise<true | undefined> =>
    (await registered(on)).includes('x-network-main') === isOn ? true : undefined;
  await until(are, () => `It should have been turned ${isOn ? 'on' : 'off'}.`);
  if (isOn) await says(options, 'Reload those that are open.');
  await options.close();
}

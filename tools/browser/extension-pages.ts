/** Reads the extension's own pages, popup and options, as a person does. */
import type { Page } from 'puppeteer-core';
import type { TestBrowser } from './test-browser';
import { NEVER_MS, plain, until } from './until';

/** What a page of the extension reads aloud. */
export async function textOf(page: Page): Promise<string> {
  return plain(await page.evaluate(() => document.body.innerText));
}

/** Waits until a page says something. @throws with what it says instead */
export async function says(page: Page, words: string | RegExp, timeoutMs = NEVER_MS): Promise<void> {
  const found = async (): Promise<true | undefined> => {
    const text = await textOf(page);
    return (typeof words === 'string' ? text.includes(words) : words.test(text)) ? true : undefined;
  };
  await until(
    found,
    async () => `The page should say ${String(words)}; it says: ${await textOf(page)}`,
    timeoutMs,
  );
}

/** The popup for a page, once it has something to say of it. */
export async function popupOf(browser: TestBrowser, page: Page): Promise<Page> {
  const popup = await browser.popupFor(page);
  const isThere = async (): Promise<true | undefined> => {
    const text = await textOf(popup);
    return text !== '' && !text.includes('Reading the page') ? true : undefined;
  };
  await until(isThere, async () => `The popup has nothing to say; it says: ${await textOf(popup)}`);
  return popup;
}

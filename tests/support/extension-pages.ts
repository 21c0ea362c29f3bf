/** Reads the extension's own pages, popup and options, as a person does. */
import type { Page } from 'puppeteer-core';
import type { TestBrowser } from './browsers';

/** What a page of the extension reads aloud, spaces joined. */
export function textOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText.replace(/\s+/g, ' ').trim());
}

/** Waits until a page says something. @throws with what it says instead */
export async function says(page: Page, words: string | RegExp, timeout = 10_000): Promise<void> {
  const source = words instanceof RegExp ? words.source : words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  try {
    await page.waitForFunction(
      (wanted) => new RegExp(wanted).test(document.body.innerText.replace(/\s+/g, ' ')),
      { timeout },
      source,
    );
  } catch {
    throw new Error(`The page should say ${String(words)}; it says: ${await textOf(page)}`);
  }
}

/** The popup for a page, once it has something to say of it. */
export async function popupOf(browser: TestBrowser, page: Page): Promise<Page> {
  const popup = await browser.popupFor(page);
  await popup.waitForFunction(
    () => document.body.innerText.trim() !== '' && !document.body.innerText.includes('Reading the page'),
    { timeout: 10_000 },
  );
  return popup;
}

/** The gallery in a browser window: an index, and a tab for each page, until the window is closed. */
import type { Page, Target } from 'puppeteer-core';
import { GALLERY } from '../../fixtures/gallery/cases';
import type { TestBrowser } from '../browser/test-browser';
import { INDEX, galleryPages } from './index-page';

/** Answers tabs that somebody opens by hand. */
async function answerNew(browser: TestBrowser, target: Target): Promise<void> {
  const page = await target.page();
  if (page) await browser.answer(page, galleryPages);
}

async function show(page: Page, url: string): Promise<void> {
  try {
    await page.goto(url);
  } catch (error) {
    if (!page.isClosed()) throw error; // whoever closes a tab has seen enough of it
  }
}

/** Opens the tabs and waits until the browser is closed. */
export async function showInWindow(browser: TestBrowser): Promise<void> {
  const closed = new Promise<void>((resolve) => browser.browser.once('disconnected', () => resolve()));
  process.once('SIGINT', () => void browser.browser.close());
  const [index = await browser.browser.newPage()] = await browser.browser.pages();
  await browser.answer(index, galleryPages);
  await show(index, INDEX);
  for (const { url } of GALLERY) await show(await browser.site(galleryPages), url);
  browser.browser.on('targetcreated', (target) => {
    answerNew(browser, target).catch((error: unknown) =>
      console.error(`A new tab can't be answered: ${String(error)}`),
    );
  });
  await index.bringToFront();
  console.log('The gallery is open. Close the window, or press Ctrl-C here, to end it.');
  await closed;
}

/** The gallery in a browser window: an index, and a tab for each page, until the window is closed. */
import type { Page, Target } from 'puppeteer-core';
import { GALLERY } from '../../fixtures/gallery/cases';
import { SAMPLE_PAGES } from '../../fixtures/pages/all';
import { samplePage } from '../../fixtures/pages/serve';
import type { TestBrowser } from '../browser/test-browser';
import { handleOf, inWords } from './expected';

/** Not on a site that the extension reads. */
const INDEX = 'https://gallery.example/';

const escaped = (text: string): string => text.replace(/[&<"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function indexPage(): string {
  const items = GALLERY.map(
    ({ url, title, expect }) =>
      `<li><a href="${escaped(url)}">${escaped(title)}</a> @${escaped(handleOf(url))}: ${escaped(inWords(expect))}</li>`,
  );
  const places = SAMPLE_PAGES.map(
    ({ url, title }) => `<li><a href="${escaped(url)}">${escaped(title)}</a></li>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Deadringer: gallery</title>
<style>body{font:16px/1.6 system-ui,sans-serif;max-width:44em;margin:3em auto;padding:0 1em}</style>
<h1>Gallery</h1><p>Sample pages, kept on this machine; every other address is refused. After each stands what
Deadringer should say of it. The button of the extension is in the toolbar, in the menu of extensions.</p>
<ol>${items.join('')}</ol><h2>Other places</h2><ol>${places.join('')}</ol></html>`;
}

const pages = (url: string): string | undefined => (url === INDEX ? indexPage() : samplePage(url));

/** Answers tabs that somebody opens by hand. */
async function answerNew(browser: TestBrowser, target: Target): Promise<void> {
  const page = await target.page();
  if (page) await browser.answer(page, pages);
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
  await browser.answer(index, pages);
  await show(index, INDEX);
  for (const { url } of GALLERY) await show(await browser.site(pages), url);
  browser.browser.on('targetcreated', (target) => {
    answerNew(browser, target).catch((error: unknown) =>
      console.error(`A new tab can't be answered: ${String(error)}`),
    );
  });
  await index.bringToFront();
  console.log('The gallery is open. Close the window, or press Ctrl-C here, to end it.');
  await closed;
}

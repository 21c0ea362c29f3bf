/** What the browser tests share: one browser of each kind for all files, left clean after each test. */
import { existsSync } from 'node:fs';
import { GALLERY } from '../../fixtures/gallery/cases';
import { galleryPage } from '../../fixtures/gallery/serve';
import type { Page } from 'puppeteer-core';
import { samplePage } from '../../fixtures/pages/serve';
import type { LaunchOptions, TestBrowser } from '../../tools/browser/test-browser';
import type { Kind } from '../../tools/browser/driver';
import type * as Harness from './harness';

/** Given by browser-environment.cjs. Imported here it would be loaded again for each file. */
declare const harness: typeof Harness;

/** The built extension for a browser. @throws when it hasn't been built */
export function distOf(kind: Kind): string {
  const folder = kind === 'chromium' ? 'dist/chrome' : 'dist/firefox';
  if (!existsSync(`${folder}/manifest.json`)) throw new Error(`${folder} is not built. Run: npm run build`);
  return folder;
}

/**
 * The browser for the tests of the block in which this is called: the one that all files share, or, for another
 * extension or with options, one that is started before these tests and ended after them.
 */
export function sharedBrowser(
  kind: Kind,
  extension?: () => string,
  options?: Partial<LaunchOptions>,
): () => TestBrowser {
  let browser: TestBrowser | undefined;
  const isOwn = extension !== undefined || options !== undefined;
  beforeAll(async () => {
    const folder = extension?.() ?? distOf(kind);
    browser = isOwn
      ? await harness.launch(kind, { extension: folder, ...options })
      : await harness.browserFor(kind, folder);
  });
  afterEach(() => browser?.reset());
  if (isOwn) afterAll(() => browser?.close());
  return () => {
    if (!browser) throw new Error('The browser could not be started.');
    return browser;
  };
}

/** Addresses of the gallery that the tests speak of. */
export const BUSH = 'https://x.com/GeorgeWBushs';

/** A new tab that shows a page of the gallery, also with `?theme=` or `?lang=`. */
export async function openGallery(browser: TestBrowser, url: string): Promise<Page> {
  if (!GALLERY.some((one) => one.url === url.split('?')[0]))
    throw new Error(`The gallery has no page ${url}.`);
  const page = await browser.site(galleryPage);
  await page.goto(url);
  return page;
}

/** A new tab that shows a sample page, or this HTML at its address. */
export async function openSample(browser: TestBrowser, url: string, html?: string): Promise<Page> {
  const page = await browser.site((asked) =>
    asked === url && html !== undefined ? html : samplePage(asked),
  );
  await page.goto(url);
  return page;
}

/** Gives a tab this size, unless it has it: in Firefox that takes longer than to show a page. */
export async function resize(page: Page, width: number, height: number): Promise<void> {
  const now = page.viewport();
  if (now?.width !== width || now.height !== height) await page.setViewport({ width, height });
}

/** What the browser tests share: one browser per file and kind, left clean after each test. */
import { existsSync } from 'node:fs';
import { GALLERY } from '../gallery/cases';
import { galleryPage } from '../gallery/serve';
import type { Page } from 'puppeteer-core';
import { TestBrowser, type LaunchOptions } from './browsers';
import type { Kind } from './driver';

const START_MS = 60_000;
/** Milliseconds for one test: a cold browser on a busy machine with two cores is slow. */
const TEST_MS = 90_000;

/** The built extension for a browser. @throws when it hasn't been built */
export function distOf(kind: Kind): string {
  const folder = kind === 'chromium' ? 'dist/chrome' : 'dist/firefox';
  if (!existsSync(`${folder}/manifest.json`)) throw new Error(`${folder} is not built. Run: npm run build`);
  return folder;
}

/** Starts a browser before the tests of the block in which it is called, and ends it after them. */
export function sharedBrowser(
  kind: Kind,
  extension: () => string = () => distOf(kind),
  more: Partial<LaunchOptions> = {},
): () => TestBrowser {
  let shared: TestBrowser | undefined;
  jest.setTimeout(TEST_MS);
  beforeAll(async () => {
    shared = await TestBrowser.launch(kind, { extension: extension(), ...more });
  }, START_MS);
  afterEach(() => shared?.reset());
  afterAll(() => shared?.close());
  return () => {
    if (!shared) throw new Error('The browser could not be started.');
    return shared;
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

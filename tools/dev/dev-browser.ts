/** The browser of `npm run dev`: keeps its profile, and loads the extension and the open pages anew (live reload). */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { answerRequests } from '../browser/answer-requests';
import { startChromium } from '../browser/chromium';
import { openDeadEnd, type DeadEnd } from '../browser/dead-end';
import { openOnly, type Started } from '../browser/driver';
import { startFirefox } from '../browser/firefox';
import { INDEX, galleryPages } from '../gallery/index-page';
import type { DevOptions } from './options';

/** Told, and the work goes on: the person at the browser sees what is wrong there. */
function tell(what: string, error: unknown): void {
  console.error(`dev: ${what}: ${error instanceof Error ? error.message : String(error)}`);
}

export class DevBrowser {
  readonly #extension: string;
  readonly #started: Started;
  readonly #deadEnd: DeadEnd | undefined;

  private constructor(extension: string, started: Started, deadEnd: DeadEnd | undefined) {
    this.#extension = extension;
    this.#started = started;
    this.#deadEnd = deadEnd;
  }

  /** @param extension folder of the unpacked extension */
  static async open(
    extension: string,
    { kind, isHeadless, url, debugPort }: DevOptions,
  ): Promise<DevBrowser> {
    const deadEnd = url === undefined ? await openDeadEnd() : undefined;
    const profile = path.resolve('out/dev', `${kind}-profile`);
    await mkdir(profile, { recursive: true });
    const start = kind === 'chromium' ? startChromium : startFirefox;
    const started = await start({
      extension: path.resolve(extension),
      profile,
      headless: isHeadless,
      endsOnSigint: false,
      isKept: kind === 'chromium', // Firefox takes a package for good, which no folder could replace
      ...(deadEnd && { proxyPort: deadEnd.port }),
      ...(debugPort !== undefined && { debugPort }),
    });
    const opened = new DevBrowser(path.resolve(extension), started, deadEnd);
    await opened.#show(url);
    return opened;
  }

  async #show(url: string | undefined): Promise<void> {
    const { browser } = this.#started;
    const [page = await browser.newPage()] = await browser.pages();
    if (url === undefined) {
      await answerRequests(page, galleryPages);
      browser.on('targetcreated', (target) => {
        const answer = async (): Promise<void> => {
          const opened = await target.page();
          if (opened) await answerRequests(opened, galleryPages);
        };
        answer().catch((error: unknown) => tell("a new tab can't be answered", error));
      });
    }
    await page.goto(url ?? INDEX).catch((error: unknown) => tell(`${url ?? INDEX} doesn't load`, error));
  }

  /** Resolves when somebody has closed the browser. */
  get closed(): Promise<void> {
    return new Promise((resolve) => this.#started.browser.once('disconnected', () => resolve()));
  }

  /** Loads what was built since. Gives the number of pages that were loaded again. */
  async reload(): Promise<number> {
    const { browser, origin } = this.#started;
    const pages = await browser.pages();
    const web = pages.filter((page) => /^https?:/.test(page.url()));
    const own = await this.#ownPages(pages.filter((page) => page.url().startsWith(`${origin}/`)));
    await browser.installExtension(this.#extension);
    await Promise.all(web.map((page) => this.#again(page)));
    for (const { page, url } of own) await this.#openAgain(page, url);
    return web.length + own.length;
  }

  /** Pages of the extension in tabs. The popup of the toolbar, which has no query, isn't one of them. */
  async #ownPages(pages: Page[]): Promise<{ page: Page; url: string }[]> {
    const open = await Promise.all(pages.map((page) => openOnly(page)));
    return open
      .filter((page) => page !== undefined)
      .map((page) => ({ page, url: page.url() }))
      .filter(({ url }) => !url.endsWith('/popup.html'));
  }

  async #again(page: Page): Promise<void> {
    await page
      .reload({ waitUntil: 'domcontentloaded' })
      .catch((error: unknown) => tell(`${page.url()} doesn't load again`, error));
  }

  /** The browser closes the extension's pages when it loads it anew. */
  async #openAgain(page: Page, url: string): Promise<void> {
    const there = (await openOnly(page)) ?? (await this.#started.browser.newPage());
    await this.#started.goto(there, url).catch((error: unknown) => tell(`${url} doesn't load again`, error));
  }

  async close(): Promise<void> {
    await this.#started.browser.close();
    await this.#deadEnd?.close();
  }
}

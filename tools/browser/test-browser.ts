/**
 * One harness for both browsers: starts one with the extension in it, answers every page from memory, and lets
 * nothing leave the machine.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { answerRequests, type Pages } from './answer-requests';
import { startChromium } from './chromium';
import { openDeadEnd, type DeadEnd } from './dead-end';
import { openOnly, openTab, type Kind, type Started } from './driver';
import { startFirefox } from './firefox';
import { until } from './until';

export interface LaunchOptions {
  /** Folder of the unpacked extension. */
  extension: string;
  /** Default true. */
  headless?: boolean;
  /** See `StartOptions`. */
  isKept?: boolean;
}

/** The parts of the extension API that the tests themselves call on an extension page. */
declare const browser: typeof chrome | undefined;

/** A browser under test. Close it, or its profile stays behind. */
export class TestBrowser {
  readonly kind: Kind;
  /** Addresses that pages asked for and the harness answered or refused, in order. */
  readonly requested: string[] = [];

  #inside: Page | undefined;
  #kept: Page | undefined;
  #popup: Page | undefined;
  #popups = 0;
  readonly #answers = new WeakMap<Page, Pages>();
  readonly #options: LaunchOptions;
  readonly #profile: string;
  readonly #deadEnd: DeadEnd;
  #started: Started;

  private constructor(
    kind: Kind,
    options: LaunchOptions,
    profile: string,
    deadEnd: DeadEnd,
    started: Started,
  ) {
    this.kind = kind;
    this.#options = options;
    this.#profile = profile;
    this.#deadEnd = deadEnd;
    this.#started = started;
  }

  static async launch(kind: Kind, options: LaunchOptions): Promise<TestBrowser> {
    const profile = await mkdtemp(path.join(os.tmpdir(), 'deadringer-'));
    const deadEnd = await openDeadEnd();
    try {
      const started = await TestBrowser.#start(kind, options, profile, deadEnd.port);
      return new TestBrowser(kind, options, profile, deadEnd, started);
    } catch (error) {
      await deadEnd.close();
      await rm(profile, { recursive: true, force: true });
      throw error;
    }
  }

  static #start(kind: Kind, options: LaunchOptions, profile: string, proxyPort: number): Promise<Started> {
    const start = kind === 'chromium' ? startChromium : startFirefox;
    const extension = path.resolve(options.extension);
    const { headless = true, isKept = false } = options;
    return start({ extension, profile, proxyPort, headless, isKept });
  }

  get browser(): Browser {
    return this.#started.browser;
  }

  /** Addresses that something tried to reach past the harness: must stay empty. */
  get escaped(): readonly string[] {
    return this.#deadEnd.tried;
  }

  /** Forgets what tried to get past the harness, for a test that did so itself. */
  forgiveEscapes(): void {
    this.#deadEnd.tried.length = 0;
  }

  /** A new tab whose requests are answered by `pages`; all others are refused. */
  async site(pages: Pages): Promise<Page> {
    const page = await openTab(this.browser);
    await this.answer(page, pages);
    return page;
  }

  /** The same tab for page after page, left open by `reset`: half the work of a tab for each, where none needs its own. */
  async sameTab(pages: Pages): Promise<Page> {
    if (!this.#kept || this.#kept.isClosed()) this.#kept = await openTab(this.browser);
    await this.answer(this.#kept, pages);
    await this.#kept.bringToFront();
    return this.#kept;
  }

  /** Closes the tab of `sameTab`: the next one is new. */
  async closeSameTab(): Promise<void> {
    await this.#kept?.close();
    this.#kept = undefined;
  }

  /** Answers the requests of a tab, whoever opened it, by `pages`, from now on. */
  async answer(page: Page, pages: Pages): Promise<void> {
    const isAnswered = this.#answers.has(page);
    this.#answers.set(page, pages);
    if (isAnswered) return;
    await answerRequests(page, (url) => {
      this.requested.push(url);
      return this.#answers.get(page)?.(url);
    });
  }

  /** A page of the extension in a tab, loaded: `popup.html?tab=7`, `options.html`. */
  async extensionPage(file: string): Promise<Page> {
    const page = await openTab(this.browser);
    await this.#show(page, file);
    return page;
  }

  async #show(page: Page, file: string): Promise<void> {
    const url = `${this.#started.origin}/${file}`;
    await this.#started.goto(page, url);
    const isThere = async (): Promise<true | undefined> =>
      (await page.evaluate(() => document.readyState === 'complete' && location.href)) === url || undefined;
    await until(isThere, () => `${url} doesn't load.`);
  }

  /** A page of the extension that stays open, for asking the browser what only an extension may ask. */
  async insider(): Promise<Page> {
    if (!this.#inside || this.#inside.isClosed()) this.#inside = await this.extensionPage('options.html');
    return this.#inside;
  }

  /** The extension API's id of the tab that shows an address. Needs the extension's right to see that address. */
  async tabId(url: string): Promise<number> {
    const id = await (
      await this.insider()
    ).evaluate(async (wanted) => {
      const api = typeof browser === 'undefined' ? chrome : browser;
      return (await api.tabs.query({})).findLast((tab) => tab.url === wanted)?.id;
    }, url);
    if (id === undefined) throw new Error(`No tab shows ${url}.`);
    return id;
  }

  /** Makes the extension forget what it was told and what it was allowed, and closes all tabs but its own, the first and `sameTab`. */
  async reset(): Promise<void> {
    const inside = await this.insider();
    const [first, ...rest] = await this.browser.pages();
    // A picture of the extension's: the popup is gone, its tab and process stay.
    this.#popup = await openOnly(this.#popup);
    const staying = [first, inside, this.#kept, this.#popup];
    await Promise.all([
      this.#popup && this.#show(this.#popup, 'icons/icon-16.png'),
      ...rest.filter((page) => !staying.includes(page)).map((page) => this.#shut(page)),
    ]);
    await inside.evaluate(async () => {
      const api = typeof browser === 'undefined' ? chrome : browser;
      const { origins = [] } = await api.permissions.getAll();
      const own = (api.runtime.getManifest() as chrome.runtime.ManifestV3).host_permissions ?? [];
      const allowed = origins.filter((pattern) => !own.includes(pattern));
      if (allowed.length > 0) await api.permissions.remove({ origins: allowed });
      await api.storage.local.clear();
    });
  }

  /** Closes a tab, empty: on a busy machine what it still loads would go past the harness once nobody answers for it. */
  async #shut(page: Page): Promise<void> {
    if (this.#answers.has(page)) await page.goto('about:blank').catch(() => undefined);
    await page.close();
  }

  /** The popup as it stands for the tab of `page`, in a tab of its own: the same one each time, as `sameTab`. */
  async popupFor(page: Page): Promise<Page> {
    const id = await this.tabId(await page.evaluate(() => location.href));
    this.#popup = (await openOnly(this.#popup)) ?? (await openTab(this.browser));
    await this.#popup.bringToFront();
    // The number tells this popup from the one before, which may have been for the same tab.
    await this.#show(this.#popup, `popup.html?tab=${id}&opened=${++this.#popups}`);
    return this.#popup;
  }

  /** The popup as a person's click on the toolbar button over a page opens it, in a tab of its own where tests can't see that. */
  async popupOver(page: Page): Promise<Page> {
    return (await this.#started.pressAction(page)) ?? (await this.popupFor(page));
  }

  /** Lets the browser say yes when the extension asks for a host. */
  async agreeTo(host: string): Promise<void> {
    await this.#started.agreeTo(`https://${host}/*`);
  }

  /** Whether the extension, and what it was allowed, outlives a restart. */
  get isKept(): boolean {
    return this.#started.isKept;
  }

  /** Says no to the browser's question that `ask` brings about, where tests can. */
  get refuse(): ((ask: () => Promise<void>) => Promise<void>) | undefined {
    return this.#started.refuse;
  }

  /** Does something that opens a tab, and waits for that tab, which is in front then. */
  async opens(act: () => Promise<void>): Promise<Page> {
    const before = new Set(await this.browser.pages());
    await act();
    const find = async (): Promise<Page | undefined> =>
      (await this.browser.pages()).find((page) => !before.has(page));
    return until(find, () => 'No tab was opened.');
  }

  /** The popup as the toolbar opens it, where the browser lets tests see it. */
  get openPopup(): (() => Promise<Page>) | undefined {
    return this.#started.openPopup;
  }

  /** Ends the extension's background as the browser does after idling; what it kept in memory is lost. */
  async stopWorker(): Promise<void> {
    await this.#started.stopWorker();
  }

  /** Ends the browser and starts it anew with the same profile. Tabs are lost. */
  async restart(): Promise<void> {
    await this.browser.close();
    this.#inside = undefined;
    this.#kept = undefined;
    this.#popup = undefined;
    this.#started = await TestBrowser.#start(this.kind, this.#options, this.#profile, this.#deadEnd.port);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.#deadEnd.close();
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
    await rm(`${this.#profile}.xpi`, { force: true });
  }
}

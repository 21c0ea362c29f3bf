/** What differs between the browsers, and how each is found. */
import type { Browser, Page } from 'puppeteer-core';
import { ADVICE, findBrowser } from './find-browser.mjs';
import { NEVER_MS } from './until';

export type Kind = 'chromium' | 'firefox';

/** Set by each of jest's two projects of browser tests; other programs have none. */
declare global {
  var browserUnderTest: Kind | undefined;
}

/** The browsers to be driven: the one of this jest project, else both. */
export const KINDS: readonly Kind[] = globalThis.browserUnderTest
  ? [globalThis.browserUnderTest]
  : ['chromium', 'firefox'];

export interface StartOptions {
  /** Absolute path of the unpacked extension. */
  extension: string;
  /** Absolute path of the profile; survives a restart. */
  profile: string;
  headless: boolean;
  /** Port of the dead end through which every request that isn't intercepted goes; without one the web is open. */
  proxyPort?: number;
  /** Port on this machine at which a debugger may attach. Chromium alone. */
  debugPort?: number;
  /** Whether Ctrl-C ends the browser, and the program with it. Default: when headless. */
  endsOnSigint?: boolean;
  /** Installs the extension for good where the browser would else forget it, and what its user allowed it, at its end. */
  isKept?: boolean;
}

/** A started browser with the extension in it. */
export interface Started {
  browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  origin: string;
  /** Whether `StartOptions.isKept` could be done. */
  isKept: boolean;
  /** Ends the extension's background, as the browser does when it has been idle. The next message wakes it. */
  stopWorker: () => Promise<void>;
  /** Opens a page of the extension in the new tab. */
  goto: (page: Page, url: string) => Promise<unknown>;
  /** The popup as the toolbar opens it; undefined where the protocol doesn't show it. */
  openPopup: (() => Promise<Page>) | undefined;
  /**
   * A person's click on the toolbar button over a page: it shows the extension that page's address, which `openPopup`
   * doesn't. Gives the popup that opens where the protocol shows it.
   */
  pressAction: (page: Page) => Promise<Page | undefined>;
  /** Lets the browser say yes when the extension asks for this match pattern: its question can't be answered headless. */
  agreeTo: (pattern: string) => Promise<void>;
  /** Says no to the browser's question, once it is there; undefined where the protocol doesn't reach it. */
  refuse: ((ask: () => Promise<void>) => Promise<void>) | undefined;
}

/** Path of the browser. @throws with what to install when there is none. */
export function programOf(kind: Kind): string {
  const program = findBrowser(kind);
  if (!program)
    throw new Error(`No ${kind === 'firefox' ? 'Firefox' : 'Chrome or Chromium'} found. ${ADVICE[kind]}`);
  return program;
}

/** The page, unless it was closed: of a page of the extension that was, Firefox doesn't tell puppeteer. */
export async function openOnly(page: Page | undefined): Promise<Page | undefined> {
  const answers = await page?.evaluate(() => true).catch(() => false);
  return answers ? page : undefined;
}

/** A new tab, in which everything is waited for as long as elsewhere here. */
export async function openTab(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(NEVER_MS);
  return page;
}

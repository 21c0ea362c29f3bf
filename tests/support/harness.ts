/** What stays from one file of browser tests to the next: the browser with the extension as it was built. */
import { TestBrowser, type LaunchOptions } from '../../tools/browser/test-browser';
import type { Kind } from '../../tools/browser/driver';

/** Milliseconds in which a browser that is well does what is asked between two tests. */
const ANSWER_MS = 120_000;

/** The browsers that the files share. */
const shared = new Map<Kind, TestBrowser>();

/** Whether a browser still does what it is told; the one test that broke it shall not take the others with it. */
async function isWell(browser: TestBrowser): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), ANSWER_MS);
  });
  const answers = browser.reset().then(
    () => true,
    () => false,
  );
  const isIn = await Promise.race([answers, late]);
  clearTimeout(timer);
  return isIn;
}

/** The browser that all files share, as if it were new: without tabs, settings and rights of the tests before. */
export async function browserFor(kind: Kind, extension: string): Promise<TestBrowser> {
  const there = shared.get(kind);
  if (there) {
    await there.closeSameTab().catch(() => undefined); // it is looked at next whether the browser is well
    if (await isWell(there)) return there;
    shared.delete(kind);
    await there.close();
  }
  const browser = await launch(kind, { extension });
  shared.set(kind, browser);
  return browser;
}

/** A browser of one's own, for tests that need another extension or profile. */
export function launch(kind: Kind, options: LaunchOptions): Promise<TestBrowser> {
  return TestBrowser.launch(kind, options);
}

/** Ends the shared browsers. */
export async function endBrowsers(): Promise<void> {
  const all = [...shared.values()];
  shared.clear();
  await Promise.all(all.map((browser) => browser.close()));
}

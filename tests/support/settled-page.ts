/** Waits until whatever a page, or Deadringer in it, has set going is over: for what must not happen. */
import type { Page } from 'puppeteer-core';
import type { TestBrowser } from '../../tools/browser/test-browser';
import { apart } from './hostile-script';

declare const browser: typeof chrome | undefined;

/** Milliseconds. Longer than a content script waits before it reads, sends or draws, and than a pointer has to rest. */
const LONGER_MS = 900;

/**
 * A timer of the page itself. A page's timers go off in the order in which they are due, those of content scripts
 * among them: when this one does, all that were due before have, however slow the machine is.
 */
function timerOf(page: Page): Promise<void> {
  return apart(page).evaluate(
    (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)),
    LONGER_MS,
  );
}

/** The background answers messages in turn: what the page's content script has told it before is answered too. */
async function turnOfTheBackground(on: TestBrowser): Promise<void> {
  const inside = await on.insider();
  const isAnswered = await inside.evaluate(async () => {
    const { runtime } = typeof browser === 'undefined' ? chrome : browser;
    const message = { id: 0, type: 'listInfo', timestamp: Date.now() };
    return (await runtime.sendMessage<object, unknown>(message)) !== undefined;
  });
  if (!isAnswered) throw new Error('The background doesn’t answer.');
}

/** Everything due before is done: in the page, in the background, and in the page once more with the answer. */
export async function settle(on: TestBrowser, page: Page): Promise<void> {
  await on.insider(); // opened now, it would stand before the page, and a tab that nobody sees draws nothing
  await page.bringToFront();
  await timerOf(page);
  await turnOfTheBackground(on);
  await timerOf(page);
}

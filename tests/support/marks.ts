/** Reads and clicks the extension's marks on a page, through their open shadow roots. */
import type { ElementHandle, Page } from 'puppeteer-core';

const SHOWN_MS = 10_000;

/** A mark or card as somebody looking at the page finds it. */
export interface Mark {
  level: string;
  account: string;
  place: string;
  /** All that is written in it, spaces joined. */
  text: string;
  html: string;
}

/** Every mark that stands on the page. */
export function marksOf(page: Page): Promise<Mark[]> {
  return page.$$eval('deadringer-mark', (elements) =>
    elements.map((element) => {
      const root = element.shadowRoot;
      const parts = [...(root?.children ?? [])].filter((part) => part.localName !== 'style');
      return {
        level: element.getAttribute('data-level') ?? '',
        account: element.getAttribute('data-account') ?? '',
        place: element.getAttribute('data-place') ?? '',
        text: parts
          .map((part) => part.textContent)
          .join(' ')
          .replace(/\s+/g, ' ')
          .trim(),
        html: root?.innerHTML ?? '',
      };
    }),
  );
}

/** Waits until the page shows a mark for the account, given as `x:GeorgeWBushs`. */
export async function markFor(page: Page, account: string): Promise<Mark> {
  await page.waitForSelector(`deadringer-mark[data-account="${account}"]`, { timeout: SHOWN_MS });
  const mark = (await marksOf(page)).find((one) => one.account === account);
  if (!mark) throw new Error(`The mark for ${account} went at once.`);
  return mark;
}

/** Waits until no mark is on the page. */
export async function noMark(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('deadringer-mark'), { timeout: SHOWN_MS });
}

/** The button with these words inside a mark's shadow root, or in the page itself; waits for it. */
export async function buttonIn(page: Page, host: string | undefined, words: string): Promise<ElementHandle> {
  const handle = await page.waitForFunction(
    (selector, wanted) => {
      const roots = selector
        ? [...document.querySelectorAll(selector)].map((element) => element.shadowRoot)
        : [document];
      const buttons = roots.flatMap((root) => [
        ...(root?.querySelectorAll('button, [role="button"], summary, a') ?? []),
      ]);
      return buttons.find((button) => button.textContent.trim() === wanted);
    },
    { timeout: SHOWN_MS },
    host,
    words,
  );
  return handle.asElement() as ElementHandle;
}

/** A person's click, with the mouse, on a button of a mark. */
export async function clickInMark(page: Page, words: string): Promise<void> {
  await (await buttonIn(page, 'deadringer-mark', words)).click();
}

/** A person's click on a button of the page itself: popup, options. */
export async function click(page: Page, words: string): Promise<void> {
  await (await buttonIn(page, undefined, words)).click();
}

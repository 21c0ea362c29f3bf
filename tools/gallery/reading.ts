/** Reads what the extension says of a page of the gallery, from the page and the popup as a person sees them. */
import { TimeoutError, type Page } from 'puppeteer-core';
import type { TestBrowser } from '../browser/test-browser';
import { popupOf, says, textOf } from '../browser/extension-pages';
import { clickInMark, marksOf } from '../browser/marks';
import { NEVER_MS, plain } from '../browser/until';

/** What was said. `level` is `none` where nothing is drawn, `unreadable` where the popup says that it couldn't read. */
export interface Reading {
  level: string;
  reasons: string[];
}

/** Milliseconds after which a page that says nothing of a name is nobody's: what has one says so much sooner. */
const NOBODY_MS = 6000;
const MAX_REASONS = 3;

/** The sentences listed in the card now; those of the details too, when they are open. */
async function listedIn(page: Page): Promise<string[]> {
  const items = await page.$eval('deadringer-mark', (element) =>
    [...(element.shadowRoot?.querySelectorAll('li') ?? [])].map((item) => item.textContent),
  );
  return items.map(plain);
}

/** The popup of a page without a card: it read an account, or nothing, or it can't read. */
async function withoutCard(popup: Page, isChanged: boolean): Promise<Reading> {
  try {
    // Names beside a header that can't be read are read at once; that it can't is said a little later.
    if (isChanged) await says(popup, /could not read/);
    else await says(popup, /accounts? read|could not read/, NOBODY_MS);
  } catch {
    return { level: 'none', reasons: [] }; // nobody's page: there was nothing to read
  }
  const words = await textOf(popup);
  return words.includes('could not read')
    ? { level: 'unreadable', reasons: [words] }
    : { level: 'none', reasons: [] };
}

/** What a page is: it decides how long to wait for what. */
export interface Outlook {
  hasCard: boolean;
  /** Its header can't be read any more. */
  isChanged: boolean;
}

async function waitForCard(page: Page): Promise<void> {
  try {
    await page.waitForSelector('deadringer-mark', { timeout: NEVER_MS });
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error; // that there is none is a reading too
  }
}

/**
 * Waits until the page has been judged, and reads what is said of it. The tab of a page without a card must be new:
 * the popup tells that the page has been judged, and may speak of an earlier one in that tab.
 * @param look what to do when the card is as it first appears; the page is in front then, as pictures need it
 */
export async function readPage(
  browser: TestBrowser,
  page: Page,
  { hasCard, isChanged }: Outlook,
  look: () => Promise<void>,
): Promise<Reading> {
  const said = hasCard ? undefined : await withoutCard(await popupOf(browser, page), isChanged);
  await page.bringToFront();
  if (hasCard) await waitForCard(page);
  await look();
  const [mark] = await marksOf(page);
  if (!mark) return said ?? withoutCard(await popupOf(browser, page), isChanged);
  let reasons = await listedIn(page);
  if (reasons.length === 0) {
    await clickInMark(page, 'Details');
    reasons = await listedIn(page);
  }
  return { level: mark.level, reasons: reasons.slice(0, MAX_REASONS) };
}

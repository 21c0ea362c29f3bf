/** Reads what the extension says of a page of the gallery, from the page and the popup as a person sees them. */
import type { Page } from 'puppeteer-core';
import { clickInMark, marksOf } from '../../tests/support/marks';
import { popupOf, textOf } from '../../tests/support/extension-pages';
import type { TestBrowser } from '../../tests/support/browsers';

/** What was said. `level` is `none` where nothing is drawn, `unreadable` where the popup says that it couldn't read. */
export interface Reading {
  level: string;
  reasons: string[];
}

/** Milliseconds that a card may be later than the popup. */
const DRAWN_MS = 1000;
const MAX_REASONS = 3;

/** The sentences listed in the card now; those of the details too, when they are open. */
function listedIn(page: Page): Promise<string[]> {
  return page.$eval('deadringer-mark', (element) =>
    [...(element.shadowRoot?.querySelectorAll('li') ?? [])].map((item) =>
      item.textContent.replace(/\s+/g, ' ').trim(),
    ),
  );
}

/** What to do at two moments of a reading; each page is in front then, as pictures need it. */
export interface Moments {
  popup: (popup: Page) => Promise<void>;
  /** The card is as it first appears. */
  card: () => Promise<void>;
}

/** Waits until the page has been judged, and reads what is said of it. */
export async function readPage(browser: TestBrowser, page: Page, moments: Moments): Promise<Reading> {
  const popup = await popupOf(browser, page);
  const words = await textOf(popup);
  await moments.popup(popup);
  await popup.close();
  await page.bringToFront();
  const isDrawn = await page.waitForSelector('deadringer-mark', { timeout: DRAWN_MS }).then(
    () => true,
    () => false,
  );
  await moments.card();
  const [mark] = await marksOf(page);
  if (!isDrawn || !mark) {
    return words.includes('could not read')
      ? { level: 'unreadable', reasons: [words] }
      : { level: 'none', reasons: [] };
  }
  let reasons = await listedIn(page);
  if (reasons.length === 0) {
    await clickInMark(page, 'Details');
    reasons = await listedIn(page);
  }
  return { level: mark.level, reasons: reasons.slice(0, MAX_REASONS) };
}

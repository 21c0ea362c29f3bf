/** Reads what the extension says of a page of the gallery, from the page and the popup as a person sees them. */
import type { Page } from 'puppeteer-core';
import type { TestBrowser } from '../../tests/support/browsers';
import { popupOf, says, textOf } from '../../tests/support/extension-pages';
import { clickInMark, marksOf } from '../../tests/support/marks';
import { plain } from '../../tests/support/until';

/** What was said. `level` is `none` where nothing is drawn, `unreadable` where the popup says that it couldn't read. */
export interface Reading {
  level: string;
  reasons: string[];
}

/** What to do at two moments of a reading; each page is in front then, as pictures need it. */
export interface Moments {
  popup: (popup: Page) => Promise<void>;
  /** The card is as it first appears. */
  card: () => Promise<void>;
}

/** Milliseconds that a card may be later than the popup: on a busy machine, and where none should come. */
const DRAWN_MS = 10_000;
const QUIET_MS = 500;
/** Milliseconds after which a page without a name is called unreadable at the latest: it may have been on its way. */
const UNREADABLE_MS = 6000;
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
    await says(popup, isChanged ? /could not read/ : /accounts? read|could not read/, UNREADABLE_MS);
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

/** Waits until the page has been judged, and reads what is said of it. */
export async function readPage(
  browser: TestBrowser,
  page: Page,
  moments: Moments,
  { hasCard, isChanged }: Outlook,
): Promise<Reading> {
  const popup = await popupOf(browser, page);
  await moments.popup(popup);
  await page.bringToFront();
  const timeout = hasCard ? DRAWN_MS : QUIET_MS;
  const isDrawn = await page.waitForSelector('deadringer-mark', { timeout }).then(
    () => true,
    () => false,
  );
  await moments.card();
  const [mark] = await marksOf(page);
  if (!isDrawn || !mark) return withoutCard(popup, isChanged);
  let reasons = await listedIn(page);
  if (reasons.length === 0) {
    await clickInMark(page, 'Details');
    reasons = await listedIn(page);
  }
  return { level: mark.level, reasons: reasons.slice(0, MAX_REASONS) };
}

/** The gallery where there is nobody to look: a table of what is said of each page, and a picture of each. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { GALLERY } from '../../fixtures/gallery/cases';
import { SAMPLE_PAGES } from '../../fixtures/pages/all';
import { galleryPage } from '../../fixtures/gallery/serve';
import type { TestBrowser } from '../browser/test-browser';
import { popupOf, says } from '../browser/extension-pages';
import { readPlaces } from './places';
import { readPage, type Reading } from './reading';
import { handleOf, hasCard, isAsExpected, inWords } from './expected';

const FOLDER = 'out/gallery';
const POPUP = { width: 380, height: 600 };

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`) });
}

/** @throws when the popup doesn't speak of the account: it must say what the page's card says */
async function picturePopup(popup: Page, handle: string): Promise<void> {
  await says(popup, new RegExp(`@${handle}\\b`));
  await popup.setViewport(POPUP);
  await picture(popup, 'popup');
}

/** Lines up all columns but the last, which may be as long as it likes. */
function table(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const line = (row: string[]): string =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd();
  return rows.map(line).join('\n');
}

function rowOf(one: (typeof GALLERY)[number], reading: Reading): string[] {
  const verdict = isAsExpected(one.expect, reading.level)
    ? reading.level
    : `${reading.level} (expected ${inWords(one.expect)})`;
  return [one.title, `@${handleOf(one.url)}`, verdict, reading.reasons.join(' ')];
}

/** Shows every page, prints the table, and tells whether each page said what it should. */
export async function showHeadless(browser: TestBrowser): Promise<boolean> {
  await mkdir(FOLDER, { recursive: true });
  const rows = [['PAGE', 'ACCOUNT', 'VERDICT', 'REASONS']];
  let isRight = true;
  for (const [at, one] of GALLERY.entries()) {
    const outlook = { hasCard: hasCard(one.expect), isChanged: one.expect.unreadable === true };
    const page = await (outlook.hasCard ? browser.sameTab(galleryPage) : browser.site(galleryPage));
    await page.goto(one.url);
    const reading = await readPage(browser, page, outlook, () => picture(page, one.id));
    if (at === 0) await picturePopup(await popupOf(browser, page), handleOf(one.url)); // one is enough
    await browser.reset();
    isRight &&= isAsExpected(one.expect, reading.level);
    rows.push(rowOf(one, reading));
  }
  console.log(table(rows));
  const placesRight = await showPlaces(browser);
  const pictures = GALLERY.length + SAMPLE_PAGES.length + 1;
  console.log(`\n${pictures} pictures are in ${FOLDER}: one of each page, and popup.png.`);
  return isRight && placesRight;
}

/** Names in posts, lists and cards, of every site: the marks on each page. */
async function showPlaces(browser: TestBrowser): Promise<boolean> {
  const rows = [['PLACES', 'MARKS']];
  let isRight = true;
  for (const sample of SAMPLE_PAGES) {
    const reading = await readPlaces(browser, sample, FOLDER);
    isRight &&= reading.isRight;
    rows.push([sample.title, reading.isRight ? reading.marks : `${reading.marks} (not as expected)`]);
  }
  console.log(`\n${table(rows)}`);
  return isRight;
}

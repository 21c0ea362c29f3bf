/**
 * npm run pictures: takes the documents' pictures from a real browser and writes them to docs/.
 * Needs Chromium (npm test installs it where it can) and, for the pages' emoji, a font that has them (Noto's were used).
 */
import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { SAMPLE_PAGES } from '../fixtures/pages/all';
import { samplePage } from '../fixtures/pages/serve';
import { TestBrowser } from './browser/test-browser';
import { clickInMark, markFor } from './browser/marks';
import { buildExtension } from './build/extension';
import { distFolder } from './build/target';

const FOLDER = 'docs';
/** Longer than the card's fade. */
const DRAWN_MS = 400;

interface Shot {
  /** The picture's file name, without its ending. */
  name: string;
  /** The sample page that is shown. */
  page: string;
  /** Of the window, in CSS pixels; a picture has twice as many. */
  width: number;
  height: number;
  /** CSS pixels at the top of the window that the picture leaves out; none where it is unset. */
  top?: number;
  /** The account whose mark must stand before the picture is taken. */
  account: string;
  /** Words of the mark or button to press first. */
  press?: string;
}

const SHOTS: readonly Shot[] = [
  // The README's: a timeline on X with the card of one mark open.
  {
    name: 'timeline',
    page: 'x-home',
    width: 1120,
    height: 660,
    account: 'x:GeorgeWBushs',
    press: 'Probably not them',
  },
  // For moderators: the card on a profile of a Mastodon server.
  {
    name: 'mastodon-profile',
    page: 'mastodon-profile-posing',
    width: 620,
    height: 820,
    top: 51,
    account: 'mastodon:GeorgeTakei_@mstdn.example',
  },
];

function pageUrl(id: string): string {
  const page = SAMPLE_PAGES.find((one) => one.id === id);
  if (!page) throw new Error(`There is no sample page ${id}.`);
  return page.url;
}

async function settled(page: Page): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, DRAWN_MS));
  await page.bringToFront();
}

async function shoot(browser: TestBrowser, shot: Shot): Promise<void> {
  const page = await browser.site(samplePage);
  await page.setViewport({ width: shot.width, height: shot.height, deviceScaleFactor: 2 });
  await page.goto(pageUrl(shot.page));
  await markFor(page, shot.account);
  if (shot.press) await clickInMark(page, shot.press);
  await settled(page);
  const { width, height, top = 0 } = shot;
  const clip = { x: 0, y: top, width, height: height - top };
  // Beyond the viewport the page is laid out anew, and marks that have their words lose them.
  await page.screenshot({ path: `${FOLDER}/${shot.name}.png`, clip, captureBeyondViewport: false });
  await browser.reset();
}

await mkdir(FOLDER, { recursive: true });
await buildExtension();
const browser = await TestBrowser.launch('chromium', { extension: distFolder('chrome') });
try {
  for (const shot of SHOTS) await shoot(browser, shot);
} finally {
  await browser.close();
}
console.log(`${SHOTS.length} pictures are in ${FOLDER}.`);

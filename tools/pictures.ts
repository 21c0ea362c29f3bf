/**
 * npm run pictures: takes the README's pictures from the real browsers and writes them to docs/.
 * Needs both browsers (npm test installs them where it can).
 */
import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { SAMPLE_PAGES } from '../fixtures/pages/all';
import { samplePage } from '../fixtures/pages/serve';
import { TestBrowser } from './browser/test-browser';
import type { Kind } from './browser/driver';
import { popupOf, says } from './browser/extension-pages';
import { clickInMark } from './browser/marks';
import { buildExtension } from './build/extension';
import { distFolder } from './build/target';

const FOLDER = 'docs';
/** Longer than the card's fade. */
const DRAWN_MS = 400;

interface Shot {
  name: string;
  browser: Kind;
  url: string;
  width: number;
  height: number;
  /** A button of the card to press first. */
  press?: string;
}

function pageUrl(id: string): string {
  const page = SAMPLE_PAGES.find((one) => one.id === id);
  if (!page) throw new Error(`There is no sample page ${id}.`);
  return page.url;
}

const STATUS = 'https://x.com/BarackObama/status/1590000000000000001';
/** Names in posts, lists and cards. */
const PLACES = [
  { name: 'x-home', url: 'https://x.com/home', height: 860 },
  { name: 'x-thread', url: STATUS, height: 620 },
  { name: 'x-search', url: 'https://x.com/search', height: 520 },
  { name: 'x-hover-card', url: 'https://x.com/i/bookmarks', height: 620 },
].map((shot): Shot => ({ ...shot, browser: 'chromium', width: 700 }));

const FEDERATED = [
  { name: 'mastodon-profile', url: pageUrl('mastodon-profile-posing'), height: 820 },
  { name: 'bluesky-profile', url: pageUrl('bluesky-lookalike-domain'), height: 520 },
].map((shot): Shot => ({ ...shot, browser: 'chromium', width: 620 }));

const SHOTS: Shot[] = [
  ...PLACES,
  ...FEDERATED,
  { name: 'card-likely', browser: 'chromium', url: 'https://x.com/GeorgeWBushs', width: 620, height: 760 },
  {
    name: 'card-black',
    browser: 'chromium',
    url: 'https://x.com/TesIaReal?theme=black',
    width: 620,
    height: 760,
  },
  {
    name: 'card-details',
    browser: 'firefox',
    url: 'https://x.com/KINGJamez',
    width: 620,
    height: 1100,
    press: 'Details',
  },
  {
    name: 'card-disclosed',
    browser: 'firefox',
    url: 'https://x.com/elonparodydaily?theme=dim',
    width: 620,
    height: 560,
  },
  { name: 'card-official', browser: 'firefox', url: 'https://x.com/NASA', width: 620, height: 560 },
  {
    name: 'card-right-to-left',
    browser: 'chromium',
    url: 'https://x.com/DeltaSupport247?lang=ar',
    width: 390,
    height: 760,
  },
];

async function settled(page: Page): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, DRAWN_MS));
  await page.bringToFront();
}

async function shoot(browser: TestBrowser, shot: Shot): Promise<void> {
  const page = await browser.site(samplePage);
  await page.setViewport({ width: shot.width, height: shot.height, deviceScaleFactor: 2 });
  await page.goto(shot.url);
  await page.waitForSelector('deadringer-mark');
  if (shot.press) await clickInMark(page, shot.press);
  await settled(page);
  await page.screenshot({ path: `${FOLDER}/${shot.name}.png` });
  if (shot.name === 'card-likely') await shootPopup(browser, page);
  await browser.reset();
}

async function shootPopup(browser: TestBrowser, page: Page): Promise<void> {
  const popup = await popupOf(browser, page);
  await popup.setViewport({ width: 368, height: 560, deviceScaleFactor: 2 });
  await says(popup, /Probably not/);
  await settled(popup);
  await popup.screenshot({ path: `${FOLDER}/popup.png` });
}

await mkdir(FOLDER, { recursive: true });
await buildExtension();
for (const kind of ['chromium', 'firefox'] as const) {
  const browser = await TestBrowser.launch(kind, {
    extension: distFolder(kind === 'chromium' ? 'chrome' : 'firefox'),
  });
  try {
    for (const shot of SHOTS.filter((one) => one.browser === kind)) await shoot(browser, shot);
  } finally {
    await browser.close();
  }
}
console.log(`${SHOTS.length + 1} pictures are in ${FOLDER}.`);

/** The other places of the gallery, where there is nobody to look: what is marked on each sample page, and a picture of it. */
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { drawnOn } from '../../fixtures/pages/drawn';
import type { SamplePage } from '../../fixtures/pages/page';
import { samplePage } from '../../fixtures/pages/serve';
import type { TestBrowser } from '../browser/test-browser';
import { marksOf } from '../browser/marks';
import { NEVER_MS } from '../browser/until';

/** Milliseconds in which a mark comes that shouldn't, where none is to come. */
const QUIET_MS = 1000;
const HEIGHT = 1600;

/** What was found on a page: in words, and whether it is what has to be there. */
export interface PlaceReading {
  marks: string;
  isRight: boolean;
}

/** Opens a sample page, waits for its marks, and takes a picture into the folder. */
export async function readPlaces(
  browser: TestBrowser,
  sample: SamplePage,
  folder: string,
): Promise<PlaceReading> {
  const page = await browser.sameTab(samplePage);
  await page.setViewport({ width: 1200, height: HEIGHT });
  await page.goto(sample.url);
  const wanted = drawnOn(sample);
  const found = await settled(page, wanted.length);
  await page.screenshot({ path: path.join(folder, `${sample.id}.png`) });
  const isRight =
    found.length === wanted.length &&
    wanted.every(({ account, levels }, at) => {
      const mark = found[at];
      return mark?.account === account && levels.some((level) => level === mark.level);
    });
  const marks = found.map(({ account, place, level }) => `${account} (${place}): ${level}`).join('; ');
  return { marks: marks || 'none', isRight };
}

async function settled(page: Page, count: number): Promise<Awaited<ReturnType<typeof marksOf>>> {
  const end = performance.now() + (count === 0 ? QUIET_MS : NEVER_MS);
  while (performance.now() < end) {
    const marks = await marksOf(page);
    if (count > 0 && marks.length === count) return marks;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return marksOf(page);
}

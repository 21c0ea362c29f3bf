/** Nobody is kept out: axe-core finds nothing, and the keyboard reaches everything. */
import type { Page } from 'puppeteer-core';
import { GALLERY } from '../../fixtures/gallery/cases';
import { galleryPage } from '../../fixtures/gallery/serve';
import { barriers } from '../support/axe';
import { KINDS } from '../../tools/browser/driver';
import { popupOf, says } from '../../tools/browser/extension-pages';
import { clickInMark, markFor, marksOf, noMark, refusalIn } from '../../tools/browser/marks';
import { until } from '../../tools/browser/until';
import { BUSH, openGallery, sharedBrowser } from '../support/session';

/** One page for each level that draws a card. */
const LEVELS = ['likely', 'possible', 'namesake', 'disclosed', 'official'] as const;
const drawn = LEVELS.flatMap((level) => {
  const found =
    GALLERY.find(({ expect: wanted }) => wanted.level === level && !wanted.levels) ??
    GALLERY.findLast(({ expect: wanted }) => wanted.levels?.includes(level));
  return found ? [[level, found.url] as const] : [];
});
const THEMES = ['light', 'dim', 'black'];

describe.each(KINDS)('in %s', (kind) => {
  const browser = sharedBrowser(kind);

  test.each(drawn)('the %s card keeps nobody out, open or closed, in every theme', async (_level, url) => {
    for (const theme of THEMES) {
      const page = await browser().sameTab(galleryPage);
      await page.goto(`${url}?theme=${theme}`);
      await markFor(page, `x:${new URL(url).pathname.slice(1)}`);
      expect(await barriers(page, 'deadringer-mark')).toEqual([]);
      await clickInMark(page, 'Details');
      expect(await barriers(page, 'deadringer-mark')).toEqual([]);
    }
  });

  test.each(['light', 'dark'] as const)('popup and options keep nobody out (%s)', async (scheme) => {
    const page = await openGallery(browser(), BUSH);
    await markFor(page, 'x:GeorgeWBushs');
    const popup = await popupOf(browser(), page);
    await wear(popup, scheme);
    expect(await barriers(popup)).toEqual([]);
    await popup.close();
    await browser().opens(() => clickInMark(page, 'Report…'));
    await noMark(page);
    const options = await browser().extensionPage('options.html');
    await wear(options, scheme);
    await says(options, /GeorgeWBushs/);
    expect(await barriers(options)).toEqual([]);
    await options.evaluate(() => {
      const undo = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Undo');
      undo?.focus();
    });
    await options.keyboard.press('Enter');
    await markFor(page, 'x:GeorgeWBushs');
  });

  test('the keyboard alone reaches the buttons of the card, in order, and presses them', async () => {
    const page = await openGallery(browser(), BUSH);
    await markFor(page, 'x:GeorgeWBushs');
    const reached = new Set<string>();
    for (let presses = 0; presses < 60 && !reached.has('This is fine'); presses++) {
      await page.keyboard.press('Tab');
      const words = await page.evaluate(
        () => document.querySelector('deadringer-mark')?.shadowRoot?.activeElement?.textContent.trim() ?? '',
      );
      if (words !== '') reached.add(words);
    }
    expect([...reached].filter((words) => ['Details', 'Report…', 'This is fine'].includes(words))).toEqual([
      'Details',
      'Report…',
      'This is fine',
    ]);
    const isGone = async (): Promise<true | undefined> => {
      await page.keyboard.press('Enter'); // refused while the card has only just appeared
      return (await marksOf(page)).length === 0 ? true : undefined;
    };
    await until(isGone, async () => `The card stays: ${(await refusalIn(page)) ?? 'nothing is refused'}`);
    await says(await browser().extensionPage('options.html'), /GeorgeWBushs/);
  });
});

/** Firefox can't be told a colour scheme over the protocol: there both rounds run in the scheme of the system. */
async function wear(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  try {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  } catch (error) {
    expect(String(error)).toMatch(/not supported|unsupported|unknown command/i);
  }
}

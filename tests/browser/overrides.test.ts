/** "You're wrong": a report takes the warning away at once and for good, and can be undone. */
import type { Page } from 'puppeteer-core';
import { KINDS } from '../../tools/browser/driver';
import { click, clickInMark, markFor, marksOf, noMark } from '../../tools/browser/marks';
import { popupOf, says } from '../../tools/browser/extension-pages';
import { BUSH, openGallery, sharedBrowser } from '../support/session';

const ACCOUNT = 'x:GeorgeWBushs';

describe.each(KINDS)('in %s', (kind) => {
  const browser = sharedBrowser(kind);

  /** The page has been judged, and nothing is drawn on it. */
  async function staysQuiet(page: Page): Promise<void> {
    const popup = await popupOf(browser(), page);
    await says(popup, 'Hidden: you said these are fine');
    await popup.close();
    expect(await marksOf(page)).toEqual([]);
  }

  async function undoInOptions(): Promise<void> {
    const options = await browser().extensionPage('options.html');
    await says(options, /GeorgeWBushs/);
    await click(options, 'Undo');
    await says(options, 'None. “This is fine” on a warning puts an account here.');
    await options.close();
  }

  test('"This is fine" hides the warning at once, after a reload, without the worker, after a restart, until undone', async () => {
    let page = await openGallery(browser(), BUSH);
    await markFor(page, ACCOUNT);
    await clickInMark(page, 'This is fine');
    await noMark(page);

    await page.reload();
    await staysQuiet(page);

    await browser().stopWorker();
    await page.reload();
    await staysQuiet(page);

    await browser().restart();
    page = await openGallery(browser(), BUSH);
    await staysQuiet(page);

    await undoInOptions();
    expect((await markFor(page, ACCOUNT)).level).toBe('likely');
  });

  test('"Report…" hides the warning and shows the whole report, and sends nothing', async () => {
    const page = await openGallery(browser(), BUSH);
    await markFor(page, ACCOUNT);
    const report = await browser().opens(() => clickInMark(page, 'Report…'));
    await noMark(page);
    await says(report, 'This is everything in the report. Nothing is sent by itself');
    const text = await report.$eval('pre', (element) => element.textContent);
    expect(text).toContain('GeorgeWBushs');
    expect(text).toContain('George W. Bush');
    await says(report, /Copy.*Save as file/);
    expect(browser().escaped).toEqual([]);
    await undoInOptions();
  });

  test('the popup takes a warning back too', async () => {
    const page = await openGallery(browser(), BUSH);
    await markFor(page, ACCOUNT);
    const popup = await popupOf(browser(), page);
    await click(popup, 'This is fine');
    await says(popup, 'Hidden. Thanks.');
    await noMark(page);
    await undoInOptions();
    await markFor(page, ACCOUNT);
  });

  test('clicks that the page makes itself do nothing', async () => {
    const page = await openGallery(browser(), BUSH);
    await markFor(page, ACCOUNT);
    await page.evaluate(() => {
      const root = document.querySelector('deadringer-mark')?.shadowRoot;
      for (const button of root?.querySelectorAll('button') ?? []) button.click();
    });
    await page.reload();
    expect((await markFor(page, ACCOUNT)).level).toBe('likely');
  });
});

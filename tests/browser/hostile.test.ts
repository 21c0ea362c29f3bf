/** Names made to break readers are text, on the page, in the popup and in the options. */
import type { Page } from 'puppeteer-core';
import { LEVELS } from '../../src/model';
import { KINDS } from '../../tools/browser/driver';
import { MARKUP, hostileNames, isUnbroken } from '../support/hostile-names';
import { click, markFor, marksOf } from '../../tools/browser/marks';
import { popupOf, says, textOf } from '../../tools/browser/extension-pages';
import { BUSH, openGallery, sharedBrowser } from '../support/session';

/** Puts another name into the header, as text, which can hold what no HTML file can. */
async function rename(page: Page, name: string): Promise<void> {
  await page.evaluate((text) => {
    const header = document.querySelector('[data-testid="UserName"]');
    if (!header) throw new Error('The page has no header.');
    const walker = document.createTreeWalker(header, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      if (walker.currentNode.nodeValue?.trim() === 'George W. Bush') walker.currentNode.nodeValue = text;
    }
  }, name);
}

describe.each(KINDS)('in %s', (kind) => {
  const browser = sharedBrowser(kind);

  test.each(hostileNames('George W. Bush'))('a name with %s', async (_what, name) => {
    const page = await openGallery(browser(), BUSH);
    const faults: unknown[] = [];
    page.on('pageerror', (error) => faults.push(error));
    await markFor(page, 'x:GeorgeWBushs');
    await rename(page, name);
    // The new name has been judged when the popup speaks of the page again.
    const popup = await popupOf(browser(), page);

    expect(await isUnbroken(page)).toBe(true);
    expect(await isUnbroken(popup)).toBe(true);
    for (const mark of await marksOf(page)) expect(LEVELS).toContain(mark.level);
    expect(await textOf(popup)).not.toContain("can't be opened");
    expect(faults).toEqual([]);
  });

  test('a name with markup stays text in a report', async () => {
    const page = await openGallery(browser(), BUSH);
    await markFor(page, 'x:GeorgeWBushs');
    await rename(page, `George W. Bush ${MARKUP}`);
    const popup = await popupOf(browser(), page);
    await click(popup, 'A fake you missed…');
    await says(popup, 'Which account?');
    const [account, poses] = await popup.$$('input');
    await account?.click({ count: 3 });
    await account?.type('@GeorgeWBushs');
    await poses?.type(MARKUP);
    await click(popup, 'Make the report');
    expect(await isUnbroken(popup)).toBe(true);
    const options = await browser().extensionPage('options.html');
    await says(options, /GeorgeWBushs/);
    expect(await isUnbroken(options)).toBe(true);
    await click(options, 'Open');
    await says(options, 'This is everything in the report.');
    expect(await textOf(options)).toContain('<img src=x onerror=');
    expect(await isUnbroken(options)).toBe(true);
  });
});

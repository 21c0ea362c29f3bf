/** The popup: this tab's verdict, pause, a fake that was missed. */
import { KINDS } from '../../tools/browser/driver';
import { click, markFor, marksOf, noMark } from '../../tools/browser/marks';
import { popupOf, says, textOf } from '../../tools/browser/extension-pages';
import { BUSH, openGallery, sharedBrowser } from '../support/session';

describe.each(KINDS)('in %s', (kind) => {
  const browser = sharedBrowser(kind);

  test('it shows the card of the page, with whose it is', async () => {
    const page = await openGallery(browser(), BUSH);
    await markFor(page, 'x:GeorgeWBushs');
    const popup = await popupOf(browser(), page);
    await says(popup, 'Probably not George W. Bush');
    await says(popup, '@GeorgeWBushs on X');
  });

  test('the one that the toolbar opens says the same as the one in a tab', async () => {
    const { openPopup } = browser();
    if (!openPopup) return; // this browser doesn't show it to tests
    const page = await openGallery(browser(), BUSH);
    await markFor(page, 'x:GeorgeWBushs');
    const inTab = await popupOf(browser(), page);
    await says(inTab, 'Probably not George W. Bush');
    const words = await textOf(inTab);
    await inTab.close();
    await page.bringToFront();
    const popup = await openPopup();
    await says(popup, 'Probably not George W. Bush');
    expect(await textOf(popup)).toBe(words);
  });

  test('pausing takes every mark away until the site is resumed', async () => {
    const page = await openGallery(browser(), BUSH);
    await markFor(page, 'x:GeorgeWBushs');
    const popup = await popupOf(browser(), page);
    await click(popup, 'Pause on this site');
    await says(popup, 'Deadringer is paused on x.com.');
    await noMark(page);
    await page.reload();
    await says(popup, 'Deadringer is paused on x.com.');
    expect(await marksOf(page)).toEqual([]);
    await click(popup, 'Resume');
    await markFor(page, 'x:GeorgeWBushs');
    await says(popup, 'Probably not George W. Bush');
  });

  test('a fake that was missed becomes a report that waits', async () => {
    const page = await openGallery(browser(), BUSH);
    await markFor(page, 'x:GeorgeWBushs');
    const popup = await popupOf(browser(), page);
    await click(popup, 'A fake you missed…');
    await says(popup, 'Which account?');
    const [account, poses] = await popup.$$('input:not([type="radio"]):not([type="checkbox"])');
    await account?.click({ count: 3 });
    await account?.type('@PotusFourtyThree');
    await poses?.type('George W. Bush');
    await click(popup, 'Make the report');
    const options = await browser().extensionPage('options.html');
    await says(options, /PotusFourtyThree/);
    expect(browser().escaped).toEqual([]);
  });

  test('on a page of no site it says what it reads', async () => {
    const page = await browser().site(() => '<!doctype html><html lang="en"><title>a</title><p>a</p></html>');
    await page.goto('https://elsewhere.example/');
    // The extension may not see that tab's address, so its number is found by what it isn't.
    const options = await browser().extensionPage('options.html');
    const id = await options.evaluate(async () => {
      const tabs = await chrome.tabs.query({});
      return tabs.filter(({ url }) => url === undefined).at(-1)?.id;
    });
    const popup = await browser().extensionPage(`popup.html?tab=${id ?? -1}`);
    await says(popup, "Deadringer doesn't read this site yet.");
  });
});

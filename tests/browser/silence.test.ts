/** With no subscription the extension makes no request at all. */
import { GALLERY } from '../../fixtures/gallery/cases';
import { KINDS } from '../../tools/browser/driver';
import { click, clickInMark, markFor, noMark } from '../../tools/browser/marks';
import { popupOf, says } from '../../tools/browser/extension-pages';
import { BUSH, openGallery, sharedBrowser } from '../support/session';
import { settle } from '../support/settled-page';

describe.each(KINDS)('in %s', (kind) => {
  const browser = sharedBrowser(kind);

  test('reading, judging, overruling, reporting and undoing leave the machine silent', async () => {
    browser().requested.length = 0;
    for (const { url } of GALLERY.slice(0, 4)) {
      const page = await openGallery(browser(), url);
      await popupOf(browser(), page);
    }
    const page = await openGallery(browser(), BUSH);
    await markFor(page, 'x:GeorgeWBushs');
    await browser().opens(() => clickInMark(page, 'Report…'));
    await noMark(page);
    const options = await browser().extensionPage('options.html');
    await says(options, /GeorgeWBushs/);
    await click(options, 'Undo');
    await markFor(page, 'x:GeorgeWBushs');
    await settle(browser(), page);

    const asked = GALLERY.map(({ url }) => url);
    const own = browser().requested.filter((url) => !asked.includes(url) && !url.endsWith('/favicon.ico'));
    expect(own).toEqual([]);
    expect(browser().escaped).toEqual([]);
  });

  test('a request that leaves the page would be noticed', async () => {
    const options = await browser().extensionPage('options.html');
    await options.evaluate(() => fetch('https://elsewhere.example/').catch(() => undefined));
    const noticed = [...browser().escaped];
    browser().forgiveEscapes(); // other tests in this browser ask too
    expect(noticed).toEqual(['https://elsewhere.example:443']);
  });
});

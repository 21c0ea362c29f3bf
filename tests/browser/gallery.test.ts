/** Every page of the gallery says what it should, on the page and in the popup. */
import { GALLERY } from '../../fixtures/gallery/cases';
import { galleryPage } from '../../fixtures/gallery/serve';
import { KINDS } from '../../tools/browser/driver';
import { popupOf, says } from '../../tools/browser/extension-pages';
import { cardsOf, markFor, marksOf } from '../../tools/browser/marks';
import { BUSH, openGallery, sharedBrowser } from '../support/session';
import { plain } from '../../tools/browser/until';

const levelsOf = ({ expect: wanted }: (typeof GALLERY)[number]): string[] => wanted.levels ?? [wanted.level];
const titled = (cases: typeof GALLERY) => cases.map((one) => [one.title, one] as const);
const unreadable = GALLERY.filter((one) => one.expect.unreadable);
const quiet = GALLERY.filter((one) => levelsOf(one).includes('none') && !one.expect.unreadable);
const drawn = GALLERY.filter((one) => !levelsOf(one).includes('none'));

describe.each(KINDS)('in %s', (kind) => {
  const browser = sharedBrowser(kind);

  test.each(titled(drawn))('a card: %s', async (_title, one) => {
    const page = await browser().sameTab(galleryPage);
    await page.goto(one.url);
    const mark = await markFor(page, `x:${new URL(one.url).pathname.slice(1)}`);
    expect(levelsOf(one)).toContain(mark.level);
    expect(mark.place).toBe('profile');
    expect(await cardsOf(page)).toHaveLength(1);
    // The profile's own posts bear its mark too; nobody else's do.
    expect(new Set((await marksOf(page)).map(({ account }) => account)).size).toBe(1);
    const headline = await page.$eval(
      'deadringer-mark',
      (element) => element.shadowRoot?.querySelector('.headline')?.textContent,
    );
    expect(headline).toBeTruthy();
    await says(await popupOf(browser(), page), plain(headline ?? ''));
  });

  test.each(titled(quiet))('nothing drawn: %s', async (_title, one) => {
    const page = await openGallery(browser(), one.url);
    const popup = await popupOf(browser(), page);
    await says(popup, /No warnings on this page\. (\d+ accounts? read|No account was read)\./);
    expect(await marksOf(page)).toEqual([]);
  });

  test.each(titled(unreadable))('no card, and the popup says why: %s', async (_title, one) => {
    const page = await openGallery(browser(), one.url);
    await says(await popupOf(browser(), page), 'Deadringer could not read this page');
    expect(await marksOf(page)).toEqual([]);
  });

  test('the toolbar counts the warnings of the tab', async () => {
    const page = await openGallery(browser(), BUSH);
    await markFor(page, 'x:GeorgeWBushs');
    const id = await browser().tabId(BUSH);
    const inside = await browser().insider();
    const shown = await inside.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), id);
    expect(shown).toBe('1');
  });
});

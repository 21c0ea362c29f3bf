/** A page that changes itself, as X does, never shows one account's card beside another. */
import type { Page } from 'puppeteer-core';
import { GALLERY } from '../../fixtures/gallery/cases';
import { galleryPage } from '../../fixtures/gallery/serve';
import { KINDS } from '../../tools/browser/driver';
import { popupOf, says } from '../../tools/browser/extension-pages';
import { cardsOf, markFor, marksOf, noMark } from '../../tools/browser/marks';
import { until } from '../../tools/browser/until';
import { BUSH, openGallery, sharedBrowser } from '../support/session';

const withLevel = (level: string): string => {
  const found = GALLERY.find(({ profile, expect: wanted }) => profile && wanted.level === level);
  if (!found) throw new Error(`The gallery has no page of level ${level}.`);
  return found.url;
};
const handleOf = (url: string): string => new URL(url).pathname.slice(1);

const WAYS = ['reuse', 'replace'] as const;
const GENUINE = withLevel('official');
const ORDINARY = withLevel('none');

/** Moves as X's own app does: the address first, the content later, in the same nodes or in new ones. */
async function moveTo(page: Page, url: string, how: (typeof WAYS)[number] = 'reuse'): Promise<void> {
  await page.evaluate((handle, way) => window.__goto?.(handle, way), handleOf(url), how);
}

describe.each(KINDS)('in %s', (kind) => {
  const browser = sharedBrowser(kind);

  async function openBush(): Promise<Page> {
    const page = await openGallery(browser(), BUSH);
    await markFor(page, 'x:GeorgeWBushs');
    return page;
  }

  test.each(WAYS)('from a fake to a genuine account and back (nodes: %s)', async (how) => {
    const page = await openBush();
    await moveTo(page, GENUINE, how);
    expect((await markFor(page, `x:${handleOf(GENUINE)}`)).level).toBe('official');
    expect(await cardsOf(page)).toHaveLength(1);
    await moveTo(page, BUSH, how);
    expect((await markFor(page, 'x:GeorgeWBushs')).level).toBe('likely');
    expect(await cardsOf(page)).toHaveLength(1);
  });

  test.each(WAYS)('from a fake to an ordinary account the card goes (nodes: %s)', async (how) => {
    const page = await openBush();
    await moveTo(page, ORDINARY, how);
    await noMark(page);
    await says(await popupOf(browser(), page), /No warnings on this page\. \d+ accounts? read\./);
  });

  test('while the next profile is still on its way no card stands', async () => {
    const page = await openBush();
    await page.evaluate(() => {
      history.pushState(null, '', '/never_arrives');
    });
    // The posts that still stand there are still his.
    await until(
      async () => ((await cardsOf(page)).length === 0 ? true : undefined),
      () => 'The card of the profile before should have gone.',
    );
  });

  test('the back button brings the first card back', async () => {
    const page = await openBush();
    await page.goto(GENUINE);
    await markFor(page, `x:${handleOf(GENUINE)}`);
    // Not `goBack`: Firefox tells puppeteer nothing of a page that comes back from its cache.
    await page.evaluate(() => history.back());
    expect((await markFor(page, 'x:GeorgeWBushs')).level).toBe('likely');
    expect(await cardsOf(page)).toHaveLength(1);
  });

  test('no frame of a move shows a card for an account that the header no longer names', async () => {
    const page = await browser().site(galleryPage);
    await page.goto(BUSH);
    await markFor(page, 'x:GeorgeWBushs');
    const stale = await page.evaluate(async (handles) => {
      let found = 0;
      let isMoving = true;
      const look = (): void => {
        const mark = document.querySelector('deadringer-mark')?.getAttribute('data-account')?.slice(2);
        const header = document.querySelector('[data-testid="UserName"]')?.textContent ?? '';
        // Painted frames count: a card may lag behind by the frame in which the header changed.
        if (mark && !header.includes(`@${mark}`)) found++;
        if (isMoving) requestAnimationFrame(() => setTimeout(look));
      };
      look();
      for (const handle of handles) await window.__goto?.(handle);
      isMoving = false;
      return found;
    }, [GENUINE, BUSH, ORDINARY, BUSH, GENUINE, ORDINARY].map(handleOf));
    expect(stale).toBe(0);
  });

  test('quick moves end with the last account alone', async () => {
    const page = await openBush();
    for (let turn = 0; turn < 5; turn++) {
      await moveTo(page, GENUINE);
      await moveTo(page, BUSH);
    }
    await moveTo(page, GENUINE);
    await markFor(page, `x:${handleOf(GENUINE)}`);
    const accounts = (await marksOf(page)).map(({ account }) => account);
    expect(new Set(accounts)).toEqual(new Set([`x:${handleOf(GENUINE)}`]));
  });
});

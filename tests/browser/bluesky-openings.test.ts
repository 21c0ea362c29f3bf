/** What opens and closes on Bluesky's pages: lists in notifications, hover cards. Marks come and go with it, whole. */
import { group } from '../../fixtures/pages/bluesky/notifications';
import { page as pageOf } from '../../fixtures/pages/bluesky/page';
import { BLUESKY_PAGES } from '../../fixtures/pages/bluesky/pages';
import * as people from '../../fixtures/pages/bluesky/people';
import { KINDS } from '../../tools/browser/driver';
import { markFor, marksOf } from '../../tools/browser/marks';
import { openSample, sharedBrowser } from '../support/session';
import { settle } from '../support/settled-page';
import { until } from '../../tools/browser/until';

const CLONE = `bluesky:${people.CLONE.handle}`;
const HOVER_CARD = BLUESKY_PAGES.find(({ id }) => id === 'bluesky-hover-card')!.url;

describe.each(KINDS)('in %s', (kind) => {
  const browser = sharedBrowser(kind);

  test('a list of those who did the same gets its marks when it is opened, and loses them when it is closed', async () => {
    const authors = [people.WEATHER, people.CLONE, people.LOOKALIKE] as const;
    const drawn = [true, false].map((isOpen) => group({ authors, isOpen, isKept: true }));
    const url = 'https://bsky.app/notifications';
    const page = await openSample(browser(), url, pageOf({ title: 'Notifications', content: drawn[1]! }));
    const standing = async (count: number): Promise<void> => {
      await until(
        async () => ((await marksOf(page)).length === count ? true : undefined),
        async () => `${(await marksOf(page)).length} marks stand instead of ${count}.`,
      );
    };
    // As the client does: what is above the list is drawn anew, and the list grows frame by frame.
    const become = (html: string): Promise<void> =>
      page.evaluate(async (wanted) => {
        const next = new DOMParser().parseFromString(wanted, 'text/html');
        document.querySelector('[tabindex] > div')!.replaceWith(next.querySelector('[tabindex] > div')!);
        await new Promise(requestAnimationFrame);
        const list = document.querySelector<HTMLElement>('.r-list')!;
        list.style.cssText = next.querySelector<HTMLElement>('.r-list')!.style.cssText;
      }, html);
    await settle(browser(), page);
    await standing(0);
    await become(drawn[0]!);
    await standing(2);
    const boxes = await page.$$eval('deadringer-mark', (marks) =>
      marks.map((mark) => {
        const { bottom, height } = mark.shadowRoot!.querySelector('button')!.getBoundingClientRect();
        return height > 0 && bottom <= mark.closest('.r-list')!.getBoundingClientRect().bottom;
      }),
    );
    expect(boxes).toEqual([true, true]);
    await become(drawn[1]!);
    await standing(0);
  });

  test('a card opened in a hover card, which cuts what hangs out and goes with the pointer, is whole and keeps it open', async () => {
    const page = await openSample(browser(), HOVER_CARD);
    await markFor(page, CLONE);
    await page.$eval('.r-floating', (card) => {
      card.addEventListener('pointerleave', () => card.classList.add('left'));
    });
    await page.bringToFront();
    const at = await page.evaluate(() => {
      const chip = document.querySelector('deadringer-mark')!.shadowRoot!.querySelector('button')!;
      const { left, top, width, height } = chip.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await page.mouse.move(at.x, at.y); // in Firefox a click alone is forgotten as the place to move on from
    await page.mouse.click(at.x, at.y);
    const { x, y, isSeen } = await page.evaluate(() => {
      const mark = document.querySelector('deadringer-mark')!;
      const { left, right, bottom } = mark.shadowRoot!.querySelector('.card')!.getBoundingClientRect();
      const [middle, low] = [(left + right) / 2, Math.min(bottom, innerHeight) - 8];
      return { x: middle, y: low, isSeen: document.elementFromPoint(middle, low) === mark };
    });
    expect(isSeen).toBe(true);
    await page.mouse.move(x, y, { steps: 10 });
    expect(await page.$eval('.r-floating', (card) => card.matches('.left'))).toBe(false);
    expect((await markFor(page, CLONE)).text).toContain('Probably not George Takei');
  });
});

/** The card keeps inside its column in every theme, width and direction; the pictures are in out/looks. */
import { mkdirSync } from 'node:fs';
import { galleryPage } from '../../fixtures/gallery/serve';
import { KINDS } from '../../tools/browser/driver';
import { popupOf } from '../../tools/browser/extension-pages';
import { markFor } from '../../tools/browser/marks';
import { BUSH, openGallery, resize, sharedBrowser } from '../support/session';

const FOLDER = 'out/looks';
const CASES = [320, 600, 1200].flatMap((width) =>
  ['light', 'dim', 'black'].flatMap((theme) =>
    ['ltr', 'rtl'].map((direction) => ({ theme, width, direction })),
  ),
);

describe.each(KINDS)('in %s', (kind) => {
  const browser = sharedBrowser(kind);
  beforeAll(() => mkdirSync(FOLDER, { recursive: true }));

  test.each(CASES)('$theme, $width px wide, $direction', async ({ theme, width, direction }) => {
    const page = await browser().sameTab(galleryPage);
    await resize(page, width, 900);
    await page.goto(`${BUSH}?theme=${theme}${direction === 'rtl' ? '&lang=ar' : ''}`);
    await markFor(page, 'x:GeorgeWBushs');

    const seen = await page.$eval('deadringer-mark', (element) => {
      const inside = element.shadowRoot?.querySelector('[data-theme]');
      const card = element.shadowRoot?.querySelector('.card');
      const { left, right, height } = card?.getBoundingClientRect() ?? new DOMRect();
      return {
        theme: inside?.getAttribute('data-theme'),
        direction: inside?.getAttribute('dir'),
        edges: { left, right, height, window: document.documentElement.clientWidth },
        overflow: (card?.scrollWidth ?? 0) - (card?.clientWidth ?? 0),
      };
    });
    await page.screenshot({ path: `${FOLDER}/${kind}-${theme}-${width}-${direction}.png` });
    expect([seen.theme, seen.direction]).toEqual([theme, direction]);
    expect(seen.edges.left).toBeGreaterThanOrEqual(0);
    expect(seen.edges.right).toBeLessThanOrEqual(seen.edges.window);
    expect(seen.edges.height).toBeGreaterThan(60);
    expect(seen.overflow).toBe(0);
  });

  test('the popup needs no sideways scrolling', async () => {
    const page = await openGallery(browser(), BUSH);
    await markFor(page, 'x:GeorgeWBushs');
    const popup = await popupOf(browser(), page);
    await popup.setViewport({ width: 360, height: 560 });
    const spare = await popup.evaluate(
      () => document.documentElement.clientWidth - document.documentElement.scrollWidth,
    );
    expect(spare).toBeGreaterThanOrEqual(0);
    await popup.screenshot({ path: `${FOLDER}/${kind}-popup.png` });
    await popup.close(); // with its size
  });
});

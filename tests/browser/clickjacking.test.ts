/** A page that hides our card and baits a click: nothing is trusted by a press on what nobody saw. */
import type { Page } from 'puppeteer-core';
import { KINDS } from '../../tools/browser/driver';
import { click, clickInMark, markFor, noMark, pressInMark, refusalIn } from '../../tools/browser/marks';
import { says } from '../../tools/browser/extension-pages';
import { until } from '../../tools/browser/until';
import { BUSH, openGallery, sharedBrowser } from '../support/session';

const ACCOUNT = 'x:GeorgeWBushs';
const UNSEEN = 'part of this card was covered or hard to see';

/** What a page may do to the card, each as its style sheet. */
const DISGUISES: Record<string, string> = {
  'makes what is around it see-through': ':has(> deadringer-mark) { opacity: .0001 !important }',
  'fades it by a filter': 'main { filter: opacity(.02) !important }',
  'blurs it': 'main { filter: blur(9px) !important }',
  'clips it to a button': ':has(> deadringer-mark) { clip-path: inset(50% 0 0 50%) !important }',
  'lays a sheet over its words':
    'body::after { content: "Cookies?"; position: fixed; inset: 0 0 auto 0; height: 60vh; background: #fff; z-index: 9999 }',
};

describe.each(KINDS)('in %s', (kind) => {
  const browser = sharedBrowser(kind);

  async function openDisguised(css: string): Promise<Page> {
    const page = await openGallery(browser(), BUSH);
    await markFor(page, ACCOUNT);
    await page.evaluate((text) => {
      const style = document.createElement('style');
      style.textContent = text;
      document.head.append(style);
    }, css);
    return page;
  }

  /** The script's own click would be no person's; so the press comes by the keyboard where a sheet lies over the button. */
  async function pressByKey(page: Page): Promise<void> {
    await page.bringToFront();
    await page.evaluate(() => {
      const root = document.querySelector('deadringer-mark')?.shadowRoot;
      const buttons = [...(root?.querySelectorAll('button') ?? [])];
      buttons.find(({ textContent }) => textContent === 'This is fine')?.focus();
    });
    await page.keyboard.press('Enter');
  }

  test.each(Object.entries(DISGUISES))('a page that %s gets no account trusted', async (_, css) => {
    const page = await openDisguised(css);
    await until(
      async () => {
        await pressByKey(page);
        return (await refusalIn(page))?.includes(UNSEEN) ? true : undefined;
      },
      async () => `The card should refuse the press; it says: ${(await refusalIn(page)) ?? 'nothing'}`,
    );
    const options = await browser().extensionPage('options.html');
    await says(options, 'None. “This is fine” on a warning puts an account here.');
    await options.close();
  });

  test('a dark theme made by a filter, and a page that is dimmed, hinder nobody', async () => {
    const page = await openDisguised(
      'html { filter: invert(1) hue-rotate(180deg) } main { opacity: .55 !important }',
    );
    await clickInMark(page, 'This is fine');
    await noMark(page);
    const options = await browser().extensionPage('options.html');
    await click(options, 'Undo');
    await options.close();
  });

  test('a card that comes under a resting pointer says so instead of trusting', async () => {
    const page = await openDisguised('main { display: none !important }');
    await page.evaluate(() => document.head.lastElementChild?.remove());
    await pressInMark(page, 'This is fine');
    expect(await refusalIn(page)).toContain('only just appeared');
    await clickInMark(page, 'This is fine');
    await noMark(page);
    const options = await browser().extensionPage('options.html');
    await click(options, 'Undo');
    await options.close();
  });
});

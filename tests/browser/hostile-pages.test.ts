/**
 * What a page's own scripts can do to Deadringer where names stand in posts, replies, quotes and hover cards: nothing.
 * The right marks stand at the right names, whatever the page forges, says or replaces.
 */
import type { Page } from 'puppeteer-core';
import type { TestBrowser } from '../../tools/browser/test-browser';
import { drawnOn } from '../../fixtures/pages/drawn';
import type { SamplePage } from '../../fixtures/pages/page';
import { samplePage } from '../../fixtures/pages/serve';
import { HUGE, HUGE_TEXTS } from '../../fixtures/pages/x/huge';
import { LISTS } from '../../fixtures/pages/x/lists';
import { TIMELINES } from '../../fixtures/pages/x/timelines';
import { KINDS } from '../../tools/browser/driver';
import { popupOf, says } from '../../tools/browser/extension-pages';
import {
  BROKEN_WORLD,
  FORGED_MARKS,
  HostilePage,
  REMEMBER,
  apart,
  drawnInMarks,
  inOurMarks,
  leftIn,
  ourMarks,
} from '../support/hostile-script';
import { turnNetworkReading, unregister } from '../support/x-network';
import { sharedBrowser } from '../support/session';
import { settle } from '../support/settled-page';
import { until } from '../../tools/browser/until';

declare const browser: typeof chrome | undefined;

const PAGES = TIMELINES.filter(({ id }) => ['x-home', 'x-thread', 'x-hover-card'].includes(id)).map(
  (sample) => [sample.id, sample] as const,
);
const HOME = PAGES[0]![1];
const FOLLOWERS = LISTS.find(({ id }) => id === 'x-followers')!;

const wantedOn = (sample: SamplePage): string[] =>
  drawnOn(sample).map(({ account, place, levels }) => `${account} ${place} ${levels.join('|')}`);
const standing = async (page: Page): Promise<string[]> =>
  (await ourMarks(page)).map(
    ({ account, place, level, isAtItsName, isOpen }) =>
      `${account} ${place} ${level}${isAtItsName ? '' : ' beside another'}${isOpen ? ' opened' : ''}`,
  );

/** Waits until our marks, and no others of ours, stand where they belong, all of them closed. */
async function showsOurs(page: Page, sample: SamplePage): Promise<void> {
  const wanted = wantedOn(sample).join('\n');
  await until(
    async () => ((await standing(page)).join('\n') === wanted ? true : undefined),
    async () => JSON.stringify({ wanted: wantedOn(sample), standing: await standing(page) }, null, 1),
  );
}

/** Everything that Deadringer keeps for good of what its user said. */
async function kept(on: TestBrowser): Promise<string[]> {
  const all = await (
    await on.insider()
  ).evaluate(() => (typeof browser === 'undefined' ? chrome : browser).storage.local.get());
  return Object.entries(all).map(([key, value]) => `${key} ${JSON.stringify(value)}`);
}

describe.each(KINDS)('in %s', (kind) => {
  const its = sharedBrowser(kind);

  async function open(sample: SamplePage, first: string, last = ''): Promise<Page> {
    const page = await its().site((url) =>
      (url === HUGE.url ? HUGE.html() : samplePage(url))
        ?.replace('<head>', () => `<head>${first}`)
        .replace('</body>', () => `${last}</body>`),
    );
    await page.setViewport({ width: 1200, height: 1600 });
    await page.goto(sample.url);
    return page;
  }

  describe.each(PAGES)('%s', (_, sample) => {
    test('a page that replaces everything has its marks all the same', async () => {
      const page = await open(sample, BROKEN_WORLD);
      await showsOurs(page, sample);
      expect(await apart(page).evaluate(() => document.title)).toContain(' / X');
    });

    test('forged marks, messages, events and presses change nothing', async () => {
      const page = await open(sample, '', FORGED_MARKS);
      const tabs = (await its().browser.pages()).length;
      await showsOurs(page, sample);
      await HostilePage.forgesMarks(page);
      await HostilePage.saysEverything(page);
      await HostilePage.pressesEverything(page);
      await settle(its(), page);
      await showsOurs(page, sample);
      await HostilePage.movesMarks(page);
      await showsOurs(page, sample);
      await settle(its(), page);
      expect(await standing(page)).toEqual(wantedOn(sample));
      expect(page.url()).toBe(sample.url);
      expect((await its().browser.pages()).length).toBe(tabs);
    });
  });

  test('with “What X already sent” on, forged events lead to nothing either', async () => {
    await turnNetworkReading(its(), true);
    const page = await open(HOME, '', FORGED_MARKS);
    await showsOurs(page, HOME);
    await HostilePage.saysEverything(page);
    await settle(its(), page);
    await showsOurs(page, HOME);
    await unregister(its());
  });

  test('at a card that a person opened the page can press nothing', async () => {
    const page = await open(HOME, '');
    await showsOurs(page, HOME);
    await page.bringToFront();
    await (await inOurMarks(page, '.chip'))?.click();
    const tabs = (await its().browser.pages()).length;
    const opened = wantedOn(HOME).map((mark, at) => (at === 0 ? `${mark} opened` : mark));
    const isOpened = async (): Promise<true | undefined> =>
      (await standing(page)).join() === opened.join() ? true : undefined;
    await until(isOpened, () => 'The card didn’t open.');
    await HostilePage.pressesEverything(page);
    await settle(its(), page);
    expect(await standing(page)).toEqual(opened);
    expect(await kept(its())).toEqual([]);
    expect(page.url()).toBe(HOME.url);
    expect((await its().browser.pages()).length).toBe(tabs);
    expect(its().escaped).toEqual([]);
  });

  test('whom the user called fine or follows stands nowhere in the page', async () => {
    const page = await open(FOLLOWERS, '', REMEMBER);
    await showsOurs(page, FOLLOWERS); // with accounts that are followed
    await page.goto(HOME.url);
    await showsOurs(page, HOME);
    await page.bringToFront();
    await (await inOurMarks(page, '[aria-label*="KINGJamez"]'))?.click();
    const fine = await until(
      () => inOurMarks(page, '.opened [aria-label*="KINGJamez"]'),
      () => 'The card didn’t open.',
    );
    await until(
      async () => {
        if ((await ourMarks(page)).length === 2) return true;
        await fine.click(); // refused while the card has only just appeared
        return undefined;
      },
      () => 'The mark stayed.',
    );
    const isKept = async (): Promise<true | undefined> =>
      /trusted.*KINGJamez/i.test((await kept(its())).join()) ? true : undefined;
    await until(isKept, () => 'It wasn’t kept that the account is fine.');
    expect(await drawnInMarks(page)).not.toMatch(/KINGJamez|octo_hanneke|quietfjord_ine/);
    expect(await leftIn(page)).toEqual({ isAsServed: true, named: [], stored: 0 });
  });

  test('names, handles and biographies of a megabyte each cost the others nothing', async () => {
    const page = await open(HUGE, '', HUGE_TEXTS);
    await showsOurs(page, HUGE);
    const popup = await popupOf(its(), page);
    await says(popup, '@KINGJamez');
  });
});

/**
 * What a page's own scripts can do to Deadringer where names stand in posts, replies, quotes and hover cards: nothing.
 * The right marks stand at the right names, whatever the page forges, says or replaces.
 */
import type { Page } from 'puppeteer-core';
import { drawnOn } from '../pages/drawn';
import type { SamplePage } from '../pages/page';
import { samplePage } from '../pages/serve';
import { TIMELINES } from '../pages/x/timelines';
import { KINDS } from '../support/driver';
import { BROKEN_WORLD, FORGED_MARKS, HostilePage, apart, ourMarks } from '../support/hostile-script';
import { sharedBrowser } from '../support/session';
import { until } from '../support/until';

const PAGES = TIMELINES.filter(({ id }) => ['x-home', 'x-thread', 'x-hover-card'].includes(id)).map(
  (sample) => [sample.id, sample] as const,
);
/** Longer than a pointer has to rest, and than a message to the background and back. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 900));

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

describe.each(KINDS)('in %s', (kind) => {
  const browser = sharedBrowser(kind);

  async function open(sample: SamplePage, first: string, last = ''): Promise<Page> {
    const page = await browser().site((url) =>
      samplePage(url)
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
      const tabs = (await browser().browser.pages()).length;
      await showsOurs(page, sample);
      await HostilePage.forgesMarks(page);
      await HostilePage.saysEverything(page);
      await HostilePage.pressesEverything(page);
      await settle();
      await showsOurs(page, sample);
      await HostilePage.movesMarks(page);
      await showsOurs(page, sample);
      await settle();
      expect(await standing(page)).toEqual(wantedOn(sample));
      expect(page.url()).toBe(sample.url);
      expect((await browser().browser.pages()).length).toBe(tabs);
    });
  });
});

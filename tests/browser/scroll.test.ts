/** Somebody scrolls through a long timeline: marks stand beside the right names at every moment, and nowhere else. */
import { ENDLESS_URL, endlessPage, type Endless } from '../../fixtures/pages/endless';
import { KINDS } from '../../tools/browser/driver';
import { sharedBrowser } from '../support/session';
import { until } from '../../tools/browser/until';

declare const endless: Endless;
const POSTS = 400;

describe.each(KINDS)('in %s', (kind) => {
  const browser = sharedBrowser(kind);

  test('no painted frame shows a mark beside another account, nor two beside one', async () => {
    const page = await browser().site((url) => (url === ENDLESS_URL ? endlessPage() : undefined));
    await page.goto(ENDLESS_URL);
    // Stops where the next fakes stand, goes on fast, and ends where three have come by again.
    for (const post of [36, 76, 200, POSTS]) await page.evaluate((top) => endless.scroll(1, top), post);
    const { frames, wrong } = await page.evaluate(() => ({ frames: endless.frames, wrong: endless.wrong }));
    expect(wrong).toEqual([]);
    expect(frames).toBeGreaterThan(POSTS / 2);
  });

  test('where somebody stops, every fake is marked and nobody else', async () => {
    const page = await browser().site((url) => (url === ENDLESS_URL ? endlessPage() : undefined));
    await page.goto(ENDLESS_URL);
    for (const post of [36, 116, 276]) {
      await page.evaluate((top) => endless.scroll(2, top), post);
      const isRight = async (): Promise<true | undefined> => {
        const { standing, marked } = await page.evaluate(() => endless.fakes());
        return standing.length > 0 && standing.length === marked.length ? true : undefined;
      };
      await until(isRight, () => `Fakes near post ${post} went without a mark.`);
      const others = await page.$$eval('deadringer-mark', (marks) =>
        marks.map((mark) => mark.getAttribute('data-level')).filter((level) => level === 'none'),
      );
      expect(others).toEqual([]);
    }
  });
});

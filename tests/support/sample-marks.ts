/** Waits for the marks that somebody must see on a sample page, and watches that none ever stands beside another account. */
import type { Page } from 'puppeteer-core';
import { drawnOn, type DrawnName } from '../../fixtures/pages/drawn';
import type { SamplePage } from '../../fixtures/pages/page';
import { marksOf, type Mark } from '../../tools/browser/marks';
import { until } from '../../tools/browser/until';

function isRight(marks: readonly Mark[], wanted: readonly DrawnName[]): boolean {
  return (
    marks.length === wanted.length &&
    wanted.every(({ account, place, levels }, at) => {
      const mark = marks[at];
      return mark?.account === account && mark.place === place && levels.some((one) => one === mark.level);
    })
  );
}

const inWords = (
  marks: readonly { account: string; place: string; level?: string; levels?: readonly string[] }[],
) =>
  marks.map(({ account, place, level, levels }) => `${account} ${place} ${level ?? levels?.join('|') ?? ''}`);

/** Waits until the marks stand that ought to, each at its place and of its level, and no others. */
export async function showsItsMarks(page: Page, sample: SamplePage): Promise<void> {
  const wanted = drawnOn(sample);
  const look = async (): Promise<true | undefined> =>
    isRight(await marksOf(page), wanted) ? true : undefined;
  await until(look, async () =>
    JSON.stringify({ wanted: inWords(wanted), drawn: inWords(await marksOf(page)) }, null, 1),
  );
}

/** What the watch in a page has seen. */
interface Seen {
  /** Painted frames that were looked at. */
  frames: number;
  /** Marks in view, counted in each frame. */
  marks: number;
  /** Marks that stood where their account isn't named, or a second time beside one name. */
  strays: string[];
}
declare const seen: Seen;

/** Looks from now on, after every painted frame, whether each mark in view stands in a row or header (`around`) that names its account. */
export async function watchForStrays(page: Page, around: string): Promise<void> {
  await page.evaluate((selector) => {
    const found = { frames: 0, marks: 0, strays: [] as string[] };
    Object.assign(window, { seen: found });
    const look = (): void => {
      found.frames++;
      for (const mark of document.querySelectorAll('deadringer-mark')) {
        if (!mark.checkVisibility()) continue;
        found.marks++;
        const { account = '', place = '' } = (mark as HTMLElement).dataset;
        const handle = account.slice(account.indexOf(':') + 1);
        const box = mark.closest(selector);
        const links = [...(box?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
        if (!box?.textContent.includes(`@${handle}`) && !links.some((href) => href?.endsWith(`/${handle}`)))
          found.strays.push(`${account} stands beside another account`);
        const alike = `deadringer-mark[data-account="${account}"][data-place="${place}"]`;
        if ((box?.querySelectorAll(alike).length ?? 0) > 1) found.strays.push(`${account} stands twice`);
      }
      requestAnimationFrame(() => setTimeout(look)); // after the frame was painted
    };
    look();
  }, around);
}

/** What `watchForStrays` has seen so far. */
export async function seenSoFar(page: Page): Promise<Seen> {
  return page.evaluate(() => seen);
}

/** Marks whose words have no room, and are cut. */
async function cutWords(page: Page): Promise<string[]> {
  return page.$$eval('deadringer-mark', (marks) =>
    marks.flatMap((mark) => {
      const text = mark.shadowRoot?.querySelector('.chip .text');
      return text && text.scrollWidth > text.clientWidth ? [text.textContent] : [];
    }),
  );
}

/** Waits until no mark's words are cut: one without room for them leaves them out when it is laid out, not when it is drawn. */
export async function cutsNoWords(page: Page): Promise<void> {
  await until(
    async () => ((await cutWords(page)).length === 0 ? true : undefined),
    async () => `These words have no room: ${(await cutWords(page)).join(', ')}.`,
  );
}

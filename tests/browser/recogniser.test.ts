/** Servers of which nobody knows what they run: found out by the page's own marks, and read by that software's reader. */
import type { Page } from 'puppeteer-core';
import { BLUESKY_PAGES } from '../../fixtures/pages/bluesky/pages';
import { MASTODON_PAGES } from '../../fixtures/pages/mastodon/pages';
import type { SamplePage } from '../../fixtures/pages/page';
import { KINDS } from '../../tools/browser/driver';
import { click, markFor, marksOf, noMark } from '../../tools/browser/marks';
import { says } from '../../tools/browser/extension-pages';
import { until } from '../../tools/browser/until';
import { sharedBrowser } from '../support/session';

const HOST = 'fediverse.example';
const MASTODON = MASTODON_PAGES.find(({ id }) => id === 'mastodon-profile-posing')!;
const BLUESKY = BLUESKY_PAGES.find(({ id }) => id === 'bluesky-doppelganger')!;
const POSING = 'mastodon:GeorgeTakei_@mstdn.example';
const DOPPELGANGER = `bluesky:${BLUESKY.names[0]!.profile.handle}`;

const at = (host: string, sample: SamplePage): string => `https://${host}${new URL(sample.url).pathname}`;

/** Waits for the marks of the sample's header and post, of which a second run would draw twice as many. */
async function oneMarkAName(page: Page): Promise<void> {
  const are = async (): Promise<true | undefined> =>
    (await marksOf(page)).length === MASTODON.names.length ? true : undefined;
  await until(are, async () => `There are ${(await marksOf(page)).length} marks.`);
}

describe.each(KINDS)('in %s', (kind) => {
  const browser = sharedBrowser(kind, undefined, { isKept: true });

  async function open(host: string, sample: SamplePage, html = sample.html()): Promise<Page> {
    const page = await browser().site(() => html);
    await page.goto(at(host, sample));
    return page;
  }

  async function allow(page: Page): Promise<void> {
    await browser().agreeTo(HOST);
    const popup = await browser().popupOver(page);
    await click(popup, 'Use Deadringer on this server');
    await markFor(page, POSING);
    await popup.close();
  }

  async function withdraw(page: Page): Promise<void> {
    const popup = await browser().popupOver(page);
    await click(popup, 'Stop using it on this server');
    await noMark(page);
  }

  test('a Mastodon is read in the open tab once it is allowed, and after a reload with a background that was ended', async () => {
    const page = await open(HOST, MASTODON);
    await allow(page);
    await oneMarkAName(page);
    await browser().stopWorker();
    await page.reload();
    await oneMarkAName(page);
    await withdraw(page);
  });

  test('a page that shows only late what it is was unknown until then', async () => {
    const page = await open(HOST, MASTODON);
    await allow(page);
    const late = await open(HOST, MASTODON, MASTODON.html().replace('id="mastodon"', 'id="not-yet"'));
    await says(await browser().popupOver(late), `Not supported here`);
    await noMark(late);
    await late.evaluate(() => (document.getElementById('not-yet')!.id = 'mastodon'));
    await markFor(late, POSING);
    await withdraw(page);
  });

  test('a server of the manifest that runs another software is read by that one’s reader', async () => {
    const page = await open('mas.to', BLUESKY);
    await markFor(page, DOPPELGANGER);
  });
});

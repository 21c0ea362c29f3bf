/** A server's word counts on its own pages alone: what it verifies, whose accounts it says it has, what is pressed there. */
import type { Page } from 'puppeteer-core';
import { profileOf } from '../../fixtures/pages/mastodon/account';
import { BORRIN, POSING } from '../../fixtures/pages/mastodon/people';
import { profilePage } from '../../fixtures/pages/mastodon/profile-pages';
import { MIDDLE, NEW, warned } from '../../fixtures/pages/mastodon/sample';
import { statedOn, verifiedOn, warnedOn } from '../../fixtures/pages/mastodon/word-pages';
import type { SamplePage } from '../../fixtures/pages/page';
import { KINDS } from '../../tools/browser/driver';
import { says } from '../../tools/browser/extension-pages';
import {
  cardsOf,
  click,
  clickInMark,
  markFor,
  noMark,
  pressInMark,
  refusalIn,
} from '../../tools/browser/marks';
import { until } from '../../tools/browser/until';
import { sharedBrowser } from '../support/session';

const HOST = 'fediverse.example';
const VERIFIES = 'I trust what this server verifies';
const WARNED = 'mastodon:GeorgeTakei_@mstdn.example';

describe.each(KINDS)('in %s', (kind) => {
  const browser = sharedBrowser(kind, undefined, { isKept: true });

  async function open(sample: SamplePage): Promise<Page> {
    const page = await browser().site(() => sample.html());
    await page.goto(sample.url);
    return page;
  }

  async function openAllowed(sample: SamplePage): Promise<Page> {
    const page = await open(sample);
    await browser().agreeTo(HOST);
    const popup = await browser().popupOver(page);
    await click(popup, 'Use Deadringer on this server');
    await until(
      async () => (await cardsOf(page))[0],
      () => 'No card was drawn.',
    );
    await popup.close();
    return page;
  }

  /** Waits until the card of a profile is this account's, of this level. */
  async function shows(page: Page, account: string, level: string): Promise<void> {
    await until(
      async () =>
        (await cardsOf(page)).some((one) => one.account === account && one.level === level)
          ? true
          : undefined,
      async () => `The card should be ${account} ${level}; it is ${JSON.stringify(await cardsOf(page))}`,
    );
  }

  async function choose(popup: Page): Promise<void> {
    await says(popup, VERIFIES);
    await popup.bringToFront();
    await (await popup.$('input[type="checkbox"]'))?.click();
  }

  test('a link that a server draws as verified proves on a server of the manifest, or on one that the user trusts in this', async () => {
    const account = 'mastodon:press@tea.example';
    await shows(await open(verifiedOn('mas.to')), account, 'official');
    const page = await openAllowed(verifiedOn(HOST));
    await shows(page, account, 'namesake');
    await clickInMark(page, 'Details');
    expect((await cardsOf(page))[0]?.text).toContain(`${HOST} says that nasa.gov is theirs.`);
    const popup = await browser().popupOver(page);
    await choose(popup);
    await shows(page, account, 'official');
    await choose(popup);
    await shows(page, account, 'namesake');
  });

  test('a domain that a server states for its accounts counts once the user confirms it', async () => {
    const page = await openAllowed(statedOn(HOST, 'nasa.gov'));
    await shows(page, `mastodon:press@${HOST}`, 'namesake');
    const popup = await browser().popupOver(page);
    await says(popup, 'says that its accounts end in');
    await click(popup, 'Yes, they end in @\u2068nasa.gov\u2069');
    await shows(page, 'mastodon:press@nasa.gov', 'official');
  });

  test('a press on a server outside the manifest is asked again in the popup, and counts on that host alone', async () => {
    const page = await openAllowed(warnedOn(HOST));
    await until(
      async () => {
        await pressInMark(page, 'This is fine');
        return (await refusalIn(page))?.includes('asks once more') ? true : undefined;
      },
      async () => `The card says: ${(await refusalIn(page)) ?? 'nothing'}`,
    );
    const options = await browser().extensionPage('options.html');
    await says(options, 'None. “This is fine” on a warning puts an account here.');
    await shows(page, WARNED, 'likely');
    const popup = await browser().popupOver(page);
    await says(popup, 'fine?');
    await click(popup, 'Yes, this is fine');
    await noMark(page);
    await says(options, 'alone');
    expect((await markFor(await open(warnedOn('mas.to')), WARNED)).level).toBe('likely');
  });

  test.each([MIDDLE, NEW])(
    'the card of an account that has moved isn’t dimmed with its header ($version)',
    async (server) => {
      const moved = { ...POSING, movedTo: BORRIN };
      const page = await open(profilePage('word-moved', 'Moved', server, moved, [warned(profileOf(moved))]));
      await until(
        async () => (await cardsOf(page))[0],
        () => 'No card was drawn.',
      );
      const opacity = await page.$eval('deadringer-mark[data-place="profile"]', (mark) => {
        let product = 1;
        for (let one: Element | null = mark; one; one = one.parentElement)
          product *= Number(getComputedStyle(one).opacity);
        return product;
      });
      expect(opacity).toBe(1);
    },
  );
});

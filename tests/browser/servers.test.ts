/** Servers that no manifest names: off until their user allows them, in whatever way; then read until they are taken back. */
import type { Page } from 'puppeteer-core';
import { BLUESKY_PAGES } from '../../fixtures/pages/bluesky/pages';
import { drawnOn } from '../../fixtures/pages/drawn';
import { barriers } from '../support/axe';
import type { TestBrowser } from '../../tools/browser/test-browser';
import { KINDS } from '../../tools/browser/driver';
import { says } from '../../tools/browser/extension-pages';
import { click, markFor, noMark } from '../../tools/browser/marks';
import { sharedBrowser } from '../support/session';
import { until } from '../../tools/browser/until';

const HOST = 'fediverse.example';
const PAGE = `https://${HOST}/@ann`;
const MISSKEY =
  '<!doctype html><html lang="en"><title>a</title><meta name="application-name" content="Sharkey"><main id="misskey_app">a</main>';

const OFF = `Deadringer is not used on ${HOST}`;
const UNKNOWN = `Not supported here: ${HOST} runs Sharkey`;

async function openServer(browser: TestBrowser): Promise<Page> {
  const page = await browser.site(() => MISSKEY);
  await page.goto(PAGE);
  return page;
}

/** Clients made from Bluesky's, with a copy of a listed account on their pages. */
const CLIENTS = ['deer.social', 'main.bsky.dev', 'blacksky.community', 'mu.social'];
const COPY = BLUESKY_PAGES.find(({ id }) => id === 'bluesky-doppelganger')!;

/** Waits until the content script is registered for exactly these hosts beyond those of the manifest. */
async function registeredFor(browser: TestBrowser, ...hosts: string[]): Promise<void> {
  const found = async (): Promise<string> => {
    const inside = await browser.insider();
    const scripts = await inside.evaluate(() => chrome.scripting.getRegisteredContentScripts());
    return scripts.flatMap(({ matches = [] }) => matches).join(' ');
  };
  const wanted = hosts.map((host) => `https://${host}/*`).join(' ');
  await until(
    async () => ((await found()) === wanted ? true : undefined),
    async () => `Registered should be “${wanted}”, and is “${await found()}”.`,
  );
}

describe.each(KINDS)('in %s', (kind) => {
  const browser = sharedBrowser(kind, undefined, { isKept: true });

  async function allow(page: Page): Promise<void> {
    await browser().agreeTo(HOST);
    const popup = await browser().popupOver(page);
    await says(popup, OFF);
    await click(popup, 'Use Deadringer on this server');
    await says(popup, UNKNOWN);
    await popup.close();
  }

  test('it is off, and on in the open tab once it is allowed in the popup, and off again when it is taken back', async () => {
    const page = await openServer(browser());
    await allow(page);
    await registeredFor(browser(), HOST);
    const popup = await browser().popupOver(page);
    await says(popup, UNKNOWN);
    await click(popup, 'Stop using it on this server');
    await says(popup, OFF);
    await registeredFor(browser());
  });

  test.each(CLIENTS)(
    '%s is offered, read in the open tab once it is allowed, and left alone again',
    async (client) => {
      const page = await browser().site(() => COPY.html());
      await page.goto(`https://${client}${new URL(COPY.url).pathname}`);
      await browser().agreeTo(client);
      const popup = await browser().popupOver(page);
      await says(popup, `Deadringer is not used on ${client}`);
      await says(popup, 'It can read Mastodon servers and clients made from Bluesky');
      await click(popup, 'Use Deadringer on this server');
      const { account } = drawnOn(COPY)[0]!;
      expect((await markFor(page, account)).level).toBe('likely');
      await says(popup, 'Probably not George Takei');
      await click(popup, 'Stop using it on this server');
      await says(popup, `Deadringer is not used on ${client}`);
      await noMark(page);
    },
  );

  test('what was allowed outlives the background and the browser', async () => {
    await allow(await openServer(browser()));
    await browser().stopWorker();
    if (browser().isKept) await browser().restart();
    await registeredFor(browser(), HOST);
    const page = await openServer(browser());
    const popup = await browser().popupOver(page);
    await says(popup, UNKNOWN);
    await browser().stopWorker();
    await click(popup, 'Stop using it on this server');
    await says(popup, OFF);
    await registeredFor(browser());
  });

  test('the options add a server that is typed, list it, and take it back', async () => {
    await browser().agreeTo(HOST);
    const options = await browser().extensionPage('options.html');
    await says(options, 'Another Mastodon server or Bluesky client');
    const field = await options.waitForSelector('input[type="text"]');
    await field?.type('not a server');
    await click(options, 'Use Deadringer on this server');
    await says(options, '“not a server” is not the address of a server.');
    await field?.click({ count: 3 });
    await field?.type(`@ann@${HOST}`);
    await click(options, 'Use Deadringer on this server');
    await says(options, `Deadringer is used on ${HOST} now.`);
    expect(await barriers(options)).toEqual([]);
    const page = await openServer(browser());
    await says(await browser().popupOver(page), UNKNOWN);
    await click(options, 'Remove');
    await says(options, 'None. “Use Deadringer on this server”');
  });

  test('a refusal is said, and still known when the popup is opened again', async () => {
    const { refuse } = browser();
    if (!refuse) return; // this browser doesn't let tests answer
    const page = await openServer(browser());
    const popup = await browser().popupOver(page);
    await says(popup, OFF);
    await refuse(() => click(popup, 'Use Deadringer on this server'));
    await says(popup, `You were asked about ${HOST} and have not allowed it.`);
    expect(await barriers(popup)).toEqual([]);
    await popup.close();
    await says(await browser().popupOver(page), 'have not allowed it. Nothing is read there.');
    await registeredFor(browser());
  });
});

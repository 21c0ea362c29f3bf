/** Servers that no manifest names: off until their user allows them, in whatever way; then read until they are taken back. */
import type { Page } from 'puppeteer-core';
import { barriers } from '../support/axe';
import type { TestBrowser } from '../support/browsers';
import { KINDS } from '../support/driver';
import { says } from '../support/extension-pages';
import { click, markFor, marksOf, noMark } from '../support/marks';
import { sharedBrowser } from '../support/session';
import { until } from '../support/until';

const HOST = 'fediverse.example';
const PAGE = `https://${HOST}/public`;
/** With letters of another script in its name. */
const FAKE = 'mastodon:nasa_support@fediverse.example';

/** As Mastodon makes its pages: one post, by an account with this name. */
function mastodonPage(displayName: string, username: string): string {
  const author = `<a class="status__display-name" href="/@${username}" title="@${username}" data-hover-card-account="1">
    <span class="display-name"><bdi><strong class="display-name__html">${displayName}</strong></bdi>
    <span class="display-name__account">@${username}</span></span></a>`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Fediverse</title><body class="app-body">
    <script id="initial-state" type="application/json">{"meta":{"domain":"${HOST}","version":"4.5.15"}}</script>
    <div class="notranslate app-holder" id="mastodon"><main><article><div class="status__wrapper">
    <div class="status" data-id="1"><div class="status__info">${author}</div>
    <div class="status__content">We can help you.</div></div></div></article></main></div></body></html>`;
}

const MISSKEY =
  '<!doctype html><html lang="en"><title>a</title><meta name="application-name" content="Sharkey"><main id="misskey_app">a</main>';

const OFF = `Deadringer is not used on ${HOST}`;
const WARNS = 'Probably not them';

async function openServer(
  browser: TestBrowser,
  html = mastodonPage('N\u0410S\u0410', 'nasa_support'),
): Promise<Page> {
  const page = await browser.site(() => html);
  await page.goto(PAGE);
  return page;
}

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
    expect(await barriers(popup)).toEqual([]);
    await click(popup, 'Use Deadringer on this server');
    await says(popup, WARNS);
    await popup.close();
  }

  async function stop(page: Page): Promise<void> {
    const popup = await browser().popupOver(page);
    await says(popup, WARNS);
    await click(popup, 'Stop using it on this server');
    await says(popup, OFF);
    await popup.close();
  }

  test('it is off, on in the open tab once it is allowed in the popup, and off there when it is taken back', async () => {
    const page = await openServer(browser());
    expect(await marksOf(page)).toEqual([]);
    await allow(page);
    await markFor(page, FAKE);
    await registeredFor(browser(), HOST);
    await page.bringToFront(); // rows are read when they are seen
    await page.reload();
    await markFor(page, FAKE);
    expect(await marksOf(page)).toHaveLength(1);
    await stop(page);
    await noMark(page);
    await registeredFor(browser());
    await allow(page);
    await markFor(page, FAKE);
    expect(await marksOf(page)).toHaveLength(1);
    expect(browser().escaped).toEqual([]);
  });

  test('it is paused and resumed as any site is', async () => {
    const page = await openServer(browser());
    await allow(page);
    const popup = await browser().popupOver(page);
    await click(popup, 'Pause on this site');
    await says(popup, `Deadringer is paused on ${HOST}.`);
    await noMark(page);
    await click(popup, 'Resume');
    await markFor(page, FAKE);
  });

  test('what was allowed outlives the background and the browser', async () => {
    await allow(await openServer(browser()));
    await browser().stopWorker();
    if (browser().isKept) await browser().restart();
    await registeredFor(browser(), HOST);
    const page = await openServer(browser());
    await markFor(page, FAKE);
    await browser().stopWorker();
    await stop(page);
    await noMark(page);
    await registeredFor(browser());
  });

  test('a server of another kind is said to be not supported, by its name', async () => {
    await browser().agreeTo(HOST);
    const page = await openServer(browser(), MISSKEY);
    const popup = await browser().popupOver(page);
    await click(popup, 'Use Deadringer on this server');
    await says(popup, `Not supported here: ${HOST} runs Sharkey`);
    expect(await barriers(popup)).toEqual([]);
  });

  test('the options add a server that is typed, list it, and take it back', async () => {
    await browser().agreeTo(HOST);
    const options = await browser().extensionPage('options.html');
    await says(options, 'Another Mastodon server');
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
    await page.bringToFront();
    await markFor(page, FAKE);
    await click(options, 'Remove');
    await says(options, 'None. “Use Deadringer on this server”');
    await noMark(page);
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

/** One bad record of each kind in storage: everything else goes on, and that it can't be read is told. */
import type { Page } from 'puppeteer-core';
import { click, clickInMark, markFor, noMark } from '../../tools/browser/marks';
import { KINDS } from '../../tools/browser/driver';
import { popupOf, says } from '../../tools/browser/extension-pages';
import { BUSH, openGallery, sharedBrowser } from '../support/session';

const ACCOUNT = 'x:GeorgeWBushs';
const NOBODY = { site: 'x', handle: 'ann', displayName: 'Ann' };
const BAD = {
  settings: 'text',
  'trusted:::x:handle:ann|name:Ann': NOBODY, // no date: sorting by it threw
  'report:::r1': { id: 'r1', kind: 'false-alarm', profile: NOBODY },
  'aside:::odd': 'text',
};
const NEWER = {
  version: 99,
  pausedSites: [{ host: 'x.com' }],
  readsPageData: false,
  followedAreFine: true,
  marks: { off: [], from: 'disclosed' },
  tone: 'soft',
};

/** Writes into the extension's storage. */
async function keep(inside: Page, area: 'local' | 'session', values: Record<string, unknown>): Promise<void> {
  await inside.evaluate(
    async (where, items) => {
      const api = typeof browser === 'undefined' ? chrome : browser;
      await api.storage[where].set(items);
    },
    area,
    values,
  );
}

async function settingsIn(inside: Page): Promise<unknown> {
  return inside.evaluate(async () => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    return (await api.storage.local.get('settings'))['settings'];
  });
}

describe.each(KINDS)('in %s', (kind) => {
  const browser = sharedBrowser(kind);

  test('an impostor is marked all the same; popup and options tell of them, and delete them', async () => {
    await keep(await browser().insider(), 'local', BAD);
    const page = await openGallery(browser(), BUSH);
    await keep(await browser().insider(), 'session', {
      [`page:::${await browser().tabId(BUSH)}:0`]: { accounts: 5 },
      [`followed:::${await browser().tabId(BUSH)}:x.com`]: 'text',
      'asked:::x.com': 7,
    });
    await page.reload();
    expect((await markFor(page, ACCOUNT)).level).toBe('likely');
    const popup = await popupOf(browser(), page);
    await says(popup, "4 saved entries couldn't be read.");
    await says(popup, 'Probably not George W. Bush');
    const options = await browser().extensionPage('options.html');
    await says(options, "4 saved entries couldn't be read.");
    await click(options, 'Delete what is kept aside');
    await says(options, /^(?!.*couldn't be read)/s);
  });

  test('settings of a newer version are read as far as they can be, told, and left whole', async () => {
    await keep(await browser().insider(), 'local', { settings: NEWER });
    const page = await openGallery(browser(), BUSH);
    expect((await markFor(page, ACCOUNT)).level).toBe('likely');
    const told = /A newer Deadringer saved settings that this one can't read.*Paused sites/s;
    await says(await popupOf(browser(), page), told);
    expect(await settingsIn(await browser().insider())).toEqual(NEWER);
  });

  test('starting afresh in the options brings back what was hidden', async () => {
    const page = await openGallery(browser(), BUSH);
    await markFor(page, ACCOUNT);
    await clickInMark(page, 'This is fine');
    await noMark(page);
    const options = await browser().extensionPage('options.html');
    await says(options, /GeorgeWBushs/);
    await click(options, 'Start afresh…');
    await says(options, 'This deletes your settings');
    await click(options, 'Delete all of it');
    expect((await markFor(page, ACCOUNT)).level).toBe('likely');
  });
});

/** On a server outside the manifest a press in the page trusts nobody: the popup asks once more. */
import type { Judged, TrustedAccount } from '../../../src/page-model';
import { fresh, renew, type FakeBrowser } from '../../support/fake-browser';

const HOST = 'social.example';
const page = `https://${HOST}/@ann`;
const judged: Judged = {
  profile: { site: 'mastodon', handle: 'ann@a.example', displayName: 'Ann', place: 'profile' },
  verdict: { level: 'likely', signals: [] },
};
const fine = { judged, page };
let browser: FakeBrowser;

const question = (host = HOST) =>
  fresh<typeof import('../../../src/platform/open-question')>('platform/open-question').openQuestion(7, host);
const trusted = (): Promise<TrustedAccount[]> =>
  fresh<typeof import('../../../src/platform/trusted')>('platform/trusted').trustedAccounts();

beforeEach(() => {
  browser = renew();
  fresh<typeof import('../../../src/platform/requests')>('platform/requests').answerRequests({
    maySpeakOf: (_, site) => site === 'mastodon',
    listVersion: () => Promise.resolve('2026.11'),
  });
});

test.each(['fine', 'report'] as const)('%s keeps what was pressed, and nothing else', async (by) => {
  const shown = { ...judged, asksAgain: true };
  expect(await browser.send(by, { judged: shown, page }, browser.fromPage(page))).toEqual({});
  expect(browser.local.values).toEqual({});
  expect(browser.opened).toEqual([]);
  const profile = { ...judged.profile, host: HOST };
  expect(await question()).toEqual({ judged: { ...judged, profile }, by, page });
  expect(browser.badges[7]).toBe('?');
  expect(browser.titles[7]).toContain('asks once more');
});

test('a page can’t say that it was read elsewhere, nor trust by that', async () => {
  const elsewhere = { ...judged, profile: { ...judged.profile, host: 'mastodon.social' } };
  await browser.send('fine', { judged: elsewhere, page }, browser.fromPage(page));
  expect(await trusted()).toEqual([]);
  expect((await question())?.judged.profile.host).toBe(HOST);
});

test('the popup’s answer trusts on that host alone, and then nothing is asked any more', async () => {
  await browser.send('fine', fine, browser.fromPage(page));
  const asked = await question();
  await browser.send('fine', { judged: asked?.judged, page }, browser.fromPopup);
  await browser.send('answered', { tabId: 7 }, browser.fromPopup);
  expect(await trusted()).toMatchObject([{ handle: 'ann@a.example', host: HOST }]);
  expect(await question()).toBeUndefined();
});

test('a page may answer for the user in nothing', async () => {
  for (const type of ['answered', 'trustVerifier', 'confirmDomain'])
    await expect(browser.send(type, { tabId: 7, host: HOST }, browser.fromPage(page))).rejects.toThrow(
      'own pages',
    );
  expect(browser.local.values).toEqual({});
});

test('a question is of its host: once the tab shows another, it isn’t asked', async () => {
  await browser.send('fine', fine, browser.fromPage(page));
  expect(await question('other.example')).toBeUndefined();
});

test('on a server of the manifest the press counts at once, everywhere', async () => {
  const here = 'https://mastodon.social/@ann';
  await browser.send('fine', { judged, page: here }, browser.fromPage(here));
  expect(await trusted()).toMatchObject([{ handle: 'ann@a.example' }]);
  expect((await trusted())[0]).not.toHaveProperty('host');
});

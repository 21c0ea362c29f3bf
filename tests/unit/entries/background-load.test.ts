/**
 * The background under load: many tabs at once, two windows, its own death, a browser that comes back, a server that
 * sends its visitors elsewhere. Work is counted in accounts judged, never in seconds.
 */
import type { Judgement, Page } from '../../../src/platform/messages';
import type { Profile } from '../../../src/model';
import type { PageState } from '../../../src/page-model';
import { settle } from '../../support/settle';
import { browser, freshBackground, judge, page, profile, startBackground } from './background-worker';

/** Accounts that are judged in a row before other tabs get their turn. */
const SLICE = 8;
const TABS = 50;
const ACCOUNTS = 200;

beforeEach(freshBackground);

const accountsOf = (tabId: number, count: number): Profile[] =>
  Array.from({ length: count }, (_, at) => ({ ...profile, place: 'post', handle: `t${tabId}_${at}` }));

function askFrom(tabId: number, profiles: readonly Profile[], on: Partial<Page> = {}): Promise<Judgement> {
  const shown = { ...page, document: `d${tabId}`, ...on };
  return browser.send(
    'judge',
    { page: shown, profiles },
    browser.fromPage(shown.url, tabId),
  ) as Promise<Judgement>;
}

const stateOf = (tabId: number): PageState | undefined =>
  browser.session.values[`page:::${tabId}:0`] as PageState | undefined;

describe('fifty tabs of two hundred accounts each, all at once', () => {
  const tabs = Array.from({ length: TABS }, (_, at) => at + 100);

  test('each gets all its verdicts, and each is remembered', async () => {
    const answers = await Promise.all(tabs.map((tabId) => askFrom(tabId, accountsOf(tabId, ACCOUNTS))));
    answers.forEach(({ judged }, at) => {
      const handles = judged.map(({ profile: { handle } }) => handle);
      expect(handles).toEqual(accountsOf(tabs[at]!, ACCOUNTS).map(({ handle }) => handle));
    });
    expect(judge).toHaveBeenCalledTimes(TABS * ACCOUNTS);
    await settle();
    for (const tabId of tabs) expect(stateOf(tabId)?.accounts).toHaveLength(ACCOUNTS);
  });

  test('one more tab is served after at most two slices of each of them', async () => {
    const all = tabs.map((tabId) => askFrom(tabId, accountsOf(tabId, ACCOUNTS)));
    const { judged } = await askFrom(7, [profile]);
    expect(judged).toHaveLength(1);
    const before = judge.mock.calls.findIndex(([one]) => one.handle === profile.handle);
    expect(before).toBeLessThanOrEqual(TABS * SLICE * 2);
    // It isn't only judged early: its answer is there before theirs.
    expect(judge.mock.calls.length).toBeLessThan((TABS * ACCOUNTS) / 2);
    await Promise.all(all);
  });
});

test('the same page in two windows is two pages, and trust given in one counts in both', async () => {
  const [{ judged }] = await Promise.all([askFrom(7, [profile]), askFrom(8, [profile])]);
  await settle();
  await browser.send('fine', { judged: judged[0], page: page.url }, browser.fromPage(page.url, 7));
  expect([7, 8].map((tabId) => stateOf(tabId)?.accounts[0]?.trusted?.handle)).toEqual([
    profile.handle,
    profile.handle,
  ]);
  browser.tabRemoved.fire(7);
  await settle();
  expect(stateOf(7)).toBeUndefined();
  expect(stateOf(8)?.accounts).toHaveLength(1);
});

describe('a death in the middle of the work', () => {
  test('of the background: what it had remembered is there, and what it had not answered is answered when asked again', async () => {
    await askFrom(7, accountsOf(7, 3));
    await settle();
    const unanswered = askFrom(8, accountsOf(8, ACCOUNTS));
    unanswered.catch(() => undefined);
    startBackground();
    expect(stateOf(7)?.accounts).toHaveLength(3);
    const { judged } = await askFrom(8, accountsOf(8, ACCOUNTS));
    expect(judged).toHaveLength(ACCOUNTS);
    await settle();
    expect(stateOf(8)?.accounts).toHaveLength(ACCOUNTS);
  });

  test('of the browser, whose tabs come back under other numbers: what the user said is there, what tabs showed is not', async () => {
    const { judged } = await askFrom(7, [profile]);
    await browser.send('fine', { judged: judged[0], page: page.url }, browser.fromPage(page.url, 7));
    await browser.send('pause', { host: 'bsky.app' }, browser.fromPopup);
    browser.session.values = {};
    startBackground();
    const again = await askFrom(31, [profile, { ...profile, handle: 'another' }]);
    expect(again.judged.map(({ trusted }) => trusted?.handle)).toEqual([profile.handle, undefined]);
    await settle();
    expect(Object.keys(browser.session.values).filter((key) => key.startsWith('page'))).toEqual([
      'page:::31:0',
    ]);
    expect(browser.local.values['settings']).toMatchObject({ pausedSites: ['bsky.app'] });
  });
});

test('a server that was allowed and sends its visitors elsewhere gets nothing judged there, and nothing is kept', async () => {
  browser.access.add('https://social.example/*');
  const account: Profile = { ...profile, site: 'mastodon', handle: 'ann@social.example' };
  const at = (host: string): Partial<Page> => ({ url: `https://${host}/@ann`, host, site: 'mastodon' });
  expect((await askFrom(7, [account], at('social.example'))).judged).toHaveLength(1);
  await settle();
  judge.mockClear();
  const elsewhere = await askFrom(8, [account], at('elsewhere.example'));
  expect(elsewhere).toEqual({ judged: [], paused: false, withdrawn: true });
  await settle();
  expect(judge).not.toHaveBeenCalled();
  expect(stateOf(8)).toBeUndefined();
  // Nor may a script on the page that it led to speak for the one that was allowed.
  const forged = browser.send(
    'judge',
    { page: { ...page, ...at('social.example') }, profiles: [account] },
    browser.fromPage('https://elsewhere.example/@ann', 8),
  );
  await expect(forged).rejects.toThrow('came from elsewhere');
  expect(stateOf(7)?.accounts).toHaveLength(1);
});

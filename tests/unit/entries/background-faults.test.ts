import { settle } from '../../support/settle';
import { ask, browser, freshBackground, given, known, page, profile } from './background-worker';

beforeEach(freshBackground);

test('a profile that breaks the engine is told to be unjudged: not that there are no warnings', async () => {
  given.level = 'none';
  const { judged } = await ask({ ...profile, handle: 'broken', place: 'post' }, profile);
  expect(judged.map(({ isUnjudged }) => isUnjudged)).toEqual([true, undefined]);
  await settle();
  expect(known()?.accounts.map(({ isUnjudged }) => isUnjudged)).toEqual([true, undefined]);
  expect(browser.badges[7]).toBe('!');
  expect(browser.titles[7]).toBe('1 account could not be judged. Deadringer says nothing about it.');
});

test('a judgement that fails as a whole reaches popup and toolbar, and is over when it works again', async () => {
  await ask(profile);
  await settle();
  const { get } = browser.local;
  browser.local.get = () => Promise.reject(new Error('storage: corrupt'));
  await expect(ask(profile)).rejects.toThrow('storage: corrupt');
  await settle();
  expect(known()).toMatchObject({ problem: { kind: 'judge-failed', detail: 'storage: corrupt' } });
  expect(browser.badges[7]).toBe('!');
  expect(browser.titles[7]).toContain('could not judge the accounts on this page');
  browser.local.get = get;
  await ask(profile);
  await settle();
  expect(known()).not.toHaveProperty('problem');
  expect(browser.badges[7]).toBe('1');
});

test('the toolbar counts although nothing can be remembered', async () => {
  browser.session.fault = 'QUOTA_BYTES quota exceeded';
  expect((await ask(profile)).judged[0]?.verdict.level).toBe('likely');
  await settle();
  expect(browser.badges[7]).toBe('1');
});

describe('with bad records in storage', () => {
  const bad = { settings: 'text', 'trusted:::x:a': { site: 'x' }, 'report:::r': 7 };
  beforeEach(async () => {
    await chrome.storage.local.set(bad);
    await chrome.storage.session.set({ 'page:::7:0': { accounts: 5 }, 'followed:::7:x.com': 'text' });
  });

  test('everything is judged, and extension pages are told how many are kept aside', async () => {
    expect((await ask(profile)).judged[0]?.verdict.level).toBe('likely');
    await settle();
    expect(known()).toMatchObject({ accounts: [{ verdict: { level: 'likely' } }] });
    const saved = await browser.send('savedHealth', undefined, browser.fromPopup);
    expect(saved).toEqual({ aside: 3, newerSettings: [] });
    expect(await browser.send('forgetAside', undefined, browser.fromPopup)).toEqual({});
    expect(await browser.send('savedHealth', undefined, browser.fromPopup)).toMatchObject({ aside: 0 });
  });

  test('starting afresh leaves nothing, and no script of what X sent', async () => {
    await browser.send('turn', { name: 'readsPageData', isOn: true }, browser.fromPopup);
    expect(await browser.send('startAfresh', undefined, browser.fromPopup)).toEqual({});
    expect(browser.local.values).toEqual({});
    expect(browser.scripting.registrations).toEqual([]);
  });

  test.each(['savedHealth', 'forgetAside', 'startAfresh'])(
    '%s is for extension pages alone',
    async (type) => {
      const forged = browser.send(type, undefined, browser.fromPage(page.url));
      await expect(forged).rejects.toThrow("only Deadringer's own pages");
      expect(browser.local.values).toEqual(bad);
    },
  );
});

import type { Profile, Verdict } from '../../../src/model';
import type { Report, TrustedAccount } from '../../../src/page-model';
import { EXTENSION_ID, fresh, renew, type FakeBrowser } from '../../support/fake-browser';

const profile: Profile = {
  site: 'x',
  handle: 'GeorgeWBushs',
  displayName: 'George W. Bush',
  place: 'profile',
};
const verdict: Verdict = {
  level: 'likely',
  signals: [],
  target: { name: 'George W. Bush', kind: 'person', accounts: {} },
};
const judged = { profile, verdict };
const page = 'https://x.com/GeorgeWBushs?s=20#secret';
const fine = { judged, page };

let browser: FakeBrowser;

/** A background that was just started, on whatever storage holds. */
function startBackground(): void {
  browser.messages.listeners.clear();
  fresh<typeof import('../../../src/platform/requests')>('platform/requests').answerRequests({
    maySpeakOf: (url, site) => url.hostname === 'x.com' && site === 'x',
    listVersion: () => Promise.resolve('2026.11'),
  });
}

const reports = (): Promise<Report[]> =>
  fresh<typeof import('../../../src/platform/reports')>('platform/reports').reports();
const trusted = (): Promise<TrustedAccount[]> =>
  fresh<typeof import('../../../src/platform/trusted')>('platform/trusted').trustedAccounts();
const fromX = () => browser.fromPage('https://x.com/GeorgeWBushs');

beforeEach(() => {
  browser = renew();
  startBackground();
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});

describe('“This is fine”', () => {
  test('trusts the account and leaves a report of what was shown', async () => {
    await browser.send('fine', fine, fromX());
    expect(await trusted()).toMatchObject([
      { site: 'x', handle: 'GeorgeWBushs', displayName: 'George W. Bush' },
    ]);
    expect(await reports()).toMatchObject([
      {
        kind: 'false-alarm',
        profile,
        verdict,
        page: 'https://x.com/GeorgeWBushs',
        extension: '1.2.3',
        list: '2026.11',
      },
    ]);
  });

  test('leaves the other accounts of the page out of the report, and whom the user follows', async () => {
    const seen = [{ site: 'x', handle: 'neighbour', displayName: 'A Neighbour' }];
    const crowded = { ...judged, profile: { ...profile, followed: true, context: { seen } } };
    await browser.send('fine', { judged: crowded, page }, fromX());
    expect(JSON.stringify(await reports())).not.toMatch(/neighbour|followed/);
  });

  test('said twice makes one report', async () => {
    const first = await browser.send('fine', fine, fromX());
    expect(await browser.send('fine', fine, browser.fromPopup)).toEqual(first);
    expect(await reports()).toHaveLength(1);
  });

  test('so does a double click, which says it again before the first is kept', async () => {
    await Promise.all([browser.send('fine', fine, fromX()), browser.send('fine', fine, fromX())]);
    expect(await reports()).toHaveLength(1);
    expect(await trusted()).toHaveLength(1);
  });

  test('survives the death of the worker, and can be undone after it', async () => {
    await browser.send('fine', fine, fromX());
    startBackground();
    const [account] = await trusted();
    await browser.send('undo', { account }, browser.fromPopup);
    expect(await trusted()).toEqual([]);
    expect(await reports()).toEqual([]);
  });

  test('can be explained afterwards', async () => {
    const { report } = (await browser.send('fine', fine, browser.fromPopup)) as { report: Report };
    await browser.send('explain', { report: report.id, reason: 'genuine' }, browser.fromPopup);
    await browser.send('explain', { report: report.id, note: 'I know them.' }, browser.fromPopup);
    expect(await reports()).toMatchObject([{ reason: 'genuine', note: 'I know them.' }]);
  });

  test('with full storage says so, keeps nothing, and tells on the toolbar', async () => {
    browser.local.fault = 'QUOTA_BYTES quota exceeded';
    const answer = await browser.send('fine', fine, fromX());
    expect(answer).toEqual({ error: expect.stringContaining('is full') as string });
    expect(browser.badges[7]).toBe('!');
    expect(browser.titles[7]).toContain('is full');
    browser.local.fault = undefined;
    expect(await trusted()).toEqual([]);
    expect(await reports()).toEqual([]);
  });

  test('where only the trust can’t be kept leaves no report behind', async () => {
    const set = browser.local.set;
    browser.local.set = (items) =>
      Object.keys(items).some((key) => key.startsWith('trusted'))
        ? Promise.reject(new Error('disk'))
        : set(items);
    expect(await browser.send('fine', fine, fromX())).toHaveProperty('error');
    expect(await reports()).toEqual([]);
  });
});

describe('“Report…”', () => {
  test('trusts the account and opens its report', async () => {
    const { report } = (await browser.send('report', fine, fromX())) as { report: Report };
    expect(await trusted()).toHaveLength(1);
    expect(browser.opened).toEqual([`chrome-extension://${EXTENSION_ID}/options.html#report=${report.id}`]);
  });

  test('of a fake that was missed keeps the author’s words and warns about nobody', async () => {
    const missed = { account: profile, posesAs: 'Somebody', note: 'Same picture', page };
    await browser.send('missed', missed, browser.fromPopup);
    expect(await reports()).toMatchObject([
      { kind: 'missed', profile: { handle: 'GeorgeWBushs' }, posesAs: 'Somebody', note: 'Same picture' },
    ]);
    expect(await trusted()).toEqual([]);
  });
});

describe('a page', () => {
  const settings = ['undo', 'explain', 'missed', 'deleteReport', 'pause', 'resume', 'turn'];
  test.each(settings)('may not send %s', async (type) => {
    const data = { host: 'x.com', report: '1', account: profile };
    await expect(browser.send(type, data, fromX())).rejects.toThrow('own pages');
    expect(browser.local.values).toEqual({});
  });

  test('may not speak of accounts of another site, nor from another host than its own', async () => {
    const elsewhere = { judged: { ...judged, profile: { ...profile, site: 'threads' } }, page };
    await expect(browser.send('fine', elsewhere, fromX())).rejects.toThrow('own accounts');
    await expect(browser.send('fine', fine, browser.fromPage('https://other.example/'))).rejects.toThrow();
    expect(await trusted()).toEqual([]);
  });

  test('may not speak of another page than its own, which the report would name', async () => {
    for (const other of [
      'https://bank.example/',
      'https://x.com.evil.example/GeorgeWBushs',
      'https://x.com:8443/',
    ])
      await expect(browser.send('fine', { judged, page: other }, fromX())).rejects.toThrow('own accounts');
    expect(await trusted()).toEqual([]);
    expect(await reports()).toEqual([]);
  });

  test('can’t pass for an extension page by what its message says', async () => {
    const forged = { ...fine, sender: browser.fromPopup };
    await expect(browser.send('pause', { ...forged, host: 'x.com' }, fromX())).rejects.toThrow('own pages');
  });

  test('of another extension is not heard at all', async () => {
    const stranger = { id: 'stranger', url: 'chrome-extension://stranger/page.html' };
    await expect(browser.send('pause', { host: 'x.com' }, stranger)).rejects.toThrow('another extension');
  });
});

test('an extension page that stands in a tab may change settings', async () => {
  const inTab = {
    ...browser.fromPopup,
    tab: { id: 3 },
    url: `chrome-extension://${EXTENSION_ID}/options.html`,
  };
  await browser.send('pause', { host: 'x.com' }, inTab);
  await browser.send('pause', { host: 'a.example' }, inTab);
  await browser.send('pause', { host: 'x.com' }, inTab);
  expect(browser.local.values['settings']).toMatchObject({ pausedSites: ['a.example', 'x.com'] });
  await browser.send('resume', { host: 'x.com' }, inTab);
  expect(browser.local.values['settings']).toMatchObject({ pausedSites: ['a.example'] });
});

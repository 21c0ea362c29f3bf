import type { Profile } from '../../../src/model';
import { settle } from '../../support/settle';
import {
  ask,
  browser,
  freshBackground,
  given,
  judge,
  known,
  page,
  profile,
  startBackground,
} from './background-worker';

beforeEach(freshBackground);

test('all listeners are there as soon as the script has run, for the event that woke it', () => {
  expect(browser.messages.listeners.size).toBe(1);
  expect(browser.tabRemoved.listeners.size).toBe(1);
});

test('a profile is judged, remembered for the popup and counted on the toolbar', async () => {
  expect(await ask(profile)).toMatchObject({
    paused: false,
    judged: [{ profile, verdict: { level: 'likely' } }],
  });
  await settle();
  expect(known()).toMatchObject({ host: 'x.com', accounts: [{ profile: { handle: 'GeorgeWBushs' } }] });
  expect(browser.badges[7]).toBe('1');
});

test('a trusted account keeps its verdict and isn’t counted, before and after the worker’s death', async () => {
  const { judged } = await ask(profile);
  await browser.send('fine', { judged: judged[0], page: page.url }, browser.fromPage(page.url));
  expect((await ask(profile)).judged[0]?.trusted).toMatchObject({ handle: 'GeorgeWBushs' });
  startBackground();
  expect((await ask(profile)).judged[0]?.trusted).toMatchObject({ handle: 'GeorgeWBushs' });
  await settle();
  expect(browser.badges[7]).toBe('');
});

describe('an account that is followed', () => {
  const followed = { ...profile, followed: true };
  beforeEach(() => {
    given.level = 'possible';
  });

  test('is warned about like any other where the warning is red', async () => {
    given.level = 'likely';
    expect((await ask(followed)).judged[0]).not.toHaveProperty('followed');
    await settle();
    expect(browser.badges[7]).toBe('1');
  });

  test('keeps its verdict, is known to be followed, and isn’t counted', async () => {
    const { judged } = await ask(followed);
    expect(judged).toMatchObject([{ profile: followed, verdict: { level: 'possible' }, followed: true }]);
    await settle();
    expect(known()?.accounts).toMatchObject([{ followed: true }]);
    expect(browser.badges[7]).toBe('');
  });

  test('is warned about like any other when that is wanted', async () => {
    await browser.send('turn', { name: 'followedAreFine', isOn: false }, browser.fromPopup);
    expect((await ask(followed)).judged[0]).not.toHaveProperty('followed');
    await settle();
    expect(browser.badges[7]).toBe('1');
  });

  test('stays spared when trust in it is given and taken back', async () => {
    const { judged } = await ask(followed);
    await settle();
    await browser.send('fine', { judged: judged[0], page: page.url }, browser.fromPage(page.url));
    await browser.send('undo', { account: profile }, browser.fromPopup);
    expect(known()?.accounts).toMatchObject([{ followed: true }]);
  });

  test('is what others are judged beside, in an answer that says nothing of it', async () => {
    judge.mockImplementationOnce(() => ({ level: 'none', signals: [], target: undefined as never }));
    const copy = { ...profile, handle: 'copy', displayName: 'Copy' };
    const { judged } = await ask({ ...followed, handle: 'Ann', displayName: 'Ann' }, copy);
    const [asked] = judge.mock.calls.find(([one]) => one.handle === 'copy')!;
    expect(asked.context?.seen).toEqual([{ site: 'x', handle: 'Ann', displayName: 'Ann' }]);
    expect(judged[1]?.profile).toEqual(copy);
  });
});

test('what X sent is read only when an extension page asks for it', async () => {
  const turn = { name: 'readsPageData', isOn: true };
  await expect(browser.send('turn', turn, browser.fromPage(page.url))).rejects.toThrow('Deadringer');
  expect(browser.scripting.registrations).toEqual([]);
  expect(await browser.send('turn', turn, browser.fromPopup)).toEqual({});
  expect(browser.scripting.registrations).toHaveLength(2);
  browser.scripting.registrations = [];
  startBackground();
  browser.installed.fire();
  await settle();
  expect(browser.scripting.registrations).toHaveLength(2);
});

test('on a paused site nothing is judged', async () => {
  await browser.send('pause', { host: 'x.com' }, browser.fromPopup);
  judge.mockClear();
  expect(await ask(profile)).toEqual({ judged: [], paused: true });
  await settle();
  expect(judge).not.toHaveBeenCalled();
  expect(known()).toMatchObject({ paused: true, accounts: [] });
  expect(browser.badges[7]).toBe('II');
});

test('names in a place that the user switched off count for nothing', async () => {
  await browser.send('setMarks', { place: 'profile', isOn: false }, browser.fromPopup);
  await browser.send('setMarks', { from: 'likely' }, browser.fromPopup);
  const { judged, marks } = await ask({ ...profile, place: 'profile' }, { ...profile, place: 'post' });
  expect(judged.map(({ verdict }) => verdict.level)).toEqual(['none', 'likely']);
  expect(marks).toEqual({ off: ['profile'], from: 'likely' });
  const forged = browser.send('setMarks', { from: 'likely' }, browser.fromPage(page.url));
  await expect(forged).rejects.toThrow("only Deadringer's own pages");
});

test('with a broken list nothing is judged, and popup, toolbar and options say why', async () => {
  given.listFault = 'list: checksum 1, expected 2';
  startBackground();
  const problem = { kind: 'list-broken', detail: given.listFault };
  expect(await ask(profile)).toEqual({ judged: [], paused: false, problem });
  await settle();
  expect(known()).toMatchObject({ problem });
  expect(browser.badges[7]).toBe('!');
  expect(await browser.send('listInfo', undefined, browser.fromPopup)).toEqual({ error: given.listFault });
});

test('an unreadable page is remembered with the reason', async () => {
  const unreadable = { ...page, unreadable: 'no name block' };
  await browser.send('judge', { page: unreadable, profiles: [] }, browser.fromPage(page.url));
  await settle();
  expect(known()).toMatchObject({ problem: { kind: 'unreadable', detail: 'no name block' } });
});

test('a profile that breaks the engine costs the others nothing', async () => {
  const { judged } = await ask({ ...profile, handle: 'broken' }, profile);
  expect(judged.map(({ verdict }) => verdict.level)).toEqual(['none', 'likely']);
  expect(console.error).toHaveBeenCalledTimes(1);
});

test('an account that is too large to be one is refused, told and not kept, and costs the others nothing', async () => {
  const huge = { ...profile, handle: 'x'.repeat(60_000) };
  const { judged } = await ask(huge, profile);
  expect(judged.map(({ verdict }) => verdict.level)).toEqual(['none', 'likely']);
  expect(judge).toHaveBeenCalledTimes(1);
  await settle();
  expect(known()?.accounts.map(({ profile: { handle } }) => handle)).toEqual([profile.handle]);
});

test('a page can’t ask of more accounts than a message may hold', async () => {
  const many = Array.from({ length: 501 }, (_, i) => ({ ...profile, handle: `h${i}` }));
  await expect(ask(...many)).rejects.toThrow('501 accounts in one message; at most 500');
});

test('a page with many accounts lets another in between, every few of them', async () => {
  const order: string[] = [];
  judge.mockImplementation(({ handle }) => {
    order.push(handle.charAt(0));
    return { level: 'none', signals: [], target: undefined as never };
  });
  const many = Array.from({ length: 400 }, (_, i) => ({ ...profile, handle: `a${i}` }));
  const asked = ask(...many);
  const other = browser.send(
    'judge',
    { page, profiles: [{ ...profile, handle: 'b' }] },
    { ...browser.fromPage(page.url), tab: { id: 8 } },
  );
  await Promise.all([asked, other]);
  expect(order).toHaveLength(401);
  expect(order.indexOf('b')).toBeLessThanOrEqual(16);
});

test('a page can’t have another host’s accounts judged', async () => {
  const sent = browser.send(
    'judge',
    { page, profiles: [profile] },
    browser.fromPage('https://other.example/'),
  );
  await expect(sent).rejects.toThrow('refused');
});

test('a page that is left while it is judged leaves nothing behind', async () => {
  const asked = ask(profile);
  await browser.send('left', { document: 'd1' }, browser.fromPage(page.url));
  await asked;
  await settle();
  expect(known()).toBeUndefined();
});

test('a closed tab is forgotten', async () => {
  await ask(profile);
  await settle();
  browser.tabRemoved.fire(7);
  await settle();
  expect(known()).toBeUndefined();
});

test('a page may only speak of accounts of its own site', async () => {
  const foreign: Profile = { ...profile, site: 'mastodon', handle: 'ann@social.example' };
  await expect(ask(foreign)).rejects.toThrow('only speak of its own accounts');
  const elsewhere = { ...page, url: 'https://social.example/@ann', host: 'social.example' };
  const sent = browser.send(
    'judge',
    { page: elsewhere, profiles: [profile] },
    browser.fromPage(elsewhere.url),
  );
  await expect(sent).rejects.toThrow('only speak of its own accounts');
});

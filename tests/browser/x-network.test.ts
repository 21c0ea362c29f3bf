/** What X already sent: nothing of it until it is turned on; then it is read, and the page can't make more of it than a mark. */
import type { Page } from 'puppeteer-core';
import type { TestBrowser } from '../../tools/browser/test-browser';
import { KINDS } from '../../tools/browser/driver';
import { popupOf, says, textOf } from '../../tools/browser/extension-pages';
import { cardsOf, markFor, marksOf } from '../../tools/browser/marks';
import { USER, asks, openAnswered, registered, turnNetworkReading, unregister } from '../support/x-network';
import { BUSH, sharedBrowser } from '../support/session';
import { settle } from '../support/settled-page';
import { until } from '../../tools/browser/until';
import { CURRENT } from '../unit/sites/x-network-users';

const ACCOUNT = 'x:GeorgeWBushs';
const bush = (change: object) => ({
  data: {
    user: { result: { ...CURRENT, ...change, rest_id: undefined, core: { screen_name: 'GeorgeWBushs' } } },
  },
});
const PARODY = bush({ parody_commentary_fan_label: 'Parody' });
const FOLLOWED = bush({ relationship_perspectives: { following: true } });

/** The gallery, with these answers to what its pages ask for. `first` is the page's own first script. */
const open = (on: TestBrowser, answers: Record<string, object>, first?: string): Promise<Page> =>
  openAnswered(on, BUSH, answers, first);

const level = async (page: Page, wanted: string): Promise<void> => {
  const is = async (): Promise<true | undefined> =>
    (await markFor(page, ACCOUNT)).level === wanted ? true : undefined;
  await until(is, async () => `The mark should be ${wanted}: ${JSON.stringify(await marksOf(page))}`);
};

describe.each(KINDS)('in %s', (kind) => {
  const its = sharedBrowser(kind);
  beforeEach(() => unregister(its()));

  test('until it is turned on nothing is registered, heard or believed', async () => {
    expect(await registered(its())).toEqual([]);
    const page = await open(its(), { [USER]: PARODY });
    await level(page, 'likely');
    await page.evaluate(() => {
      document.addEventListener('deadringer:network', () => document.body.setAttribute('data-heard', ''));
      document.dispatchEvent(new CustomEvent('deadringer:order', { detail: 'on' }));
    });
    await asks(page, USER);
    await settle(its(), page);
    expect(await page.$('[data-heard]')).toBeNull();
    await page.evaluate(() => {
      const accounts = [{ handle: 'GeorgeWBushs', labels: ['parody'], followed: true }];
      document.dispatchEvent(new CustomEvent('deadringer:network', { detail: JSON.stringify({ accounts }) }));
    });
    await settle(its(), page);
    expect((await markFor(page, ACCOUNT)).level).toBe('likely');
  });

  test('turned on, a label that isn’t drawn is read from what the page itself asked for, and from nothing else', async () => {
    await turnNetworkReading(its(), true);
    const inbox = '/i/api/1.1/dm/inbox_initial_state.json';
    const page = await open(its(), { [USER]: PARODY, [inbox]: { users: [PARODY.data.user.result] } });
    await level(page, 'likely');
    its().requested.length = 0;
    await asks(page, inbox);
    await asks(page, '/i/api/graphql/abc/DmInboxTimeline');
    await settle(its(), page);
    expect((await markFor(page, ACCOUNT)).level).toBe('likely');
    expect(await asks(page, USER)).toBe(JSON.stringify(PARODY));
    await level(page, 'disclosed');
    expect(its().requested.filter((url) => url.includes('/i/api/'))).toHaveLength(3);
  });

  test('it is read from fetch too, and turned off it is forgotten at once', async () => {
    await turnNetworkReading(its(), true);
    const page = await open(its(), { [USER]: PARODY });
    await level(page, 'likely');
    const got = await page.evaluate(async (path) => (await fetch(path)).json() as Promise<unknown>, USER);
    expect(got).toEqual(PARODY);
    await level(page, 'disclosed');
    await turnNetworkReading(its(), false);
    await level(page, 'likely');
    await asks(page, USER);
    await settle(its(), page);
    expect((await markFor(page, ACCOUNT)).level).toBe('likely');
    await page.reload();
    await level(page, 'likely');
    expect(await registered(its())).toEqual([]);
  });

  test('that an account is followed takes no red warning away', async () => {
    await turnNetworkReading(its(), true);
    const page = await open(its(), { [USER]: FOLLOWED });
    await level(page, 'likely');
    await asks(page, USER);
    await settle(its(), page);
    expect((await markFor(page, ACCOUNT)).level).toBe('likely');
  });

  test('it stays on when the browser is started again', async () => {
    await turnNetworkReading(its(), true);
    await its().restart();
    const isThere = async (): Promise<true | undefined> =>
      (await registered(its())).length === 2 ? true : undefined;
    await until(isThere, () => 'Nothing is registered after the restart.');
    const page = await open(its(), { [USER]: PARODY });
    await level(page, 'likely');
    await asks(page, USER);
    await level(page, 'disclosed');
  });

  test('forged events lead to nothing but what may be drawn', async () => {
    await turnNetworkReading(its(), true);
    const page = await open(its(), {});
    const faults: unknown[] = [];
    page.on('pageerror', (error) => faults.push(error));
    await level(page, 'likely');
    await page.evaluate(() => {
      const tell = (detail: unknown) =>
        document.dispatchEvent(new CustomEvent('deadringer:network', { detail }));
      const row = { handle: 'GeorgeWBushs', labels: ['parody'] };
      tell({ accounts: [row] });
      tell('{');
      tell(JSON.stringify({ accounts: [{ ...row, pad: 'x'.repeat(1_000_000) }] }));
      tell(
        JSON.stringify({
          accounts: [
            { ...row, labels: 'parody' },
            { ...row, labels: ['parody', '<b>'] },
          ],
        }),
      );
      tell('{"accounts":[{"handle":"GeorgeWBushs","__proto__":{"labels":["parody"]},"constructor":{}}]}');
      for (let i = 0; i < 50; i++)
        tell(
          JSON.stringify({ accounts: Array.from({ length: 1000 }, (_, at) => ({ handle: `u${i}_${at}` })) }),
        );
    });
    await settle(its(), page);
    expect(await cardsOf(page)).toMatchObject([{ account: ACCOUNT, level: 'likely' }]);
    expect(faults).toEqual([]);
  });

  test('a page that replaces everything gets its answers, and is not broken', async () => {
    await turnNetworkReading(its(), true);
    const tricks = `
      const bad = () => { throw new Error('trick'); };
      for (const id of ['deadringerWatch', 'deadringerOverlay', 'deadringer:network'])
        document.documentElement.appendChild(document.createElement('form')).id = id;
      const { apply, call } = Function.prototype;
      Object.defineProperty(Object.prototype, '__typename', { value: 'User', configurable: true });
      JSON.parse = JSON.stringify = Reflect.apply = Function.prototype.apply = Function.prototype.call = bad;
      EventTarget.prototype.addEventListener = Promise.prototype.then = bad;
      Map.prototype.set = Object.values = Object.entries = Array.prototype.pop = bad;
      Object.defineProperty(XMLHttpRequest.prototype, 'responseURL', { get: bad });
      globalThis.requestIdleCallback = bad;
      const request = new XMLHttpRequest();
      request.open('GET', '${USER}');
      request.onload = () => {
        const { responseText } = request;
        // The test itself is driven by these.
        Object.assign(Function.prototype, { apply, call });
        document.documentElement.setAttribute('data-got', responseText);
      };
      request.send();`;
    const page = await open(its(), { [USER]: PARODY }, tricks);
    const got = async (): Promise<string | undefined> =>
      (await page.$eval('html', (html) => html.getAttribute('data-got'))) ?? undefined;
    // Until it has its answer the page's tricks keep out the test as well.
    expect(await until(got, () => 'The page got no answer.')).toBe(JSON.stringify(PARODY));
    expect(['likely', 'disclosed']).toContain((await markFor(page, ACCOUNT)).level);
  });

  test('when X changes what it sends, the popup says so; before that it says nothing of it', async () => {
    await turnNetworkReading(its(), true);
    const renamed = JSON.parse(JSON.stringify(PARODY).replaceAll('screen_name', 'handle')) as object;
    const page = await open(its(), { [USER]: renamed, [USER.replace('User', 'List')]: {} });
    await level(page, 'likely');
    for (let at = 0; at < 10; at++) await asks(page, USER.replace('User', 'List'));
    const popup = await popupOf(its(), page);
    await settle(its(), page);
    expect(await textOf(popup)).not.toContain('X has changed');
    for (let at = 0; at < 10; at++) await asks(page, USER);
    await says(popup, 'X has changed what it sends');
    expect((await markFor(page, ACCOUNT)).level).toBe('likely');
  });
});

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

/** Red as it is drawn: nothing that was sent softens that. */
const ACCOUNT = 'x:GeorgeWBushs';
/** Shares a name with somebody, as it is drawn. */
const NAMESAKE = 'https://x.com/mikejohnson_pgh';
const QUIET = 'x:mikejohnson_pgh';
const answerOf = (handle: string, change: object) => ({
  data: { user: { result: { ...CURRENT, ...change, rest_id: undefined, core: { screen_name: handle } } } },
});
const LABEL = { parody_commentary_fan_label: 'Parody' };
const PARODY = answerOf('mikejohnson_pgh', LABEL);
const RED_PARODY = answerOf('GeorgeWBushs', LABEL);
const FOLLOWED = answerOf('GeorgeWBushs', { relationship_perspectives: { following: true } });

/** The gallery, with these answers to what its pages ask for. `first` is the page's own first script. */
const open = (
  on: TestBrowser,
  answers: Record<string, object>,
  { url = BUSH, first }: { url?: string; first?: string } = {},
): Promise<Page> => openAnswered(on, url, answers, first);

const level = async (page: Page, wanted: string, account = ACCOUNT): Promise<void> => {
  const is = async (): Promise<true | undefined> =>
    (await markFor(page, account)).level === wanted ? true : undefined;
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
    const page = await open(
      its(),
      { [USER]: PARODY, [inbox]: { users: [PARODY.data.user.result] } },
      { url: NAMESAKE },
    );
    await level(page, 'namesake', QUIET);
    its().requested.length = 0;
    await asks(page, inbox);
    await asks(page, '/i/api/graphql/abc/DmInboxTimeline');
    await settle(its(), page);
    expect((await markFor(page, QUIET)).level).toBe('namesake');
    expect(await asks(page, USER)).toBe(JSON.stringify(PARODY));
    await level(page, 'disclosed', QUIET);
    expect(its().requested.filter((url) => url.includes('/i/api/'))).toHaveLength(3);
  });

  test('it is read from fetch too, and turned off it is forgotten at once', async () => {
    await turnNetworkReading(its(), true);
    const page = await open(its(), { [USER]: PARODY }, { url: NAMESAKE });
    await level(page, 'namesake', QUIET);
    const got = await page.evaluate(async (path) => (await fetch(path)).json() as Promise<unknown>, USER);
    expect(got).toEqual(PARODY);
    await level(page, 'disclosed', QUIET);
    await turnNetworkReading(its(), false);
    await level(page, 'namesake', QUIET);
    await asks(page, USER);
    await settle(its(), page);
    expect((await markFor(page, QUIET)).level).toBe('namesake');
    await page.reload();
    await level(page, 'namesake', QUIET);
    expect(await registered(its())).toEqual([]);
  });

  test('a label that isn’t drawn takes no red warning away', async () => {
    await turnNetworkReading(its(), true);
    const page = await open(its(), { [USER]: RED_PARODY });
    await level(page, 'likely');
    await asks(page, USER);
    await settle(its(), page);
    expect((await markFor(page, ACCOUNT)).level).toBe('likely');
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
    const page = await open(its(), { [USER]: PARODY }, { url: NAMESAKE });
    await level(page, 'namesake', QUIET);
    await asks(page, USER);
    await level(page, 'disclosed', QUIET);
  });

  test('forged events lead to nothing, whoever they name', async () => {
    await turnNetworkReading(its(), true);
    const page = await open(its(), {}, { url: NAMESAKE });
    const faults: unknown[] = [];
    page.on('pageerror', (error) => faults.push(error));
    await level(page, 'namesake', QUIET);
    await page.evaluate(
      (address, body) => {
        const names = ['deadringer:network', 'deadringer:news', ':news', 'undefined:news', 'null:news'];
        const tell = (detail: unknown) => {
          for (const name of names) document.dispatchEvent(new CustomEvent(name, { detail }));
        };
        const row = { handle: 'mikejohnson_pgh', labels: ['parody'], followed: true };
        tell({ accounts: [row] });
        tell('{');
        tell(JSON.stringify({ accounts: [{ ...row, pad: 'x'.repeat(1_000_000) }] }));
        tell(
          '{"accounts":[{"handle":"mikejohnson_pgh","__proto__":{"labels":["parody"]},"constructor":{}}]}',
        );
        tell(`https://x.com${address}\n${body}`);
        for (let i = 0; i < 50; i++)
          tell(
            JSON.stringify({
              accounts: Array.from({ length: 1000 }, (_, at) => ({ handle: `u${i}_${at}` })),
            }),
          );
      },
      USER,
      JSON.stringify(PARODY),
    );
    await settle(its(), page);
    expect(await cardsOf(page)).toMatchObject([{ account: QUIET, level: 'namesake' }]);
    expect(faults).toEqual([]);
  });

  test('a page that asks for the secret from its first script on learns nothing, and that it is read goes on', async () => {
    await turnNetworkReading(its(), true);
    const spy = `
      const heard = [];
      for (const name of ['deadringer:hello', 'deadringer:name', 'undefined:news', 'undefined:order'])
        document.addEventListener(name, (event) => heard.push(name + String(event.detail)));
      const { dispatchEvent } = EventTarget.prototype;
      const detail = Object.getOwnPropertyDescriptor(CustomEvent.prototype, 'detail');
      Object.defineProperty(CustomEvent.prototype, 'detail', {
        get() { heard.push(this.type); return detail.get.call(this); },
      });
      EventTarget.prototype.dispatchEvent = function (event) { heard.push(event.type); return dispatchEvent.call(this, event); };
      const { addEventListener } = EventTarget.prototype;
      EventTarget.prototype.addEventListener = function (name, ...rest) {
        if (String(name).includes(':')) heard.push(name);
        return addEventListener.call(this, name, ...rest);
      };
      dispatchEvent.call(document, new CustomEvent('deadringer:hello'));
      document.secretsHeard = () => heard.filter((one) => !one.startsWith('deadringer:hello')).join();`;
    const page = await open(its(), { [USER]: PARODY }, { url: NAMESAKE, first: `{${spy}}` });
    await level(page, 'namesake', QUIET);
    await asks(page, USER);
    await level(page, 'disclosed', QUIET);
    const heard = await page.evaluate(() =>
      (document as unknown as { secretsHeard: () => string }).secretsHeard(),
    );
    expect(heard).toBe('');
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
    const page = await open(its(), { [USER]: PARODY }, { url: NAMESAKE, first: tricks });
    const got = async (): Promise<string | undefined> =>
      (await page.$eval('html', (html) => html.getAttribute('data-got'))) ?? undefined;
    // Until it has its answer the page's tricks keep out the test as well.
    expect(await until(got, () => 'The page got no answer.')).toBe(JSON.stringify(PARODY));
    expect(['namesake', 'disclosed']).toContain((await markFor(page, QUIET)).level);
  });

  test('when X changes what it sends, the popup says so; before that it says nothing of it', async () => {
    await turnNetworkReading(its(), true);
    const renamed = JSON.parse(JSON.stringify(RED_PARODY).replaceAll('screen_name', 'handle')) as object;
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

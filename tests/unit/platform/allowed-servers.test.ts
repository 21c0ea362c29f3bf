import { OWN_HOSTS } from '../../support/fake-access';
import { fresh, renew, type FakeBrowser } from '../../support/fake-browser';
import { settle } from '../../support/settle';

type Hosts = typeof import('../../../src/platform/hosts');
const ANN = 'https://ann.example/*';
const BOB = 'https://bob.example/*';

let browser: FakeBrowser;
const registered = () => browser.scripting.registrations.flatMap(({ matches }) => matches);

/** A background that was just started: it remembers nothing. */
function startBackground(): Hosts {
  for (const event of [browser.access.added, browser.access.removed]) event.listeners.clear();
  for (const event of [browser.installed, browser.startup]) event.listeners.clear();
  fresh<typeof import('../../../src/platform/allowed-servers')>(
    'platform/allowed-servers',
  ).followAllowedServers();
  return fresh<Hosts>('platform/hosts');
}

let hosts: Hosts;
beforeEach(() => {
  jest.spyOn(console, 'info').mockImplementation(() => undefined);
  browser = renew();
  hosts = startBackground();
});

test('a server that is allowed gets the script, in tabs that are open too, and in no others', async () => {
  browser.tabs = [
    { id: 1, url: 'https://ann.example/@ann' },
    { id: 2, url: 'https://bob.example/@bob' },
  ];
  browser.access.add(ANN);
  await settle();
  expect(browser.scripting.registrations).toMatchObject([
    { js: ['content/recognise.js'], matches: [ANN], excludeMatches: OWN_HOSTS, persistAcrossSessions: true },
  ]);
  expect(browser.scripting.started).toEqual([1]);
});

test('after an install or an update tabs that are open already get their script, and no others', async () => {
  browser.access.add(ANN);
  browser.tabs = [
    { id: 1, url: 'https://x.com/home' },
    { id: 2, url: 'https://ann.example/@ann' },
    { id: 3, url: 'https://bob.example/@bob' },
  ];
  await settle();
  browser.scripting.started.length = 0;
  browser.installed.fire();
  await settle();
  expect(browser.scripting.started).toEqual([1, 2]);
});

test('a tab gets the script of the page that it shows, not of the one that the browser names', async () => {
  browser.tabs = [{ id: 1, url: 'https://ann.example/', shown: 'https://x.com/home' }];
  browser.access.add(ANN);
  await settle();
  expect(browser.scripting.injected).toMatchObject([{ files: ['content/x.js'] }]);
});

describe('a tab that moves to another host between being asked and getting its script', () => {
  /** Shows ann.example once, then X. */
  const moveOnce = (asked: () => object): void => {
    const { executeScript } = browser.scripting;
    let times = 0;
    browser.scripting.executeScript = async (injection) => {
      if (!injection.func) return executeScript(injection);
      return [{ frameId: 0, result: times++ === 0 ? 'ann.example' : 'x.com', ...asked() }];
    };
    browser.tabs = [{ id: 1, url: 'https://ann.example/' }];
    browser.access.add(ANN);
  };

  test('gets its own after the other', async () => {
    moveOnce(() => ({}));
    await settle();
    expect(browser.scripting.injected).toMatchObject([
      { files: ['content/recognise.js'] },
      { files: ['content/x.js'] },
    ]);
  });

  test('gets none where the browser knows the document that was asked', async () => {
    moveOnce(() => ({ documentId: 'd1' }));
    await settle();
    expect(browser.scripting.injected).toEqual([
      { target: { tabId: 1, documentIds: ['d1'] }, files: ['content/recognise.js'] },
    ]);
  });
});

test('servers are allowed and taken back one by one, whatever the background has forgotten', async () => {
  browser.access.add(ANN);
  await settle();
  startBackground();
  browser.access.add(BOB);
  await settle();
  expect(registered()).toEqual([ANN, BOB]);
  startBackground();
  browser.access.take(ANN);
  await settle();
  expect(registered()).toEqual([BOB]);
  browser.access.take(BOB);
  await settle();
  expect(registered()).toEqual([]);
});

test('pages that are open are told when a server is taken back', async () => {
  browser.access.add(ANN);
  await settle();
  const changed: string[] = [];
  browser.storageChanged.addListener((changes) => changed.push(...Object.keys(changes)));
  browser.access.take(ANN);
  await settle();
  expect(changed).toContain('withdrawn');
});

test('a host that is known to be a site’s own gets that site’s script, and no recogniser', async () => {
  browser.tabs = [{ id: 1, url: 'https://deer.social/profile/ann' }];
  browser.access.add('https://deer.social/*');
  await settle();
  expect(browser.scripting.registrations).toMatchObject([
    { js: ['content/bluesky.js'], matches: ['https://deer.social/*'] },
  ]);
  expect(browser.scripting.injected).toMatchObject([{ files: ['content/bluesky.js'] }]);
  browser.access.add(ANN);
  await settle();
  expect(registered()).toEqual(['https://deer.social/*', ANN]);
  browser.access.take('https://deer.social/*');
  await settle();
  expect(registered()).toEqual([ANN]);
});

test.each(['https://*/*', 'https://*.social/*', '*://*/*'])(
  'so it does where %s is allowed',
  async (pattern) => {
    browser.access.add(pattern);
    await settle();
    const [bluesky] = browser.scripting.registrations.filter(({ js }) => js[0] === 'content/bluesky.js');
    const recogniser = browser.scripting.registrations.at(-1);
    expect(bluesky?.matches).toContain('https://deer.social/*');
    expect(recogniser).toMatchObject({ js: ['content/recognise.js'], matches: [pattern] });
    expect((recogniser as { excludeMatches?: string[] }).excludeMatches).toContain('https://deer.social/*');
  },
);

test('two answers at the same moment register both servers, once', async () => {
  browser.access.add(ANN);
  browser.access.add(BOB);
  await settle();
  expect(registered()).toEqual([ANN, BOB]);
});

test('an update, which takes registrations away, has them made again; and so has a start', async () => {
  browser.access.add(ANN);
  await settle();
  for (const event of [browser.installed, browser.startup]) {
    browser.scripting.registrations = [];
    event.fire();
    await settle();
    expect(registered()).toEqual([ANN]);
  }
});

test('hosts that came with the extension need no registration', async () => {
  browser.access.take('https://x.com/*');
  browser.tabs = [{ id: 1, url: 'https://x.com/home' }];
  browser.access.add('https://x.com/*');
  await settle();
  expect(registered()).toEqual([]);
  expect(browser.scripting.started).toEqual([1]); // the manifest's own script doesn't come to open tabs
});

test('a tab that shows an error keeps no other from its script', async () => {
  browser.tabs = [
    { id: 1, url: 'https://ann.example/' },
    { id: 2, url: 'https://ann.example/' },
  ];
  browser.scripting.broken.add(1);
  browser.access.add(ANN);
  await settle();
  expect(browser.scripting.started).toEqual([2]);
  expect(console.info).toHaveBeenCalledTimes(1);
});

describe('what may be done on a host', () => {
  test('is known: it came along, it was allowed, it is neither', async () => {
    browser.access.add(ANN);
    expect(await hosts.accessTo('x.com')).toEqual({ isAllowed: true, isRemovable: false, isRefused: false });
    expect(await hosts.accessTo('ann.example')).toMatchObject({ isAllowed: true, isRemovable: true });
    expect(await hosts.accessTo('bob.example')).toMatchObject({ isAllowed: false, isRemovable: false });
  });

  test('with all servers allowed at once, no single one can be taken back', async () => {
    browser.access.add('https://*/*');
    expect(await hosts.accessTo('ann.example')).toMatchObject({ isAllowed: true, isRemovable: false });
    expect(await hosts.allowedPatterns()).toEqual(['https://*/*']);
  });

  test('a refusal is remembered after the popup has closed, until the host is allowed', async () => {
    browser.access.answer = false;
    expect(await hosts.ask('ann.example')).toBe(false);
    expect(await fresh<Hosts>('platform/hosts').accessTo('ann.example')).toMatchObject({ isRefused: true });
    browser.access.answer = true;
    await hosts.ask('ann.example');
    await settle();
    expect(await hosts.accessTo('ann.example')).toMatchObject({ isAllowed: true, isRefused: false });
    await hosts.withdraw(ANN);
    await settle();
    expect(await hosts.accessTo('ann.example')).toMatchObject({ isAllowed: false, isRefused: false });
  });
});

import { fresh, renew, type FakeBrowser } from '../../support/fake-browser';

const load = () => fresh<typeof import('../../../src/platform/settings')>('platform/settings');
let browser: FakeBrowser;
beforeEach(() => {
  browser = renew();
});

const marks = { off: [], from: 'disclosed' } as const;
const untouched = { pausedSites: [], readsPageData: false, followedAreFine: true, marks };
const stored = { version: 2, ...untouched };

test('without anything stored no site is paused, X’s data are left alone and the followed are fine', async () => {
  expect(await load().loadSettings()).toEqual(untouched);
});

test('settings of version 1 keep what was paused, and everything new is as on the first day', () => {
  expect(load().readSettings({ version: 1, pausedSites: ['x.com'] })).toMatchObject({
    settings: { ...untouched, pausedSites: ['x.com'] },
    unread: [],
  });
});

test('switches are kept one by one', async () => {
  const { loadSettings, setPaused, setSwitch } = load();
  await Promise.all([
    setSwitch('readsPageData', true),
    setPaused('x.com', true),
    setSwitch('followedAreFine', false),
  ]);
  expect(await loadSettings()).toEqual({
    pausedSites: ['x.com'],
    readsPageData: true,
    followedAreFine: false,
    marks,
  });
});

test('where marks stand is kept; a place of a later version is left out', async () => {
  const { loadSettings, readSettings, setMarks } = load();
  // All at once, as quick clicks on one switch after the other say it: none may undo another.
  await Promise.all([
    setMarks({ place: 'post', isOn: false }),
    setMarks({ place: 'message', isOn: false }),
    setMarks({ from: 'likely' }),
    setMarks({ place: 'quote', isOn: false }),
    setMarks({ place: 'quote', isOn: true }),
  ]);
  expect((await loadSettings()).marks).toEqual({ off: ['post', 'message'], from: 'likely' });
  const later = { ...stored, marks: { off: ['post', 'dream'], from: 'likely' } };
  expect(readSettings(later).settings.marks.off).toEqual(['post']);
});

test('two sites paused at the same moment are both paused', async () => {
  const { loadSettings, setPaused } = load();
  await Promise.all([setPaused('b.example', true), setPaused('a.example', true)]);
  expect((await loadSettings()).pausedSites).toEqual(['a.example', 'b.example']);
});

describe('what can’t be read of settings is as on the first day, named and kept aside', () => {
  const chosen = { ...stored, followedAreFine: false, readsPageData: true, pausedSites: ['x.com'] };
  test.each<[unknown, string[]]>([
    [{ ...chosen, readsPageData: 'yes' }, ['readsPageData']],
    [{ ...chosen, marks: { off: [], from: 'none' } }, ['marks']],
    [{ ...chosen, marks: { off: 'post', from: 5 } }, ['marks']],
    [{ ...chosen, pausedSites: 'x.com' }, ['pausedSites']],
    [{ ...chosen, pausedSites: ['x.com', 7] }, ['pausedSites']],
    [{ ...chosen, followedAreFine: null }, ['followedAreFine']],
    [{ version: 2, pausedSites: ['x.com'], followedAreFine: false }, ['readsPageData', 'marks']],
    [{}, ['settings']],
    [{ version: '2' }, ['settings']],
    [{ version: 0.5 }, ['settings']],
    ['text', ['settings']],
    [null, ['settings']],
  ])('%j', async (bad, unread) => {
    await chrome.storage.local.set({ settings: bad });
    const read = load().readSettings(bad);
    expect([...read.unread].sort()).toEqual([...unread].sort());
    const isKept = (name: string) => !unread.includes(name) && !unread.includes('settings');
    const { followedAreFine, pausedSites } = await load().loadSettings();
    expect(followedAreFine).toBe(!isKept('followedAreFine'));
    expect(pausedSites).toEqual(isKept('pausedSites') ? ['x.com'] : []);
    await load().repairSettings();
    expect(load().readSettings(browser.local.values['settings']).unread).toEqual([]);
    expect(browser.local.values['aside:::settings']).toMatchObject({ key: 'settings', value: bad });
  });

  test('a change of them keeps it aside too', async () => {
    await chrome.storage.local.set({ settings: 'text' });
    await load().setPaused('x.com', true);
    expect((await load().loadSettings()).pausedSites).toEqual(['x.com']);
    expect(browser.local.values['aside:::settings']).toMatchObject({ value: 'text' });
  });
});

describe('settings of a newer version', () => {
  const newer = {
    version: 3,
    pausedSites: [{ host: 'x.com', until: 'monday' }],
    readsPageData: true,
    followedAreFine: false,
    marks: { off: [], from: 'likely', colour: 'blue' },
    tone: 'soft',
  };
  beforeEach(() => chrome.storage.local.set({ settings: newer }));

  test('are read as far as they can be; the rest is as on the first day, and named', async () => {
    expect(await load().loadSettings()).toEqual({
      pausedSites: [],
      readsPageData: true,
      followedAreFine: false,
      marks: { off: [], from: 'likely' },
    });
    expect(await load().newerSettings()).toEqual(['pausedSites']);
  });

  test('keep all that this version doesn’t know, whatever is changed', async () => {
    await load().repairSettings();
    expect(browser.local.values['settings']).toEqual(newer);
    await load().setSwitch('readsPageData', false);
    await load().setMarks({ place: 'post', isOn: false });
    expect(browser.local.values['settings']).toEqual({
      ...newer,
      readsPageData: false,
      marks: { off: ['post'], from: 'likely', colour: 'blue' },
    });
    expect(browser.local.values).not.toHaveProperty('aside:::settings');
  });
});

describe('the one setting that X’s pages need', () => {
  const isRead = async (settings: unknown, host = 'x.com'): Promise<boolean> => {
    if (settings !== undefined) await chrome.storage.local.set({ settings });
    return fresh<typeof import('../../../src/platform/network-setting')>(
      'platform/network-setting',
    ).isNetworkRead(host);
  };

  test('is on only where the user turned it on and paused nothing', async () => {
    expect(await isRead(undefined)).toBe(false);
    expect(await isRead({ version: 1, pausedSites: [] })).toBe(false);
    expect(await isRead(stored)).toBe(false);
    expect(await isRead({ ...stored, readsPageData: true })).toBe(true);
    expect(await isRead({ ...stored, version: 3, readsPageData: true, tone: 'soft' })).toBe(true);
    expect(await isRead({ ...stored, readsPageData: true, pausedSites: ['x.com'] })).toBe(false);
  });

  test.each<[unknown]>([
    [{ ...stored, readsPageData: 'yes' }],
    [{ ...stored, readsPageData: true, pausedSites: 'x.com' }],
    [{}],
    ['text'],
    [null],
  ])('is off where it can’t be read: %j', async (bad) => {
    expect(await isRead(bad)).toBe(false);
  });
});

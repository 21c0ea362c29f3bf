import { fresh, renew } from '../../support/fake-browser';

const load = () => fresh<typeof import('../../../src/platform/settings')>('platform/settings');
beforeEach(() => renew());

const marks = { off: [], from: 'disclosed' } as const;
const untouched = { version: 2, pausedSites: [], readsPageData: false, followedAreFine: true, marks };

test('without anything stored no site is paused, X’s data are left alone and the followed are fine', async () => {
  expect(await load().loadSettings()).toEqual(untouched);
});

test('settings of version 1 keep what was paused, and everything new is as on the first day', () => {
  expect(load().migrate({ version: 1, pausedSites: ['x.com'] })).toEqual({
    ...untouched,
    pausedSites: ['x.com'],
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
    version: 2,
    pausedSites: ['x.com'],
    readsPageData: true,
    followedAreFine: false,
    marks,
  });
});

test('where marks stand is kept; a place of a later version is left out', async () => {
  const { loadSettings, migrate, setMarks } = load();
  // All at once, as quick clicks on one switch after the other say it: none may undo another.
  await Promise.all([
    setMarks({ place: 'post', isOn: false }),
    setMarks({ place: 'message', isOn: false }),
    setMarks({ from: 'likely' }),
    setMarks({ place: 'quote', isOn: false }),
    setMarks({ place: 'quote', isOn: true }),
  ]);
  expect((await loadSettings()).marks).toEqual({ off: ['post', 'message'], from: 'likely' });
  const later = { ...untouched, marks: { off: ['post', 'dream'], from: 'likely' } };
  expect(migrate(later).marks.off).toEqual(['post']);
});

test('two sites paused at the same moment are both paused', async () => {
  const { loadSettings, setPaused } = load();
  await Promise.all([setPaused('b.example', true), setPaused('a.example', true)]);
  expect((await loadSettings()).pausedSites).toEqual(['a.example', 'b.example']);
});

test.each([
  [{ ...untouched, version: 3 }],
  [{ ...untouched, readsPageData: 'yes' }],
  [{ ...untouched, marks: { off: [], from: 'none' } }],
  [{ ...untouched, marks: { off: 'post', from: 'likely' } }],
  [{ ...untouched, pausedSites: 'x.com' }],
  [{ ...untouched, followedAreFine: null }],
  [{ version: 2, pausedSites: [] }],
  [{}],
  ['text'],
  [null],
])('refuses settings it doesn’t know: %j', (stored) => {
  expect(() => load().migrate(stored)).toThrow('expected version 2');
});

describe('the one setting that X’s pages need', () => {
  const isRead = async (stored: unknown, host = 'x.com'): Promise<boolean> => {
    if (stored !== undefined) await chrome.storage.local.set({ settings: stored });
    return fresh<typeof import('../../../src/platform/network-setting')>(
      'platform/network-setting',
    ).isNetworkRead(host);
  };

  test('is on only where the user turned it on and paused nothing', async () => {
    expect(await isRead(undefined)).toBe(false);
    expect(await isRead({ version: 1, pausedSites: [] })).toBe(false);
    expect(await isRead(untouched)).toBe(false);
    expect(await isRead({ ...untouched, readsPageData: true })).toBe(true);
    expect(await isRead({ ...untouched, readsPageData: true, pausedSites: ['x.com'] })).toBe(false);
  });

  test.each([[{ ...untouched, version: 3 }], [{ ...untouched, readsPageData: 'yes' }], [{}]])(
    'is no setting in %j',
    async (stored) => {
      await expect(isRead(stored)).rejects.toThrow('expected version 2');
    },
  );
});

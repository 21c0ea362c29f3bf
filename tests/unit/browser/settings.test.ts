import { fresh, renew } from '../../support/fake-browser';

const load = () => fresh<typeof import('../../../src/browser/settings')>('browser/settings');
beforeEach(() => renew());

test('without anything stored no site is paused', async () => {
  expect(await load().loadSettings()).toEqual({ version: 1, pausedSites: [] });
});

test('two sites paused at the same moment are both paused', async () => {
  const { loadSettings, setPaused } = load();
  await Promise.all([setPaused('b.example', true), setPaused('a.example', true)]);
  expect((await loadSettings()).pausedSites).toEqual(['a.example', 'b.example']);
});

test.each([[{ version: 2, pausedSites: [] }], [{}], ['text'], [null]])(
  'refuses settings it doesn’t know: %j',
  (stored) => {
    expect(() => load().migrate(stored)).toThrow('expected version 1');
  },
);

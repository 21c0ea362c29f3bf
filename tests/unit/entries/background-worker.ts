/** A background with an engine and a list that answer as a test wants: what the tests of the background share. */
import { writeHeldTick } from '../../../src/lists/held-tick';
import type { Judgement, Page } from '../../../src/platform/messages';
import type { Profile, Verdict } from '../../../src/model';
import type { PageState } from '../../../src/page-model';
import { fresh, renew, type FakeBrowser } from '../../support/fake-browser';

export const page: Page = {
  url: 'https://x.com/GeorgeWBushs',
  host: 'x.com',
  site: 'x',
  document: 'd1',
  health: [],
};
export const profile: Profile = {
  site: 'x',
  handle: 'GeorgeWBushs',
  displayName: 'George W. Bush',
  place: 'profile',
};

export let browser: FakeBrowser;
/** What the worker is started with: set before `startBackground`, or before a question. */
export const given: { listFault: string | undefined; level: Verdict['level'] } = {
  listFault: undefined,
  level: 'likely',
};
export const judge = jest.fn((judged: Profile) => {
  if (judged.handle === 'broken') throw new Error('engine: not a profile');
  return {
    level: given.level,
    signals: [],
    target: { name: judged.displayName, kind: 'person', accounts: {} },
  };
});

export function startBackground(): void {
  browser.messages.listeners.clear();
  jest.doMock('../../../src/engine/judge', () => ({ judge }));
  jest.doMock('../../../src/lists/lookup', () => ({
    open: () => {
      if (given.listFault) throw new Error(given.listFault);
      return {
        info: { version: '2026.11', entities: 1, accounts: 2, date: '2026-11' },
        candidates: () => [],
      };
    },
  }));
  fresh('entries/background');
}

export const ask = (...profiles: Profile[]) =>
  browser.send('judge', { page, profiles }, browser.fromPage(page.url)) as Promise<Judgement>;
export const known = () => browser.session.values['page:::7:0'] as PageState | undefined;

/** For `beforeEach`: a worker that was just started, in a browser with nothing in it. */
export function freshBackground(): void {
  jest.clearAllMocks();
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  browser = renew();
  Object.assign(given, { listFault: undefined, level: 'likely' });
  const ticks = writeHeldTick(['somebody']).slice().buffer;
  const fetch = (url: string) => {
    const bytes = url.includes('held-tick') ? ticks : new ArrayBuffer(0);
    return Promise.resolve({ ok: true, arrayBuffer: () => Promise.resolve(bytes) });
  };
  Object.assign(globalThis, { fetch });
  startBackground();
}

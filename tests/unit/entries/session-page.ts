/** A page's session on a clock of the test's own, whose background the test plays. */
import type { Judgement, Page } from '../../../src/platform/messages';
import type { Level, Place, Profile } from '../../../src/model';
import type { Judged } from '../../../src/page-model';
import { judgedOf } from '../../../src/entries/content/page-session';
import type { SessionRunner } from '../../../src/entries/content/session-runner';
import type { Clock } from '../../../src/sites/reading/schedule';
import { fresh, renew, type FakeBrowser } from '../../support/fake-browser';

interface Asked {
  page: Page;
  profiles: Profile[];
  answer: (judgement: Partial<Judgement>) => Promise<void>;
  fail: (message: string) => Promise<void>;
}

let browser: FakeBrowser;
export let asked: Asked[];
let runner: SessionRunner;
/** What the session wants done in its page. */
export const page = { draw: jest.fn(), startReading: jest.fn(), stopReading: jest.fn(), end: jest.fn() };

/** The fake timers of jest. */
const clock: Clock = {
  nowMs: () => performance.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  beforeFrame: () => () => undefined,
};

/** What happens in the page, and what the session knows. */
export const session = {
  judgedOf: (profile: Profile): Judged | undefined => judgedOf(runner.session, profile),
  isPaused: (): boolean => runner.session.isPaused,
  askAgain: () => runner.take({ type: 'changed' }),
  leave: () => runner.take({ type: 'left' }),
  overrule: (profile: Profile) =>
    runner.take({ type: 'overruled', by: 'fine', judged: judgedAs('likely', profile) }),
};

type Placed = Profile & { place: Place };
export const settle = () => jest.advanceTimersByTimeAsync(0);

export const at = (handle: string): URL => new URL(`https://x.com/${handle}`);
export const header = (handle: string, displayName = handle): Placed => ({
  site: 'x',
  handle,
  displayName,
  place: 'profile',
});
export const post = (handle: string): Placed => ({ ...header(handle), place: 'post' });
export const judgedAs = (level: Level, profile: Profile): Judged => ({
  profile,
  verdict: { level, signals: [] },
});
export const likely = (...profiles: Profile[]) => ({
  judged: profiles.map((profile) => judgedAs('likely', profile)),
});

/** Whether it can be kept that an account is fine. */
let canKeep = true;
export function keepNothing(): void {
  canKeep = false;
}

/** A session that knows nothing before each test. */
export function useSession(): void {
  beforeEach(begin);
  afterEach(() => {
    jest.useRealTimers();
  });
}

function begin(): void {
  jest.useFakeTimers();
  jest.clearAllMocks();
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  jest.spyOn(console, 'info').mockImplementation(() => undefined);
  browser = renew();
  asked = [];
  const sendMessage = (message: { type: string; data: Asked }, done: (value: unknown) => void): void => {
    if (message.type === 'fine') done({ res: canKeep ? { report: {} } : { error: 'storage is full' } });
    if (message.type !== 'judge') return;
    const answer = async (judgement: object): Promise<void> => {
      done({ res: { judged: [], paused: false, ...judgement } });
      await settle();
    };
    const fail = async (text: string): Promise<void> => {
      done({ err: { name: 'Error', message: text, stack: text } });
      await settle();
    };
    asked.push({ ...message.data, answer, fail });
  };
  Object.assign(browser.chrome.runtime, { sendMessage });
  canKeep = true;
  Object.assign(globalThis, { location: { href: 'https://x.com/home' } });
  const { SessionRunner } = fresh<typeof import('../../../src/entries/content/session-runner')>(
    'entries/content/session-runner',
  );
  runner = new SessionRunner('x', page, clock);
}

/** Has the session take in a page; gives the message that it sends for it at once, if any. */
export const read = (url: URL, ...profiles: Placed[]): Promise<Asked | undefined> => readAll(url, profiles);

/** The same of more profiles than a call can have arguments. */
export const readAll = async (url: URL, profiles: readonly Placed[]): Promise<Asked | undefined> => {
  const before = asked.length;
  const { href, hostname: host } = url;
  runner.take({ type: 'read', shown: { href, host, profiles, unread: [], isNetworkUnread: false } });
  page.draw.mockClear(); // of what was known before
  await settle();
  return asked[before];
};

/** The content script's memory of a page, whose background the test plays. */
import type { Judgement, Page } from '../../../src/platform/messages';
import type { Judging as JudgingType } from '../../../src/platform/verdict-client';
import type { Level, Profile } from '../../../src/model';
import type { Judged } from '../../../src/page-model';
import { fresh, renew, type FakeBrowser } from '../../support/fake-browser';

interface Asked {
  page: Page;
  profiles: Profile[];
  answer: (judgement: Partial<Judgement>) => Promise<void>;
  fail: (message: string) => Promise<void>;
}

let browser: FakeBrowser;
export let asked: Asked[];
export let judging: JudgingType;
export const listener = { changed: jest.fn(), gone: jest.fn() };
export const settle = () => jest.advanceTimersByTimeAsync(0);

export const at = (handle: string): URL => new URL(`https://x.com/${handle}`);
export const header = (handle: string, displayName = handle): Profile => ({
  site: 'x',
  handle,
  displayName,
  place: 'profile',
});
export const post = (handle: string): Profile => ({ ...header(handle), place: 'post' });
export const judgedAs = (level: Level, profile: Profile): Judged => ({
  profile,
  verdict: { level, signals: [] },
});
export const likely = (...profiles: Profile[]) => ({
  judged: profiles.map((profile) => judgedAs('likely', profile)),
});

/** A memory without any before each test. */
export function useJudging(): void {
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
  const { Judging } = fresh<typeof import('../../../src/platform/verdict-client')>('platform/verdict-client');
  judging = new Judging('x', listener);
}

/** Has the memory take in a page; gives the message that it sends for it at once, if any. */
export const read = async (url: URL, ...profiles: Profile[]): Promise<Asked | undefined> => {
  const before = asked.length;
  judging.read({ url, profiles, health: [] });
  await settle();
  return asked[before];
};

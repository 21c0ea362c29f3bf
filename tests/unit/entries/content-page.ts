/** A page with the content script in it, whose watcher, background and drawing the test plays. */
import { randomUUID } from 'node:crypto';
import type { Judgement, Page } from '../../../src/platform/messages';
import type { Profile } from '../../../src/model';
import type { Judged } from '../../../src/page-model';
import type { PageReading, PlacedProfile, SiteReader } from '../../../src/sites/site';
import { networkOfPage } from '../../../src/sites/x/network/of-page';
import type { CardActions } from '../../../src/ui/card';
import { FakeBrowser, fresh } from '../../support/fake-browser';

interface Sent {
  type: string;
  data: { page: Page; profiles: Profile[]; judged: Judged };
  answer: (answer: object) => Promise<void>;
  fail: (message: string) => Promise<void>;
}

export let browser: FakeBrowser;
export let sent: Sent[];
export let page: PageReading;
export let tell: (reading?: PageReading) => void;
export let watching: AbortSignal;
export let actions: CardActions;
/** Whether the script that draws has been loaded. */
let isOffered: boolean;
export const draw = jest.fn<undefined, [{ anchor: Element; judged: Judged }[]]>();
export const clear = jest.fn();

export const settle = () => jest.advanceTimersByTimeAsync(0);
export const last = <T>(list: T[]): T => list[list.length - 1]!;
export const ofType = (type: string) => sent.filter((one) => one.type === type);
export const drawn = () => (draw.mock.calls.at(-1)?.[0] ?? []).map(({ judged }) => judged.profile.handle);

export function reading(...handles: string[]): PageReading {
  const names = handles.map((handle) => {
    const anchor = document.body.appendChild(document.createElement('div'));
    const profile: PlacedProfile = { site: 'x', handle, displayName: handle, place: 'profile' };
    return { profile, anchor };
  });
  return { names, unread: [], theme: 'light' };
}

export const likely = (...profiles: Profile[]): Partial<Judgement> => ({
  judged: profiles.map((profile) => ({ profile, verdict: { level: 'likely', signals: [] } })),
});
export const answerLast = (judgement: Partial<Judgement>) =>
  last(ofType('judge')).answer({ judged: [], paused: false, ...judgement });

function connect(): void {
  const sendMessage = (message: Pick<Sent, 'type' | 'data'>, done: (value: unknown) => void): void => {
    const give = async (value: object): Promise<void> => {
      done(value);
      await settle();
    };
    sent.push({
      ...message,
      answer: (res) => give({ res }),
      fail: (text) => give({ err: { name: 'Error', message: text, stack: text } }),
    });
  };
  Object.assign(browser.chrome.runtime, { sendMessage });
  Object.assign(globalThis, { chrome: browser.chrome });
}

/** Starts the content script afresh before each test. */
export function useContentScript(): void {
  beforeEach(startContentScript);
  afterEach(() => {
    jest.useRealTimers();
  });
}

/** Whether the script that draws can be found from now on. */
export function offerMarks(isIt: boolean): void {
  isOffered = isIt;
}

/** Which site the page shows itself to be of, from the next run of a script on. */
export function showSite(site: string | undefined): void {
  const shown = () => site;
  jest.doMock('../../../src/sites/site-of-page', () => ({ siteOfPage: shown, siteByMarks: shown }));
}

/** What the watcher reads from now on. */
export function setPage(now: PageReading): void {
  page = now;
}

function startContentScript(): void {
  jest.useFakeTimers();
  jest.clearAllMocks();
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  jest.spyOn(console, 'info').mockImplementation(() => undefined);
  Object.assign(globalThis.crypto, { randomUUID });
  document.body.replaceChildren();
  browser = new FakeBrowser();
  sent = [];
  connect();
  const nothing = () => ({ names: [] });
  const site: SiteReader = {
    id: 'x',
    attributes: ['href'],
    readPage: nothing,
    rows: 'article',
    shadowHosts: '.shadow-host',
    readRow: nothing,
    network: networkOfPage,
  };
  jest.doMock('../../../src/sites/x/x', () => ({ x: site }));
  showSite('x');
  jest.doMock('../../../src/sites/reading/watch', () => ({
    watch: (
      _site: unknown,
      _doc: unknown,
      onReading: (reading: PageReading, url: URL) => void,
      signal: AbortSignal,
    ) => {
      watching = signal;
      tell = (now = page) => onReading(now, new URL(`https://x.com/${now.names[0]?.profile.handle ?? ''}`));
      return { read: () => page };
    },
  }));
  const makeOverlay = (_doc: Document, given: CardActions) => {
    actions = given;
    return { draw, clear };
  };
  isOffered = true;
  jest.doMock('../../../src/ui/offered', () => ({
    offeredOverlay: () => (isOffered ? makeOverlay : undefined),
  }));
  fresh('entries/content/x');
}

export async function show(...handles: string[]): Promise<void> {
  page = reading(...handles);
  tell();
  await settle();
}

/**
 * npm run bench -- --page: what the extension costs the page somebody scrolls through: two thousand posts of a made-up
 * timeline in Chromium, by the browser's own profiler, and the memory after twenty thousand.
 */
import type { CDPSession, Page } from 'puppeteer-core';
import { ENDLESS_URL, endlessPage, type Endless } from '../../fixtures/pages/endless';
import { TestBrowser } from '../browser/test-browser';
import { buildExtension } from '../build/extension';
import { ownTime, type CpuProfile, type OwnTime } from './own-time';
import { time, type Table } from './tables';

/** Posts scrolled through: for the time, then on for the memory. */
const POSTS = 2000;
const MANY_POSTS = 20_000;
const POSTS_PER_FRAME = 2;
/** Posts a frame where only the memory after them counts. */
const QUICKLY = 8;
/** The protocol gives one call three minutes. */
const POSTS_A_CALL = 500;
/** Microseconds between two samples of the profiler. */
const INTERVAL_US = 100;

declare const endless: Endless;

export interface PageFigures extends OwnTime {
  accounts: number;
  /** Milliseconds of the page's main thread for each newly seen account, by the clock. */
  perAccountMs: number;
  /** The same of processor time: what it costs where nothing else wants the processor. */
  perAccountCpuMs: number;
  heapMB: { after2000: number; after20000: number };
  wrong: number;
}

export async function measurePage(say: (what: string) => void): Promise<{ tables: Table[]; json: object }> {
  say('build');
  await buildExtension();
  const browser = await TestBrowser.launch('chromium', { extension: 'dist/chrome' });
  try {
    say(`${POSTS} posts`);
    const figures = await scrolled(browser, say);
    return { tables: [tableOf(figures)], json: figures };
  } finally {
    await browser.close();
  }
}

async function scrolled(browser: TestBrowser, say: (what: string) => void): Promise<PageFigures> {
  const page = await browser.site((url) => (url === ENDLESS_URL ? endlessPage() : undefined));
  await page.goto(ENDLESS_URL);
  await page.evaluate((posts, each) => endless.scroll(each, posts), 100, POSTS_PER_FRAME); // warm
  const session = await page.createCDPSession();
  const before = await page.evaluate(() => endless.shown);
  const [clock, processor] = [await tasksBy(page, 'timeTicks'), await tasksBy(page, 'threadTicks')];
  const profile = await profiled(session, () => scrollOn(page, 100 + POSTS));
  const share = (await processor()) / (await clock());
  const accounts = (await page.evaluate(() => endless.shown)) - before;
  const own = ownTime(profile, 'chrome-extension://');
  const after2000 = await heapMB(session);
  say(`${MANY_POSTS} posts`);
  await scrollOn(page, MANY_POSTS, QUICKLY);
  const after20000 = await heapMB(session);
  const wrong = await page.evaluate(() => endless.wrong.length);
  const perAccountMs = own.totalMs / accounts;
  const perAccount = { perAccountMs, perAccountCpuMs: perAccountMs * share };
  return { ...own, accounts, ...perAccount, heapMB: { after2000, after20000 }, wrong };
}

/** Starts a count of the seconds that the main thread has worked: by the clock, or what of them it had the processor. */
async function tasksBy(page: Page, timeDomain: 'timeTicks' | 'threadTicks'): Promise<() => Promise<number>> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain });
  const seconds = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
  };
  const start = await seconds();
  return async () => (await seconds()) - start;
}

async function scrollOn(page: Page, until: number, each = POSTS_PER_FRAME): Promise<void> {
  for (let top = 0; top < until; top += POSTS_A_CALL) {
    const next = Math.min(until, top + POSTS_A_CALL);
    await page.evaluate(
      (posts, perFrame) => (scrollY < posts * 120 ? endless.scroll(perFrame, posts) : undefined),
      next,
      each,
    );
  }
}

async function profiled(session: CDPSession, act: () => Promise<void>): Promise<CpuProfile> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL_US });
  await session.send('Profiler.start');
  await act();
  const { profile } = await session.send('Profiler.stop');
  await session.send('Profiler.disable');
  const { nodes, samples = [], timeDeltas = [] } = profile;
  return { nodes, samples, timeDeltas };
}

async function heapMB(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

function tableOf(figures: PageFigures): Table {
  const { accounts, perAccountMs, perAccountCpuMs, longestMs, longTasks, heapMB: heap, wrong } = figures;
  return {
    title: `A timeline in Chromium, ${POSTS_PER_FRAME} posts a frame`,
    heading: ['', ''],
    rows: [
      ['accounts newly seen while measured', accounts.toLocaleString('en')],
      ['own time on the page’s main thread, an account', time(perAccountMs * 1000)],
      ['the same of processor time, on a machine that does much else', time(perAccountCpuMs * 1000)],
      ['longest own time without a pause', time(longestMs * 1000)],
      ['long tasks caused (50 ms and more)', String(longTasks)],
      [
        `JavaScript heap of the page after ${POSTS.toLocaleString('en')} posts`,
        `${heap.after2000.toFixed(2)} MB`,
      ],
      [`the same after ${MANY_POSTS.toLocaleString('en')}`, `${heap.after20000.toFixed(2)} MB`],
      ['marks beside another account’s name in any frame', String(wrong)],
    ],
  };
}

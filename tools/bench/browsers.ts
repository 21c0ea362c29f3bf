/** npm run bench -- --browsers: the packaged list in the real background of Chromium and of Firefox. */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { galleryPage } from '../../fixtures/gallery/serve';
import type { Pages } from '../browser/answer-requests';
import { TestBrowser } from '../browser/test-browser';
import { KINDS, type Kind } from '../browser/driver';
import { answersIn } from './look-up-page';
import { manyProfiles } from './many-profiles';
import { buildExtension } from '../build/extension';
import { readRows } from '../list/rows';
import { backgroundMemory } from './background-memory';
import { time, type Table } from './tables';
import { quantile } from './timing';

const ROUNDS = 15;
const PROFILES = 5000;
const ACCOUNT = 'https://x.com/GeorgeWBushs';
const WAIT_MS = 20_000;

/** When a page has its names: in the HTML that it is served as, or drawn by its own script after that, as X's are. */
const ARRIVALS = ['served', 'drawn'] as const;
type Arrival = (typeof ARRIVALS)[number];
/** X draws a profile a second or more after its page was asked for; this is the worse case for us. */
const DRAWN_AFTER_MS = 500;

/** From the name being visible on the page to the card beside it, in milliseconds. */
interface Waits {
  cold: number[];
  warm: number[];
}

interface BrowserFigures extends Record<Arrival, Waits> {
  bytes: number;
  /** MB of the background, with the list open. */
  memoryMB: number;
  openMs: number;
  meanUs: number;
  version: string;
}

export async function measureBrowsers(
  say: (what: string) => void,
): Promise<{ tables: Table[]; json: object }> {
  say('build');
  await buildExtension();
  const figures: [Kind, BrowserFigures][] = [];
  for (const kind of KINDS) {
    say(kind);
    figures.push([kind, await measureIn(kind)]);
  }
  return { tables: [tableOf(figures)], json: Object.fromEntries(figures) };
}

async function measureIn(kind: Kind): Promise<BrowserFigures> {
  const extension = kind === 'chromium' ? 'dist/chrome' : 'dist/firefox';
  const list = path.join(extension, 'lists/packaged.bin');
  const browser = await TestBrowser.launch(kind, { extension });
  try {
    const served = await waitsIn(browser, 'served');
    const drawn = await waitsIn(browser, 'drawn');
    const memoryMB = await backgroundMemory(browser);
    const profiles = manyProfiles(await readRows(), PROFILES);
    const { openMs, meanUs } = await answersIn(browser, list, profiles, true);
    const { size } = await stat(list);
    return { served, drawn, bytes: size, memoryMB, openMs, meanUs, version: await browser.browser.version() };
  } finally {
    await browser.close();
  }
}

async function waitsIn(browser: TestBrowser, arrival: Arrival): Promise<Waits> {
  const waits: Waits = { cold: [], warm: [] };
  for (let i = 0; i < ROUNDS; i++) {
    await browser.stopWorker();
    waits.cold.push(await nameToCard(browser, arrival));
    waits.warm.push(await nameToCard(browser, arrival));
  }
  return waits;
}

/** The sample page with its body put in by a script of its own. */
function drawnLater(html: string | undefined): string | undefined {
  const put = `document.body.append(document.querySelector('template').content)`;
  return html
    ?.replace(/<body[^>]*>/, '$&<template>')
    .replace('</body>', `</template><script>setTimeout(() => ${put}, ${DRAWN_AFTER_MS})</script></body>`);
}

/** Opens the gallery's fake account and times from the frame that shows its name to the one that shows its card. */
async function nameToCard(browser: TestBrowser, arrival: Arrival): Promise<number> {
  const pages: Pages = (url) => (arrival === 'served' ? galleryPage(url) : drawnLater(galleryPage(url)));
  const page: Page = await browser.site(pages);
  await page.evaluateOnNewDocument(() => {
    const times: { name?: number; card?: number } = {};
    Object.assign(globalThis, { times });
    const atFrame = (what: 'name' | 'card') =>
      requestAnimationFrame(() => (times[what] ??= performance.now()));
    const look = () => {
      if (document.querySelector('[data-testid="UserName"]')) atFrame('name');
      if (document.querySelector('deadringer-mark')) atFrame('card');
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
  });
  await page.goto(ACCOUNT);
  const shown = await page.waitForFunction(
    () => {
      const { times } = globalThis as unknown as { times: { name?: number; card?: number } };
      return times.name !== undefined && times.card !== undefined ? times.card - times.name : undefined;
    },
    { timeout: WAIT_MS, polling: 20 },
  );
  const took = (await shown.jsonValue()) as number;
  await page.close();
  return took;
}

function tableOf(figures: readonly [Kind, BrowserFigures][]): Table {
  const row = (label: string, of: (one: BrowserFigures) => string) => [
    label,
    ...figures.map(([, one]) => of(one)),
  ];
  const ms = (values: number[], share: number) => time(quantile(values, share) * 1000);
  return {
    title: 'The packaged list in the real background of both browsers',
    heading: ['', ...figures.map(([kind, { version }]) => `${kind} (${version})`)],
    rows: [
      ...ARRIVALS.flatMap((arrival) => {
        const waits = (kind: keyof Waits, share: number) =>
          row(
            `${arrival} name to card, ${kind === 'cold' ? 'killed' : 'running'} background, ${share === 0.5 ? 'median' : 'p95'}`,
            ({ [arrival]: waited }) => ms(waited[kind], share),
          );
        return [waits('cold', 0.5), waits('cold', 0.95), waits('warm', 0.5), waits('warm', 0.95)];
      }),
      row('bytes of the list that are read', ({ bytes }) => bytes.toLocaleString('en')),
      row('memory of the background with the list open', ({ memoryMB }) => `${memoryMB.toFixed(1)} MB`),
      row('the list opened, in a page', ({ openMs }) => time(openMs * 1000)),
      row('look-up and judgement in a page, mean of 5,000', ({ meanUs }) => time(meanUs)),
    ],
  };
}

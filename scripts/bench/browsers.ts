/** npm run bench -- --browsers: the packaged list in the real background of Chromium and of Firefox. */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { galleryPage } from '../../tests/gallery/serve';
import { TestBrowser } from '../../tests/support/browsers';
import { KINDS, type Kind } from '../../tests/support/driver';
import { answersIn } from '../../tests/support/look-up-page';
import { manyProfiles } from '../../tests/support/many-profiles';
import { buildExtension } from '../build/extension';
import { readRows } from '../lists/rows';
import { backgroundMemory } from './background-memory';
import { time, type Table } from './tables';
import { quantile } from './timing';

const ROUNDS = 15;
const PROFILES = 5000;
const ACCOUNT = 'https://x.com/GeorgeWBushs';
const WAIT_MS = 20_000;

interface BrowserFigures {
  /** From the name standing on the page to the card beside it, in milliseconds. */
  cold: number[];
  warm: number[];
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
    const cold: number[] = [];
    const warm: number[] = [];
    for (let i = 0; i < ROUNDS; i++) {
      await browser.stopWorker();
      cold.push(await nameToCard(browser));
      warm.push(await nameToCard(browser));
    }
    const memoryMB = await backgroundMemory(browser);
    const { openMs, meanUs } = await answersIn(browser, list, manyProfiles(await readRows(), PROFILES));
    const { size } = await stat(list);
    return { cold, warm, bytes: size, memoryMB, openMs, meanUs, version: await browser.browser.version() };
  } finally {
    await browser.close();
  }
}

/** Opens the gallery's fake account and times from its name to its card, by the page's own clock. */
async function nameToCard(browser: TestBrowser): Promise<number> {
  const page: Page = await browser.site(galleryPage);
  await page.evaluateOnNewDocument(() => {
    const times: { name?: number; card?: number } = {};
    Object.assign(globalThis, { times });
    const look = () => {
      if (document.querySelector('[data-testid="UserName"]')) times.name ??= performance.now();
      if (document.querySelector('deadringer-mark')) times.card ??= performance.now();
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
      row('killed background: name on the page to card, median', ({ cold }) => ms(cold, 0.5)),
      row('killed background: name on the page to card, p95', ({ cold }) => ms(cold, 0.95)),
      row('running background: name on the page to card, median', ({ warm }) => ms(warm, 0.5)),
      row('what the killed background costs, median', ({ cold, warm }) =>
        time((quantile(cold, 0.5) - quantile(warm, 0.5)) * 1000),
      ),
      row('bytes of the list that are read', ({ bytes }) => bytes.toLocaleString('en')),
      row('memory of the background with the list open', ({ memoryMB }) => `${memoryMB.toFixed(1)} MB`),
      row('the list opened, in a page', ({ openMs }) => time(openMs * 1000)),
      row('look-up and judgement in a page, mean of 5,000', ({ meanUs }) => time(meanUs)),
    ],
  };
}

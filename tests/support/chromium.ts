/** Starts Chromium (or Chrome, or Edge) over a pipe, which is what lets the protocol load an unpacked extension. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { TargetType, type Browser, type Page, type Target } from 'puppeteer-core';
import { programOf, type StartOptions, type Started } from './driver';

const START_MS = 20_000;
const POPUP_MS = 5_000;
/** `net.network_prediction_options`: 2 = never, so that a connection means a request. */
const PREFERENCES = { net: { network_prediction_options: 2 } };

const isWorker = (target: Target): boolean =>
  target.type() === TargetType.SERVICE_WORKER && target.url().startsWith('chrome-extension://');

function argumentsFor({ proxyPort }: StartOptions): string[] {
  const isRoot = process.getuid?.() === 0; // Chromium's sandbox refuses root
  return [
    ...(isRoot ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-dev-shm-usage', // containers give it too little
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    `--proxy-server=127.0.0.1:${proxyPort}`,
    '--proxy-bypass-list=<-loopback>',
  ];
}

function preparePreferences(profile: string): void {
  const file = path.join(profile, 'Default/Preferences');
  if (existsSync(file)) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(PREFERENCES));
}

async function stopWorker(browser: Browser): Promise<void> {
  const target = browser.targets().find(isWorker);
  if (!target) return; // already stopped by the browser
  const gone = new Promise<void>((resolve) => {
    browser.on('targetdestroyed', (other) => {
      if (other === target) resolve();
    });
  });
  await (await target.worker())?.close();
  await gone;
}

async function openPopup(browser: Browser, origin: string): Promise<Page> {
  const worker = await (await browser.waitForTarget(isWorker, { timeout: POPUP_MS })).worker();
  const before = new Set(browser.targets());
  const isPopup = (target: Target): boolean => !before.has(target) && target.url().startsWith(origin);
  const appears = browser.waitForTarget(isPopup, { timeout: POPUP_MS });
  await worker?.evaluate(() => chrome.action.openPopup());
  return (await appears).asPage();
}

export async function startChromium(options: StartOptions): Promise<Started> {
  preparePreferences(options.profile);
  const browser = await puppeteer.launch({
    executablePath: programOf('chromium'),
    headless: options.headless,
    defaultViewport: options.headless ? { width: 1200, height: 900 } : null,
    pipe: true,
    handleSIGINT: options.headless,
    enableExtensions: [options.extension],
    userDataDir: options.profile,
    args: argumentsFor(options),
  });
  const target = await browser.waitForTarget(isWorker, { timeout: START_MS });
  const origin = `chrome-extension://${new URL(target.url()).host}`;
  return {
    browser,
    origin,
    stopWorker: () => stopWorker(browser),
    goto: (page, url) => page.goto(url),
    openPopup: () => openPopup(browser, origin),
  };
}

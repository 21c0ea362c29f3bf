/** Starts Chromium (or Chrome, or Edge) over a pipe, which is what lets the protocol load an unpacked extension. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { TargetType, type Browser, type Page, type Target } from 'puppeteer-core';
import { programOf, type StartOptions, type Started } from './driver';
import { NEVER_MS } from './until';

/** Milliseconds in which Chromium loads an extension of the command line. Chrome never does: so it is not waited longer. */
const LOAD_MS = 30_000;
/** `net.network_prediction_options`: 2 = never, so that a connection means a request. */
const PREFERENCES = { net: { network_prediction_options: 2 } };

const isWorker = (target: Target): boolean =>
  target.type() === TargetType.SERVICE_WORKER && target.url().startsWith('chrome-extension://');

/**
 * Installed over the protocol, an extension forgets at each start what it was allowed; loaded by the command line, it
 * doesn't. Chrome (unlike Chromium) takes that switch no more.
 */
const loadedByCommand = (extension: string): string[] => [
  `--disable-extensions-except=${extension}`,
  `--load-extension=${extension}`,
];

/** Lets requests go nowhere but to the dead end. */
const closedTo = (proxyPort: number): string[] => [
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  `--proxy-server=127.0.0.1:${proxyPort}`,
  '--proxy-bypass-list=<-loopback>',
];

function argumentsFor({ proxyPort, debugPort, extension, isKept }: StartOptions): string[] {
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
    ...(proxyPort === undefined ? [] : closedTo(proxyPort)),
    ...(debugPort === undefined ? [] : [`--remote-debugging-port=${debugPort}`]),
    ...(isKept ? loadedByCommand(extension) : []),
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

async function popupAfter(browser: Browser, origin: string, open: () => Promise<void>): Promise<Page> {
  const before = new Set(browser.targets());
  const isPopup = (target: Target): boolean => !before.has(target) && target.url().startsWith(origin);
  const appears = browser.waitForTarget(isPopup, { timeout: NEVER_MS });
  await open();
  return (await appears).asPage();
}

async function openPopup(browser: Browser, origin: string): Promise<Page> {
  const worker = await (await browser.waitForTarget(isWorker, { timeout: NEVER_MS })).worker();
  return popupAfter(browser, origin, async () => worker?.evaluate(() => chrome.action.openPopup()));
}

async function pressAction(browser: Browser, origin: string, page: Page): Promise<Page> {
  const extension = (await browser.extensions()).get(new URL(origin).host);
  if (!extension) throw new Error('Chromium has lost the extension.');
  await page.bringToFront();
  return popupAfter(browser, origin, () => page.triggerExtensionAction(extension));
}

/** The part of the API of chrome://extensions that allows a host beforehand; then the extension's question isn't shown. */
interface DeveloperPrivate {
  addHostPermission: (id: string, pattern: string, done: () => void) => void;
}

async function agreeTo(browser: Browser, origin: string, pattern: string): Promise<void> {
  const settings = await browser.newPage();
  await settings.goto('chrome://extensions/');
  const allow = async (id: string, wanted: string): Promise<void> => {
    const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
    await new Promise<void>((done) => developerPrivate.addHostPermission(id, wanted, done));
  };
  await settings.evaluate(allow, new URL(origin).host, pattern);
  await settings.close();
}

async function isLoaded(browser: Browser): Promise<boolean> {
  const worker = await browser.waitForTarget(isWorker, { timeout: LOAD_MS }).catch(() => undefined);
  return worker !== undefined;
}

export async function startChromium(options: StartOptions): Promise<Started> {
  preparePreferences(options.profile);
  const browser = await puppeteer.launch({
    executablePath: programOf('chromium'),
    timeout: NEVER_MS,
    headless: options.headless,
    defaultViewport: options.headless ? { width: 1200, height: 900 } : null,
    pipe: true,
    handleSIGINT: options.endsOnSigint ?? options.headless,
    enableExtensions: options.isKept ? true : [options.extension],
    userDataDir: options.profile,
    args: argumentsFor(options),
  });
  const isKept = options.isKept === true && (await isLoaded(browser));
  if (options.isKept && !isKept) await browser.installExtension(options.extension);
  const target = await browser.waitForTarget(isWorker, { timeout: NEVER_MS });
  const origin = `chrome-extension://${new URL(target.url()).host}`;
  return {
    browser,
    origin,
    isKept,
    stopWorker: () => stopWorker(browser),
    goto: (page, url) => page.goto(url),
    openPopup: () => openPopup(browser, origin),
    pressAction: (page) => pressAction(browser, origin, page),
    agreeTo: (pattern) => agreeTo(browser, origin, pattern),
    refuse: undefined, // the question is a window of the system
  };
}

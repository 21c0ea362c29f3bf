/** Starts Firefox over WebDriver BiDi and installs the extension for the session. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { programOf, type StartOptions, type Started } from './driver';

/** Host of the extension's pages; any will do, as long as it is known before the start. */
const UUID = '6f0d8e54-3b7a-4c1e-9a52-d1e5b8c90a37';

/** puppeteer's own connection, which its types leave out: the way to ask Firefox for what puppeteer doesn't offer. */
interface Connected {
  connection: { send: (method: string, parameters: object) => Promise<{ result: unknown }> };
}

function geckoId(extension: string): string {
  const manifest = JSON.parse(readFileSync(path.join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

function preferencesFor(id: string, proxyPort: number): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
    // A session's extension is removed when the browser ends; these two let what it stored outlive that.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'extensions.webextOptionalPermissionPrompts': false, // nobody is there to answer them
    'network.dns.disabled': true,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}

/** Runs an expression with the browser's own rights. @throws what it throws */
async function inBrowser(browser: Browser, expression: string): Promise<void> {
  const { connection } = browser as unknown as Connected;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const [window] = (tree.result as { contexts: { context: string }[] }).contexts;
  if (!window) throw new Error('Firefox shows no window of its own.');
  const target = { context: window.context };
  const answer = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
  const { type, ...rest } = answer.result as { type: string };
  if (type !== 'success') throw new Error(`Firefox: ${JSON.stringify(rest)}`);
}

export async function startFirefox(options: StartOptions): Promise<Started> {
  const id = geckoId(options.extension);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: programOf('firefox'),
    headless: options.headless,
    defaultViewport: options.headless ? { width: 1200, height: 900 } : null,
    userDataDir: options.profile,
    handleSIGINT: options.headless,
    args: ['--remote-allow-system-access'], // else moz-extension: pages and `inBrowser` are refused
    extraPrefsFirefox: preferencesFor(id, options.proxyPort),
  });
  await browser.installExtension(options.extension);
  const stop =
    'extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })';
  return {
    browser,
    origin: `moz-extension://${UUID}`,
    stopWorker: () => inBrowser(browser, `WebExtensionPolicy.getByID(${JSON.stringify(id)}).${stop}`),
    // Firefox changes processes here and puppeteer never sees the page load: the caller looks at the page instead.
    goto: (page, url) => page.goto(url, { waitUntil: [] }),
    openPopup: undefined, // it opens, but the protocol doesn't list it
  };
}

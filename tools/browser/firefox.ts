/** Starts Firefox over WebDriver BiDi and installs the extension for the session. */
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { archive } from '../build/archive';
import { programOf, type StartOptions, type Started } from './driver';
import { NEVER_MS, until } from './until';

/** Host of the extension's pages; any will do, as long as it is known before the start. */
const UUID = '6f0d8e54-3b7a-4c1e-9a52-d1e5b8c90a37';

/** Whether Firefox asks its user before an extension gets what it asks for. */
const PROMPTS = 'extensions.webextOptionalPermissionPrompts';

/** puppeteer's own connection, which its types leave out: the way to ask Firefox for what puppeteer doesn't offer. */
interface Connected {
  connection: { send: (method: string, parameters: object) => Promise<{ result: unknown }> };
}

function geckoId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

/** Lets requests go nowhere but to the dead end. */
const closedTo = (proxyPort: number): Record<string, unknown> => ({
  'network.dns.disabled': true,
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': proxyPort,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxyPort,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
});

function preferencesFor(id: string, proxyPort: number | undefined): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
    // A session's extension is removed when the browser ends; these two let what it stored outlive that.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    [PROMPTS]: false, // nobody is there to answer them
    'xpinstall.signatures.required': false, // Firefox ESR heeds it; others take the extension for the session only
    ...(proxyPort === undefined ? {} : closedTo(proxyPort)),
  };
}

/** Runs an expression with the browser's own rights, and gives its value if it is a boolean. @throws what it throws */
async function inBrowser(browser: Browser, expression: string): Promise<boolean | undefined> {
  const { connection } = browser as unknown as Connected;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const [window] = (tree.result as { contexts: { context: string }[] }).contexts;
  if (!window) throw new Error('Firefox shows no window of its own.');
  const target = { context: window.context };
  const answer = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
  const { type, result, ...rest } = answer.result as { type: string; result: { value?: unknown } };
  if (type !== 'success') throw new Error(`Firefox: ${JSON.stringify(rest)}`);
  return typeof result.value === 'boolean' ? result.value : undefined;
}

/** The extension as the browser sees it. */
const policyOf = (id: string): string => `WebExtensionPolicy.getByID(${JSON.stringify(id)})`;

/** Installs the extension for good; then it is there already when the profile is used again. False where Firefox refuses. */
async function installForGood(browser: Browser, id: string, options: StartOptions): Promise<boolean> {
  if (await inBrowser(browser, `Boolean(${policyOf(id)})`)) return true;
  const path = `${options.profile}.xpi`;
  await writeFile(path, await archive(options.extension));
  const { connection } = browser as unknown as Connected;
  const install = { extensionData: { type: 'archivePath', path }, 'moz:permanent': true };
  try {
    await connection.send('webExtension.install', install);
    return true;
  } catch (error) {
    if (/sign/i.test(String(error))) return false;
    throw error;
  }
}

/**
 * Clicks the toolbar button; the popup that opens isn't listed by the protocol, so it is closed again. While one is still
 * closing, a click only closes it: then nothing is granted, and the button is clicked again, as a person would.
 */
async function pressAction(browser: Browser, id: string, page: Page): Promise<undefined> {
  await page.bringToFront();
  const press = `(async () => {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { extension } = ${policyOf(id)};
    const window = Services.wm.getMostRecentWindow('navigator:browser');
    await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    for (const panel of window.document.querySelectorAll('panel')) panel.hidePopup();
    return extension.tabManager.hasActiveTabPermission(window.gBrowser.selectedTab);
  })()`;
  await until(
    async () => ((await inBrowser(browser, press)) ? true : undefined),
    () => 'A click on the toolbar button opens no popup.',
  );
  return undefined;
}

/** Has the question asked for once, and presses its second button, which says no. */
async function refuse(browser: Browser, ask: () => Promise<void>): Promise<void> {
  const setPrompts = (isOn: boolean): Promise<unknown> =>
    inBrowser(browser, `Services.prefs.setBoolPref(${JSON.stringify(PROMPTS)}, ${isOn})`);
  const pressNo = `(() => {
    const window = Services.wm.getMostRecentWindow('navigator:browser');
    const button = window.PopupNotifications.panel.querySelector('popupnotification')?.secondaryButton;
    button?.click();
    return Boolean(button);
  })()`;
  await setPrompts(true);
  await ask();
  await until(
    async () => ((await inBrowser(browser, pressNo)) ? true : undefined),
    () => 'Firefox asks nothing.',
  );
  await setPrompts(false);
}

export async function startFirefox(options: StartOptions): Promise<Started> {
  const id = geckoId(options.extension);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: programOf('firefox'),
    timeout: NEVER_MS,
    headless: options.headless,
    defaultViewport: options.headless ? { width: 1200, height: 900 } : null,
    userDataDir: options.profile,
    handleSIGINT: options.endsOnSigint ?? options.headless,
    args: ['--remote-allow-system-access'], // else moz-extension: pages and `inBrowser` are refused
    extraPrefsFirefox: preferencesFor(id, options.proxyPort),
  });
  const isKept = options.isKept === true && (await installForGood(browser, id, options));
  if (!isKept) await browser.installExtension(options.extension);
  const stop =
    'extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })';
  return {
    browser,
    origin: `moz-extension://${UUID}`,
    isKept,
    stopWorker: async () => {
      await inBrowser(browser, `${policyOf(id)}.${stop}`);
    },
    // Firefox changes processes here and puppeteer never sees the page load: the caller looks at the page instead.
    goto: (page, url) => page.goto(url, { waitUntil: [] }),
    openPopup: undefined, // it opens, but the protocol doesn't list it
    pressAction: (page) => pressAction(browser, id, page),
    agreeTo: () => Promise.resolve(), // see PROMPTS
    refuse: (ask) => refuse(browser, ask),
  };
}

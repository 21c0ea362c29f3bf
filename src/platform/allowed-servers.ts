/**
 * Puts content scripts on servers that the user allows, in whatever way: by the popup, the options or the browser's
 * own settings. Runs in the background, because the popup closes when the browser asks its question.
 *
 * webext-dynamic-content-scripts does this too. It remembers its registrations in memory, which a worker or event page
 * loses, so that a server taken back later stays registered; it puts the script again into every open page at each
 * start; and it is 4.6 kB in nine packages. Here the one registration is made anew from the browser's own list, whenever
 * that changes.
 */
import browser from 'webextension-polyfill';
import { allowedPatterns, forgetAnswered } from './hosts';
import { SERVER_SCRIPTS, scriptsFor, type ServerScript } from './server-scripts';
import { withLock } from './keyed-mutex';
import { reportError } from './report-error';
import { scriptFor } from '../sites/registry';
import { WITHDRAWN_KEY } from './storage-keys';

/** Starts listening. Call it while the background script first runs: allowing a server may be what woke it. */
export function followAllowedServers(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    follow('start on a server', () => begin(origins));
  });
  browser.permissions.onRemoved.addListener(() => {
    follow('stop on a server', end);
  });
  // Chrome puts content scripts into pages that load, not into those that are open; an update ends those of before.
  browser.runtime.onInstalled.addListener(() => follow('start in open tabs', startInOpenTabs));
  // An update removes registrations, and hosts may change while the background can't run.
  for (const event of [browser.runtime.onInstalled, browser.runtime.onStartup]) {
    event.addListener(() => follow('register its script', register));
  }
}

function follow(what: string, work: () => Promise<void>): void {
  withLock('allowed servers', work).catch((error: unknown) => reportError(what, error));
}

async function begin(origins: string[]): Promise<void> {
  await register();
  await putInto(origins);
  await forgetAnswered();
}

/** Pages that were open when the extension came, or was updated. A script that is there already is ended by the new one. */
async function startInOpenTabs(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  await putInto(origins);
}

/** Makes open pages ask the background again. It tells them when they may not be read any more. */
async function end(): Promise<void> {
  await register();
  await browser.storage.local.set({ [WITHDRAWN_KEY]: new Date().toISOString() });
}

/** Registers the content scripts for exactly the servers that are allowed now. */
async function register(): Promise<void> {
  const wanted = scriptsFor(await allowedPatterns());
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [...SERVER_SCRIPTS] });
  const isKnown = ({ id }: ServerScript): boolean => known.some((script) => script.id === id);
  const gone = known.filter(({ id }) => !wanted.some((script) => script.id === id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone.map(({ id }) => id) });
  const changed = wanted.filter(isKnown);
  if (changed.length > 0) await browser.scripting.updateContentScripts(changed);
  const added = wanted.filter((script) => !isKnown(script));
  if (added.length > 0) await browser.scripting.registerContentScripts(added);
}

/** Starts the content script in pages that are open already. Discarded ones get it when they are loaded again. */
async function putInto(origins: string[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins, discarded: false });
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [startIn(id)])));
}

/**
 * The page itself says which host it is of: of a tab that is loading the browser may name the address before. It may
 * move on before its script comes. Chrome puts that into the very document that was asked, or nowhere; elsewhere the
 * page is asked again, so that none is left with another site's script.
 */
async function startIn(tabId: number): Promise<void> {
  try {
    const asked = await hostIn(tabId);
    const target = asked.documentId === undefined ? { tabId } : { tabId, documentIds: [asked.documentId] };
    const put = (host: string): Promise<unknown> =>
      browser.scripting.executeScript({ target, files: [scriptFor(host)] });
    await put(asked.host);
    if (asked.documentId !== undefined) return;
    const { host } = await hostIn(tabId);
    if (host !== asked.host) await put(host);
  } catch (error) {
    // The browser's own error page, or a tab that was closed meanwhile: there is nothing to read in either.
    console.info(`Deadringer could not start in an open tab: ${String(error)}`);
  }
}

/** The host of the page in a tab, and in Chrome its document. @throws when it has gone */
async function hostIn(tabId: number): Promise<{ host: string; documentId?: string }> {
  const [asked] = await browser.scripting.executeScript({ target: { tabId }, func: () => location.hostname });
  if (typeof asked?.result !== 'string') throw new Error('the page has gone');
  const { documentId } = asked as { documentId?: string };
  return documentId === undefined ? { host: asked.result } : { host: asked.result, documentId };
}

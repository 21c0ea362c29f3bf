/**
 * Dynamic registration of the scripts that read what a site already sent: only while the user wants it, and on that
 * site alone. They aren't in the manifest, so no page has them before that.
 */
import browser from 'webextension-polyfill';
import { patternsOf, REGISTRY } from '../sites/registry';
import { withLock } from './keyed-mutex';
import { reportError } from './report-error';
import { loadSettings, setSwitch } from './settings';

/** The scripts of all sites that have some, each with its world, on the hosts that the manifest lists for the site. */
const SCRIPTS = REGISTRY.flatMap(({ hosts, network }) => {
  if (!network) return [];
  const matches = patternsOf(hosts);
  return [
    { id: network.isolated, world: 'ISOLATED' as const, matches },
    { id: network.main, world: 'MAIN' as const, matches },
  ];
});
const IDS = SCRIPTS.map(({ id }) => id);

/** Starts listening. Call it while the background script first runs. */
export function keepNetworkReading(): void {
  // An update takes registrations away.
  for (const event of [browser.runtime.onInstalled, browser.runtime.onStartup]) {
    event.addListener(() => {
      asSettled().catch((error: unknown) => reportError('register what reads the network', error));
    });
  }
}

/** Turns it on or off for good. If either half fails, everything stays as it was. */
export async function setNetworkReading(isOn: boolean): Promise<void> {
  try {
    await register(isOn);
    await setSwitch('readsPageData', isOn);
  } catch (error) {
    await asSettled();
    throw error;
  }
}

/** Takes the scripts away, whatever the settings say. */
export function stopNetworkReading(): Promise<void> {
  return register(false);
}

async function asSettled(): Promise<void> {
  await register((await loadSettings()).readsPageData);
}

/** It is registered anew each time, because an earlier registration may be of another version. */
function register(isOn: boolean): Promise<void> {
  return withLock('register network reading', async () => {
    const before = await browser.scripting.getRegisteredContentScripts({ ids: IDS });
    if (before.length > 0)
      await browser.scripting.unregisterContentScripts({ ids: before.map(({ id }) => id) });
    if (!isOn) return;
    const scripts = SCRIPTS.map((script) => ({
      ...script,
      js: [`${script.id}.js`],
      allFrames: false,
      runAt: 'document_start' as const,
      persistAcrossSessions: true,
    }));
    await browser.scripting.registerContentScripts(scripts);
  });
}

/**
 * Registers the two scripts that read what X already sent: only while the user wants it, and on X alone. They stand in
 * no manifest, so nothing of them is in any page before.
 */
import browser from 'webextension-polyfill';
import { withLock } from './keyed-mutex';
import { reportError } from './report-error';
import { loadSettings, setSwitch } from './settings';

/** X's hosts, as the manifest has them. */
const MATCHES = ['x.com', 'mobile.x.com', 'twitter.com', 'mobile.twitter.com'].map(
  (host) => `https://${host}/*`,
);
const WORLDS = { 'x-network': 'ISOLATED', 'x-network-main': 'MAIN' } as const;
const IDS = Object.keys(WORLDS);

/** Starts listening. Call it while the background script first runs. */
export function keepNetworkReading(): void {
  // An update takes registrations away.
  for (const event of [browser.runtime.onInstalled, browser.runtime.onStartup]) {
    event.addListener(() => {
      asSettled().catch((error: unknown) => reportError('register what reads along on X', error));
    });
  }
}

/** Turns it on or off, for good: when either half fails, all is as it was. */
export async function setNetworkReading(isOn: boolean): Promise<void> {
  try {
    await register(isOn);
    await setSwitch('readsPageData', isOn);
  } catch (error) {
    await asSettled();
    throw error;
  }
}

async function asSettled(): Promise<void> {
  await register((await loadSettings()).readsPageData);
}

/** Anew each time: what was registered may be of another version. */
function register(isOn: boolean): Promise<void> {
  return withLock('register page data', async () => {
    const before = await browser.scripting.getRegisteredContentScripts({ ids: IDS });
    if (before.length > 0)
      await browser.scripting.unregisterContentScripts({ ids: before.map(({ id }) => id) });
    if (!isOn) return;
    const scripts = Object.entries(WORLDS).map(([id, world]) => ({
      id,
      world,
      js: [`${id}.js`],
      matches: MATCHES,
      allFrames: false,
      runAt: 'document_start' as const,
      persistAcrossSessions: true,
    }));
    await browser.scripting.registerContentScripts(scripts);
  });
}

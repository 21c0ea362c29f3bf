/** The scripts that read what X already sent: registered while the user wants them, and never before. */
import { readFileSync } from 'node:fs';
import { fresh, renew, type FakeBrowser } from '../../support/fake-browser';
import { settle } from '../../support/settle';

let browser: FakeBrowser;
const load = () => fresh<typeof import('../../../src/platform/network-reading')>('platform/network-reading');
const settings = () => browser.local.values['settings'] as { readsPageData: boolean } | undefined;
const registered = () => browser.scripting.registrations;

beforeEach(() => {
  browser = renew();
});

test('turned on, one script is in the page’s own world and one in ours, on X alone, before X’s own', async () => {
  await load().setNetworkReading(true);
  expect(registered()).toMatchObject([
    { js: ['x-network.js'], world: 'ISOLATED', runAt: 'document_start', persistAcrossSessions: true },
    { js: ['x-network-main.js'], world: 'MAIN', runAt: 'document_start', persistAcrossSessions: true },
  ]);
  const manifest = JSON.parse(readFileSync('manifest.json', 'utf8')) as { host_permissions: string[] };
  const ofX = manifest.host_permissions.filter((one) => /\/\/(\w+\.)?(x|twitter)\.com\//.test(one));
  for (const { matches } of registered()) expect(matches).toEqual(ofX);
  expect(JSON.stringify(manifest)).not.toMatch(/page-(data|world)/);
  expect(settings()?.readsPageData).toBe(true);
});

test('turned off, nothing is left; twice on or off is the same as once', async () => {
  const { setNetworkReading } = load();
  await Promise.all([setNetworkReading(true), setNetworkReading(true)]);
  expect(registered()).toHaveLength(2);
  await setNetworkReading(false);
  await setNetworkReading(false);
  expect(registered()).toEqual([]);
  expect(settings()?.readsPageData).toBe(false);
});

test('after an update or a restart what is registered is what is wanted', async () => {
  load().keepNetworkReading();
  browser.installed.fire();
  await settle();
  expect(registered()).toEqual([]);
  await load().setNetworkReading(true);
  browser.scripting.registrations = []; // as an update leaves it
  browser.installed.fire();
  await settle();
  expect(registered()).toHaveLength(2);
  browser.startup.fire();
  await settle();
  expect(registered()).toHaveLength(2);
});

test('other registrations are left alone', async () => {
  const other = { id: 'other', js: ['content/recognise.js'], matches: ['https://a.example/*'] };
  browser.scripting.registrations.push(other);
  await load().setNetworkReading(true);
  await load().setNetworkReading(false);
  expect(registered()).toEqual([other]);
});

test('what can’t be kept isn’t registered, what can’t be registered isn’t kept', async () => {
  browser.local.fault = 'QUOTA_BYTES quota exceeded';
  await expect(load().setNetworkReading(true)).rejects.toThrow('quota');
  expect(registered()).toEqual([]);
  browser.local.fault = undefined;
  browser.scripting.fault = 'Could not load x-network-main.js';
  await expect(load().setNetworkReading(true)).rejects.toThrow('x-network-main.js');
  expect(settings()?.readsPageData ?? false).toBe(false);
});

/** What the user trusts servers in: kept for each host, told when it can't be read, forgotten with the server. */
import { settle } from '../../support/settle';
import { fresh, renew, type FakeBrowser } from '../../support/fake-browser';

const load = () => fresh<typeof import('../../../src/platform/trusted-servers')>('platform/trusted-servers');
const HOST = 'own.example';
let browser: FakeBrowser;

beforeEach(() => {
  browser = renew();
});

test('nobody is believed at first but the servers of the manifest', async () => {
  const { trustedServers, verifiersAmong } = load();
  expect(await trustedServers()).toEqual([]);
  const verifiers = verifiersAmong([]);
  expect([verifiers.has('mastodon.social'), verifiers.has(HOST)]).toEqual([true, false]);
});

test('a server that is trusted is believed until that is taken back, and then has no record', async () => {
  const { trustVerifier, trustedServers, verifiersAmong } = load();
  await trustVerifier(HOST, true);
  expect(verifiersAmong(await trustedServers()).has(HOST)).toBe(true);
  expect(verifiersAmong(await trustedServers()).has(`evil.${HOST}`)).toBe(false);
  await trustVerifier(HOST, false);
  expect(browser.local.values).toEqual({});
});

test('a confirmed domain makes nobody believed, and both are kept beside each other', async () => {
  const { confirmDomain, trustVerifier, trustedServers, verifiersAmong } = load();
  await confirmDomain(HOST, 'people.example');
  expect(verifiersAmong(await trustedServers()).has(HOST)).toBe(false);
  await trustVerifier(HOST, true);
  expect(await trustedServers()).toEqual([{ host: HOST, isVerifier: true, domain: 'people.example' }]);
  await confirmDomain(HOST, undefined);
  expect(await trustedServers()).toEqual([{ host: HOST, isVerifier: true }]);
});

test('a record that can’t be understood is told, trusts in nothing and costs the others nothing', async () => {
  const error = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  await load().trustVerifier(HOST, true);
  await chrome.storage.local.set({
    'trustedServers:::evil.example': { host: 'evil.example', isVerifier: 'yes' },
  });
  expect(await load().trustedServers()).toEqual([{ host: HOST, isVerifier: true }]);
  expect(error).toHaveBeenCalled();
});

test('what was said of a server goes when it is taken back, and not when another is', async () => {
  const servers = load();
  browser.access.add(`https://${HOST}/*`, 'https://other.example/*');
  servers.forgetServersTakenBack();
  await servers.trustVerifier(HOST, true);
  browser.access.take('https://other.example/*');
  await settle();
  expect(await servers.trustedServers()).toHaveLength(1);
  browser.access.take(`https://${HOST}/*`);
  await settle();
  expect(await servers.trustedServers()).toEqual([]);
});

test('the options list each server that is allowed by itself, and what was said of others', () => {
  const known = [{ host: 'z.example', isVerifier: true }];
  const patterns = ['https://*/*', `https://${HOST}/*`, 'https://z.example/*'];
  expect(load().serversWith(patterns, known)).toEqual([{ host: HOST }, ...known]);
});

test('pages hear of a change: its key begins as that of trusted accounts does', async () => {
  const { onOverruled } = fresh<typeof import('../../../src/platform/changes')>('platform/changes');
  const { SETTINGS_KEY, TRUSTED, TRUSTED_SERVERS, WITHDRAWN_KEY } = jest.requireActual<
    typeof import('../../../src/platform/storage-keys')
  >('../../../src/platform/storage-keys');
  let heard = 0;
  onOverruled(() => heard++, new AbortController().signal);
  for (const key of [SETTINGS_KEY, WITHDRAWN_KEY, `${TRUSTED}:::a`, `${TRUSTED_SERVERS}:::a`])
    await chrome.storage.local.set({ [key]: '1' });
  expect(heard).toBe(4);
  await chrome.storage.local.set({ 'report:::a': '1' });
  expect(heard).toBe(4);
});

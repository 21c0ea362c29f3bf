import { fresh, renew } from '../../support/fake-browser';
import type { AccountName } from '../../../src/model';

const bush: AccountName = { site: 'x', handle: 'GeorgeWBushs', displayName: 'George W. Bush' };
const verdict = { level: 'likely', signals: [] } as const;
const since = '2026-11-22T10:00:00.000Z';

const load = () => fresh<typeof import('../../../src/platform/trusted')>('platform/trusted');

async function isTrusted(profile: AccountName & { id?: string; host?: string }): Promise<boolean> {
  const { judgedWith, trustedAccounts } = load();
  return judgedWith(await trustedAccounts(), profile, { ...verdict, signals: [] }).trusted !== undefined;
}

beforeEach(() => renew());

describe('an account trusted by its id', () => {
  beforeEach(() => load().trust({ ...bush, id: '1' }, since));

  test('is trusted under any later handle and name', async () => {
    expect(await isTrusted({ site: 'x', handle: 'renamed', displayName: 'Somebody', id: '1' })).toBe(true);
  });
  test('is trusted where the page shows no id but the same handle and name', async () => {
    expect(await isTrusted(bush)).toBe(true);
  });
  test('is not trusted where the page shows no id and another name', async () => {
    expect(await isTrusted({ ...bush, displayName: 'Elon Musk' })).toBe(false);
  });
  test('leaves a later owner of the handle untrusted, even under the same name', async () => {
    expect(await isTrusted({ ...bush, id: '2' })).toBe(false);
  });
});

describe('an account trusted by handle and name', () => {
  beforeEach(() => load().trust(bush, since));

  test('is trusted whatever the case of its handle', async () => {
    expect(await isTrusted({ ...bush, handle: 'georgewbushs' })).toBe(true);
  });
  test('leaves a later owner of the handle untrusted', async () => {
    expect(await isTrusted({ ...bush, displayName: 'Eli Lilly' })).toBe(false);
  });
  test('leaves the same handle on another site untrusted', async () => {
    expect(await isTrusted({ ...bush, site: 'threads' })).toBe(false);
  });
  test('is kept by its id once the page shows one, with the date of the first time', async () => {
    const { trust, trustedAccounts } = load();
    await trust({ ...bush, id: '1' }, '2027-01-01T00:00:00.000Z');
    expect(await trustedAccounts()).toEqual([{ ...bush, id: '1', since }]);
    expect(await isTrusted({ ...bush, id: '2' })).toBe(false);
  });
  test('is warned about again after undo', async () => {
    await load().distrust({ ...bush, id: '1' });
    expect(await isTrusted(bush)).toBe(false);
  });
});

describe('an account on a server', () => {
  const ann = { site: 'mastodon', handle: 'ann@home.example', displayName: 'Ann' } as const;
  const MANIFEST = 'mastodon.social';
  const hosts = [MANIFEST, 'a.example', 'b.example'];
  const trustedOn = async (): Promise<string[]> => {
    const found: string[] = [];
    for (const host of hosts) if (await isTrusted({ ...ann, host })) found.push(host);
    return found;
  };

  test('said on a server of the manifest counts everywhere', async () => {
    await load().trust({ ...ann, host: MANIFEST }, since);
    expect(await trustedOn()).toEqual(hosts);
    expect(await load().trustedAccounts()).toEqual([{ ...ann, since }]);
  });
  test('said elsewhere counts on that host alone', async () => {
    await load().trust({ ...ann, host: 'a.example' }, since);
    expect(await trustedOn()).toEqual(['a.example']);
    expect(await load().trustedAccounts()).toEqual([{ ...ann, host: 'a.example', since }]);
  });
  test('… on each where it is said, until it is said on a server of the manifest', async () => {
    await load().trust({ ...ann, host: 'a.example' }, since);
    await load().trust({ ...ann, host: 'b.example' }, since);
    expect(await trustedOn()).toEqual(['a.example', 'b.example']);
    await load().trust({ ...ann, host: MANIFEST }, '2027-01-01T00:00:00.000Z');
    expect(await load().trustedAccounts()).toEqual([{ ...ann, since }]);
  });
  test('is taken back on the host where it was said, and not on another', async () => {
    await load().trust({ ...ann, host: 'a.example' }, since);
    await load().trust({ ...ann, host: 'b.example' }, since);
    await load().distrust({ ...ann, host: 'a.example' });
    expect(await trustedOn()).toEqual(['b.example']);
    await load().distrust(ann);
    expect(await trustedOn()).toEqual([]);
  });
  test('an entry of an earlier version, which has no host, counts everywhere as before', async () => {
    await chrome.storage.local.set({
      [`trusted:::mastodon:handle:${ann.handle}|name:Ann`]: { ...ann, since },
    });
    expect(await trustedOn()).toEqual(hosts);
    await load().distrust({ ...ann, host: 'a.example' });
    expect(await trustedOn()).toEqual([]);
  });
  test('a page outside the manifest can’t give an id to what counts everywhere', async () => {
    await load().trust({ ...ann, host: MANIFEST }, since);
    await load().trust({ ...ann, id: '666', host: 'a.example' }, since);
    expect(await load().trustedAccounts()).toEqual([{ ...ann, since }]);
  });
});

test('hostile handles and names stay keys of their own', async () => {
  const { trust, trustedAccounts } = load();
  for (const hostile of ['__proto__', 'constructor', 'a|name:b', '\u202e', '\ud800', 'x'.repeat(10_000)]) {
    await trust({ site: 'x', handle: hostile, displayName: hostile }, since);
  }
  expect(await trustedAccounts()).toHaveLength(6);
});

/** On which host profiles were read, and under whose domain they go: the browser's word, never the page's. */
import { publicSuffixRules } from '../../../tools/build/public-suffixes';
import type { Profile } from '../../../src/model';
import { fresh, renew } from '../../support/fake-browser';

const HOST = 'social.example.org';
const ann = (more: Partial<Profile> = {}): Profile => ({
  site: 'mastodon',
  handle: 'ann@nasa.gov',
  displayName: 'Ann',
  ...more,
});
const load = () => fresh<typeof import('../../../src/platform/page-origin')>('platform/page-origin');
const files: string[] = [];

beforeEach(() => {
  renew();
  files.length = 0;
  const fetch = (url: string) => {
    files.push(url);
    const bytes = new TextEncoder().encode(publicSuffixRules()).buffer;
    return Promise.resolve({ ok: true, arrayBuffer: () => Promise.resolve(bytes) });
  };
  Object.assign(globalThis, { fetch });
});

test('the host is the browser’s word, whatever the page’s script says; a site of one host has none', async () => {
  const x: Profile = { site: 'x', handle: 'nasa', displayName: 'NASA', host: 'mastodon.social' };
  const said = ann({ host: 'mastodon.social' });
  expect((await load().ofPage(HOST, [said, x], [])).profiles).toEqual([
    ann({ host: HOST }),
    { site: 'x', handle: 'nasa', displayName: 'NASA' },
  ]);
  expect(files).toEqual([]);
});

test.each([
  ['is its host’s parent', HOST, 'example.org', []],
  ['the user confirmed', HOST, 'nasa.gov', [{ host: HOST, domain: 'nasa.gov' }]],
  ['a server of the manifest states', 'mastodon.social', 'nasa.gov', []],
])('a domain counts that %s', async (_, host, domain, servers) => {
  const shown = ann({ handle: `ann@${domain}`, statedDomain: domain });
  expect(await load().ofPage(host, [shown], servers)).toEqual({
    profiles: [ann({ handle: `ann@${domain}`, host })],
  });
});

test.each([
  ['any other', HOST, 'nasa.gov', []],
  ['one confirmed for another server', HOST, 'nasa.gov', [{ host: 'b.example', domain: 'nasa.gov' }]],
  ['another than was confirmed', HOST, 'nasa.gov', [{ host: HOST, domain: 'esa.int' }]],
  ['a public suffix', 'me.github.io', 'github.io', []],
])(
  '%s doesn’t: its accounts, and those around them, count as the host’s',
  async (_, host, domain, servers) => {
    const other = { site: 'mastodon' as const, handle: 'x@home.example', displayName: 'X' };
    const author = { site: 'mastodon' as const, handle: `Author@${domain.toUpperCase()}`, displayName: 'A' };
    const context = { threadAuthor: author, seen: [other] };
    const shown = ann({ handle: `ann@${domain}`, statedDomain: domain, context });
    const { profiles, uncounted } = await load().ofPage(
      host,
      [shown, { ...other, statedDomain: domain }],
      servers,
    );
    expect(uncounted).toBe(domain);
    const around = { threadAuthor: { ...author, handle: `Author@${host}` }, seen: [other] };
    expect(profiles).toEqual([ann({ handle: `ann@${host}`, host, context: around }), { ...other, host }]);
  },
);

test('where the list of suffixes can’t be opened no parent counts', async () => {
  Object.assign(globalThis, { fetch: () => Promise.resolve({ ok: false, status: 404 }) });
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const shown = ann({ handle: 'ann@example.org', statedDomain: 'example.org' });
  expect(await load().ofPage(HOST, [shown], [])).toMatchObject({ uncounted: 'example.org' });
});

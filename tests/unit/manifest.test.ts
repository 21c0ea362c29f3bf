/** Holds what the extension asks for: nothing that its work doesn't need, each with its reason. */
import { readFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync('manifest.json', 'utf8')) as Record<string, unknown>;
const X = [
  'https://x.com/*',
  'https://mobile.x.com/*',
  'https://twitter.com/*',
  'https://mobile.twitter.com/*',
];
// Beside the two of the Mastodon project itself, the ten largest by accounts in use, as the public directories
// (FediDB, instances.social) are remembered to have ranked them by 2025. Nobody loses by an error here: every other
// server works once its user allows it.
const MASTODON = [
  'mastodon.social',
  'mastodon.online',
  'mstdn.social',
  'mas.to',
  'mastodon.world',
  'mstdn.jp',
  'pawoo.net',
  'infosec.exchange',
  'hachyderm.io',
  'fosstodon.org',
  'mastodon.gamedev.place',
  'techhub.social',
].map((host) => `https://${host}/*`);
const HOSTS = [...X, 'https://bsky.app/*', ...MASTODON];

test('asks for what the work needs and nothing more', () => {
  const { permissions, host_permissions, optional_permissions, optional_host_permissions } = manifest;
  expect({ permissions, host_permissions, optional_permissions, optional_host_permissions }).toEqual({
    // `scripting` puts the content script on servers that the user allows. `activeTab` shows the popup the address of
    // the tab over which it was opened, so that it can ask for that server; it comes without a warning.
    permissions: ['storage', 'scripting', 'activeTab'],
    host_permissions: HOSTS,
    optional_permissions: undefined,
    optional_host_permissions: ['https://*/*'],
  });
});

test('runs one content script, on the sites it may see and in no frame', () => {
  expect(manifest['content_scripts']).toEqual([
    { matches: HOSTS, js: ['content.js'], run_at: 'document_end', all_frames: false },
  ]);
});

test('lets no page in and loosens nothing', () => {
  const keys = ['web_accessible_resources', 'externally_connectable', 'content_security_policy'];
  expect(keys.filter((key) => key in manifest)).toEqual([]);
});

test('has an id in Firefox that is nobody’s address', () => {
  const settings = manifest['browser_specific_settings'] as { gecko: { id: string } };
  expect(settings.gecko.id).toMatch(/^\{[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}$/);
});

test('says that no data is collected', () => {
  expect(JSON.stringify(manifest['browser_specific_settings'])).toContain('"required":["none"]');
});

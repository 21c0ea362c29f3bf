import fc from 'fast-check';
import { SITES } from '../../../src/model';
import { profileLink } from '../../../src/identity/profile-link';

test.each([
  ['x', 'Tesla', 'https://x.com/Tesla'],
  ['mastodon', 'Gargron@Mastodon.social', 'https://mastodon.social/@Gargron'],
  ['bluesky', 'scalzi.com', 'https://bsky.app/profile/scalzi.com'],
  [
    'bluesky',
    'did:plc:z72i7hdynmk6r22z27h6tvur',
    'https://bsky.app/profile/did%3Aplc%3Az72i7hdynmk6r22z27h6tvur',
  ],
  ['threads', 'zuck', 'https://www.threads.com/@zuck'],
  ['instagram', 'dirty_corner', 'https://www.instagram.com/dirty_corner/'],
  ['facebook', 'annie.leibovitz', 'https://www.facebook.com/annie.leibovitz'],
  ['youtube', '@tesla', 'https://www.youtube.com/@tesla'],
  ['youtube', 'UC5WjFrtBdufl6CZojX3D8dQ', 'https://www.youtube.com/channel/UC5WjFrtBdufl6CZojX3D8dQ'],
  ['tiktok', 'tonyrobbins', 'https://www.tiktok.com/@tonyrobbins'],
  ['linkedin', 'company/tesla-motors', 'https://www.linkedin.com/company/tesla-motors'],
  ['reddit', 'spez', 'https://www.reddit.com/user/spez'],
  ['substack', 'example', 'https://substack.com/@example'],
] as const)('%s %s leads to its profile', (site, handle, expected) => {
  expect(profileLink(site, handle)).toBe(expected);
});

test.each([
  'javascript:alert(1)',
  '../settings',
  '..',
  'a/b',
  '//evil.example',
  'a?b',
  'a b',
  '<b>',
  '',
  'a\nb',
  '@',
])('the handle %j leads nowhere', (handle) => {
  for (const site of SITES) expect(profileLink(site, handle)).toBeUndefined();
});

test('no handle leads off its site', () => {
  const hosts = new Set(['x.com', 'bsky.app', 'www.threads.com', 'www.instagram.com', 'www.facebook.com']);
  fc.assert(
    fc.property(
      fc.constantFrom('x', 'bluesky', 'threads', 'instagram', 'facebook'),
      fc.string(),
      (site, handle) => {
        const link = profileLink(site, handle);
        if (link !== undefined) expect(hosts).toContain(new URL(link).host);
      },
    ),
  );
});

import { hostIn } from '../../../src/ui/options/host-in';

test.each([
  ['mastodon.example', 'mastodon.example'],
  [' Mastodon.Example ', 'mastodon.example'],
  ['https://mastodon.example/@ann?x=1#y', 'mastodon.example'],
  ['@ann@mastodon.example', 'mastodon.example'],
  ['ann@mastodon.example', 'mastodon.example'],
  ['münchen.example', 'xn--mnchen-3ya.example'],
])('%j is the server %s', (text, host) => {
  expect(hostIn(text)).toBe(host);
});

test.each([
  '',
  'mastodon',
  'my server.example',
  '*.example',
  'https://*/*',
  'a..b',
  'javascript:alert(1)',
  '1.2',
])('%j is no server', (text) => {
  expect(hostIn(text)).toBeUndefined();
});

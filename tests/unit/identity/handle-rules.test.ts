/** The rules of each site on handles. */
import { isSameHandle } from '../../../src/identity/handle-key';
import { RULES } from '../../../src/identity/rules-by-site';
import { SITES, type Site } from '../../../src/model';

test.each<[Site, string, string, boolean]>([
  ['x', 'NASA', 'nasa', true],
  ['x', 'elon_musk', 'elonmusk', false],
  ['instagram', 'a.b', 'ab', false],
  ['threads', 'a.b', 'a_b', false],
  ['tiktok', 'a.b', 'ab', false],
  ['facebook', 'annie.leibovitz', 'AnnieLeibovitz', true],
  ['facebook', 'a_b', 'ab', false],
  ['youtube', 'NASA', 'nasa', true],
  ['youtube', 'UCLA_DiR1FfKNvjuUpBHmylQ', 'UCLA_DiR1FfKNvjuUpBHmylq', false],
  ['mastodon', 'Gargron@mastodon.social', 'gargron@Mastodon.Social', true],
  ['mastodon', 'Gargron@mastodon.social', 'Gargron@mstdn.example', false],
  ['bluesky', 'NYTimes.com', 'nytimes.com', true],
  ['linkedin', 'company/nasa', 'in/nasa', false],
  ['linkedin', 'company/%E6%B5%99', 'company/浙', true],
  ['reddit', 'Spez', 'spez', true],
  ['substack', 'Example', 'example', true],
  ['telegram', 'Durov', 'durov', true],
])('on %s, %s and %s are one account: %s', (site, one, other, same) => {
  expect(RULES[site].same(one, other)).toBe(same);
  expect(isSameHandle(site, other, one)).toBe(same);
});

test.each<[Site, string, string]>([
  ['x', 'elon_musk_', 'elonmusk'],
  ['instagram', 'official.triumph', 'officialtriumph'],
  ['mastodon', 'elon.musk@mastodon.social', 'elonmusk'],
  ['bluesky', 'elon-musk.bsky.social', 'elonmusk'],
  ['youtube', 'Мир-1', 'Мир1'],
  ['x', '___', '___'],
  ['telegram', 'Binance_Officia1', 'BinanceOfficia1'],
])('on %s, %s comes down to %s', (site, handle, core) => {
  expect(RULES[site].core(handle)).toBe(core);
});

test.each<[Site, string]>([
  ['x', 'a-b'],
  ['x', 'a.b'],
  ['x', 'abcdefghijklmnopqrstu'],
  ['mastodon', 'gargron'],
  ['mastodon', 'a@b@c.example'],
  ['mastodon', 'a@localhost'],
  ['bluesky', 'nytimes'],
  ['bluesky', '-a.example'],
  ['threads', '.a'],
  ['instagram', 'a..b'],
  ['instagram', 'a.'],
  ['facebook', '..'],
  ['youtube', '...'],
  ['tiktok', '..'],
  ['linkedin', 'company/..'],
  ['linkedin', 'groups/1'],
  ['reddit', 'ab'],
  ['substack', 'a b'],
  ['telegram', 'abc'],
  ['telegram', '1abcd'],
  ['telegram', 'a.bcd'],
])('%s gives out no %s', (site, handle) => {
  expect(RULES[site].isValid(handle)).toBe(false);
  expect(RULES[site].link(handle)).toBeUndefined();
});

test('hosts stand in the handles of two sites', () => {
  expect(SITES.filter((site) => RULES[site].hostIs !== undefined)).toEqual(['mastodon', 'bluesky']);
  expect(RULES.mastodon.host('a@Social.Example')).toBe('social.example');
  expect(RULES.mastodon.host('a@b@c.example')).toBeUndefined();
  expect(RULES.bluesky.host('NYTimes.com')).toBe('nytimes.com');
  expect(RULES.bluesky.host('handle.invalid')).toBeUndefined();
  expect(RULES.bluesky.host('did:web:nytimes.com')).toBeUndefined();
  expect(RULES.x.host('nytimes.com')).toBeUndefined();
});

test('a handle belongs to its host and those above it, label by label', () => {
  expect(RULES.mastodon.belongsToHost('news@social.nytimes.com', 'nytimes.com')).toBe(true);
  expect(RULES.mastodon.belongsToHost('nytimes.com@mynytimes.com', 'nytimes.com')).toBe(false);
  expect(RULES.bluesky.belongsToHost('world.nytimes.com', 'nytimes.com')).toBe(true);
  expect(RULES.bluesky.belongsToHost('nytimes.com.example.org', 'nytimes.com')).toBe(false);
  expect(RULES.x.belongsToHost('nytimes', 'nytimes.com')).toBe(false);
});

/** What people paste, read as an account; and what names none, with the reason. */
import fc from 'fast-check';
import { parseAccount, parseHandle, type WhyNot } from '../../../src/identity/parse-account';
import type { Site } from '../../../src/model';

const told = (pasted: string, reading?: Site): string => {
  const answer = parseAccount(pasted, reading);
  return 'reason' in answer ? answer.reason : `${answer.site} ${answer.handle}`;
};

describe.each<[Site, [pasted: string, handle: string][]]>([
  [
    'x',
    [
      ['https://x.com/NASA', 'NASA'],
      ['http://www.twitter.com/NASA/', 'NASA'],
      ['https://mobile.twitter.com/NASA?lang=en', 'NASA'],
      ['x.com/NASA', 'NASA'],
      ['//x.com/@NASA', 'NASA'],
      ['https://twitter.com/#!/NASA', 'NASA'],
      ['https://x.com/NASA/status/20?s=21#a', 'NASA'],
      ['https://x.com/intent/follow?screen_name=NASA', 'NASA'],
      ['x:NASA', 'NASA'],
      [' \u2066HTTPS://X.COM/NASA\u2069\n', 'NASA'],
    ],
  ],
  [
    'mastodon',
    [
      ['https://mastodon.social/@Gargron', 'Gargron@mastodon.social'],
      ['mastodon.social/@Gargron/', 'Gargron@mastodon.social'],
      ['https://Mastodon.Social/@Gargron/109355123456', 'Gargron@mastodon.social'],
      ['https://mstdn.example/@Gargron@mastodon.social', 'Gargron@mastodon.social'],
      ['https://mstdn.example/web/@Gargron', 'Gargron@mstdn.example'],
      ['https://mstdn.example/deck/@Gargron', 'Gargron@mstdn.example'],
      ['https://mstdn.example/users/Gargron', 'Gargron@mstdn.example'],
      ['@Gargron@Mastodon.Social', 'Gargron@mastodon.social'],
      ['Gargron@mastodon.social', 'Gargron@mastodon.social'],
      ['acct:Gargron@mastodon.social', 'Gargron@mastodon.social'],
    ],
  ],
  [
    'bluesky',
    [
      ['https://bsky.app/profile/NYTimes.com', 'nytimes.com'],
      ['bsky.app/profile/nytimes.com/post/3kabc', 'nytimes.com'],
      ['https://bsky.app/profile/did:plc:z72i7hdynmk6r22z27h6tvur', 'did:plc:z72i7hdynmk6r22z27h6tvur'],
      ['https://bsky.app/profile/did%3Aplc%3Az72i7hdynmk6r22z27h6tvur', 'did:plc:z72i7hdynmk6r22z27h6tvur'],
      ['at://did:plc:z72i7hdynmk6r22z27h6tvur/app.bsky.feed.post/3k', 'did:plc:z72i7hdynmk6r22z27h6tvur'],
      ['@nytimes.com', 'nytimes.com'],
      ['someone.bsky.social', 'someone.bsky.social'],
      ['did:plc:z72i7hdynmk6r22z27h6tvur', 'did:plc:z72i7hdynmk6r22z27h6tvur'],
      ['bluesky:bsky.app', 'bsky.app'],
    ],
  ],
  [
    'threads',
    [
      ['https://www.threads.com/@zuck', 'zuck'],
      ['threads.net/@m.ottenby/post/Cabc', 'm.ottenby'],
    ],
  ],
  [
    'instagram',
    [
      ['https://www.instagram.com/suga.yoshihide/?hl=de', 'suga.yoshihide'],
      ['https://m.instagram.com/nasa', 'nasa'],
      ['instagram.com/nasa/reels', 'nasa'],
    ],
  ],
  [
    'facebook',
    [
      ['https://www.facebook.com/annie.leibovitz', 'annie.leibovitz'],
      ['https://m.facebook.com/NASA/?ref=page_internal', 'NASA'],
      ['https://de-de.facebook.com/NASA/posts/1', 'NASA'],
      ['fb.com/NASA', 'NASA'],
      ['https://www.facebook.com/profile.php?ref=a&id=61550', '61550'],
      ['https://www.facebook.com/people/Perpetua-Lindqvist/100012345/', '100012345'],
      ['https://www.facebook.com/p/Example-Town-100064000000000/', '100064000000000'],
    ],
  ],
  [
    'youtube',
    [
      ['https://www.youtube.com/@NASA/videos', 'NASA'],
      ['m.youtube.com/@NASA', 'NASA'],
      ['https://youtube.com/channel/UCLA_DiR1FfKNvjuUpBHmylQ', 'UCLA_DiR1FfKNvjuUpBHmylQ'],
      ['https://www.youtube.com/user/NASAtelevision', 'NASAtelevision'],
      ['https://www.youtube.com/c/NASA', 'NASA'],
      ['https://www.youtube.com/@%D0%9C%D0%B8%D1%80', 'Мир'],
      ['UCLA_DiR1FfKNvjuUpBHmylQ', 'UCLA_DiR1FfKNvjuUpBHmylQ'],
    ],
  ],
  [
    'tiktok',
    [
      ['https://www.tiktok.com/@tonyrobbins?_t=8a&_r=1', 'tonyrobbins'],
      ['tiktok.com/@bts_official_bighit/video/72', 'bts_official_bighit'],
    ],
  ],
  [
    'linkedin',
    [
      ['https://www.linkedin.com/company/tesla-motors/about/', 'company/tesla-motors'],
      ['https://de.linkedin.com/in/somebody', 'in/somebody'],
      ['linkedin.com/school/example-college', 'school/example-college'],
      ['in/somebody', 'in/somebody'],
    ],
  ],
  [
    'reddit',
    [
      ['https://www.reddit.com/user/spez/', 'spez'],
      ['https://old.reddit.com/u/spez/comments', 'spez'],
      ['u/spez', 'spez'],
      ['/u/spez', 'spez'],
    ],
  ],
  [
    'substack',
    [
      ['https://substack.com/@example', 'example'],
      ['www.substack.com/@example/note/c-1', 'example'],
    ],
  ],
  [
    'telegram',
    [
      ['https://t.me/durov', 'durov'],
      ['t.me/s/durov', 'durov'],
      ['https://telegram.me/durov/12', 'durov'],
      ['durov.t.me', 'durov'],
      ['tg://resolve?domain=durov&start=a', 'durov'],
      ['https://web.telegram.org/k/#@durov', 'durov'],
    ],
  ],
])('on %s', (site, cases) => {
  test.each(cases)('%s is its account %s', (pasted, handle) => {
    expect(told(pasted)).toBe(`${site} ${handle}`);
  });
});

describe('is no account:', () => {
  test.each<[string, WhyNot]>([
    ['', 'empty'],
    [' \u200b ', 'empty'],
    ['NASA', 'which-site'],
    ['@NASA', 'which-site'],
    ['two words', 'which-site'],
    ['x.com', 'no-account'],
    ['https://x.com/', 'no-account'],
    ['https://x.com/search?q=NASA', 'no-account'],
    ['https://x.com/i/lists/1', 'no-account'],
    ['https://x.com/hashtag/NASA', 'no-account'],
    ['https://x.com/way-too-odd', 'bad-handle'],
    ['https://www.instagram.com/p/abc/', 'no-account'],
    ['https://www.facebook.com/groups/12345', 'no-account'],
    ['https://www.facebook.com/profile.php', 'no-account'],
    ['https://www.youtube.com/watch?v=abc', 'no-account'],
    ['https://youtu.be/dQw4w9WgXcQ', 'no-account'],
    ['https://vm.tiktok.com/ZSJLHHhDR/', 'no-account'],
    ['https://www.tiktok.com/tag/nasa', 'no-account'],
    ['https://www.linkedin.com/jobs/view/1', 'no-account'],
    ['https://www.reddit.com/r/nasa', 'no-account'],
    ['https://example.substack.com/p/a-post', 'no-account'],
    ['https://substack.com/profile/123-somebody', 'no-account'],
    ['https://t.me/+AbCdEf', 'bad-handle'],
    ['https://t.me/joinchat/AbCdEf', 'no-account'],
    ['https://t.me/c/123/4', 'no-account'],
    ['https://bsky.app/search?q=a', 'no-account'],
    ['https://bsky.app/profile/', 'no-account'],
    ['https://medium.com/@somebody', 'other-site'],
    ['https://example.org/about', 'other-site'],
    ['https://x.com.example.org/NASA', 'other-site'],
    ['https://notx.com/NASA', 'other-site'],
    ['https://x.com@example.org/NASA', 'bad-address'],
    ['https://x.com\\@example.org/NASA', 'bad-address'],
    ['javascript://x.com/NASA', 'bad-address'],
    ['ftp://x.com/NASA', 'bad-address'],
  ])('%j (%s)', (pasted, reason) => {
    expect(told(pasted)).toBe(reason);
  });
});

test('a bare handle is of the site that is being read, and a full one of its own', () => {
  expect(told('@NASA', 'instagram')).toBe('instagram NASA');
  expect(told('suga.yoshihide', 'instagram')).toBe('instagram suga.yoshihide');
  expect(told('annie.leibovitz', 'facebook')).toBe('facebook annie.leibovitz');
  expect(told('@Gargron@mastodon.social', 'x')).toBe('mastodon Gargron@mastodon.social');
  expect(told('https://t.me/durov', 'x')).toBe('telegram durov');
  expect(told('not a handle', 'x')).toBe('bad-handle');
});

test('a handle that must be of one site is taken from no other', () => {
  expect(parseHandle('x', 'https://www.instagram.com/nasa')).toEqual({
    reason: 'other-site',
    at: 'www.instagram.com',
  });
  expect(parseHandle('bluesky', 'instagram.com')).toEqual({ site: 'bluesky', handle: 'instagram.com' });
  expect(parseHandle('facebook', 'facebook.com')).toMatchObject({ reason: 'no-account' });
});

test('whatever is pasted, there is an answer, and an account is read again as itself', () => {
  const parts = fc.constantFrom(
    'https://',
    'x.com',
    't.me',
    '/',
    '@',
    'a.example',
    'users',
    '?',
    '#',
    '%',
    'NASA',
    ':',
    '\\',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(parts, fc.string()), { maxLength: 8 }), (words) => {
      const answer = parseAccount(words.join(''));
      if ('reason' in answer) return;
      expect(parseAccount(`${answer.site}:${answer.handle}`)).toEqual(answer);
    }),
  );
});
